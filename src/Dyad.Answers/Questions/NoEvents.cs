using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>What a question that counts events says where there are none to count: which data would answer, and the command that brings it in.</summary>
internal static class NoEvents
{
    public static Answer Of(Question question, Inquiry about) => about.IsEverRecorded ? InPeriod(question, about) : new(question.Id, question.Words, about.Corpus.Manifest.Parts.Count == 0
        ? Sentence.Of($"Cannot be said without {Show.Words(question.Needs!)}. UCDP GED has them: {Hint.Ask("import", "FILE")}.")
        : Sentence.Of($"Cannot be said: {Show.Words(Held(about))} by {about.AsOf}. It takes {Show.Words(question.Needs!)}, as UCDP GED has them: {Hint.Ask("import", "FILE")}."))
    { CanSay = false };

    // In the period asked about, of a group that has some before it: known to be none, or unknown.
    private static Answer InPeriod(Question question, Inquiry about) => about.Coverage.Covers(about.Asked!.Value)
        ? new(question.Id, question.Words, Sentence.Of($"No event with {about.Subject}{about.Where} is recorded{about.When}."))
        : new(question.Id, question.Words, Sentence.Of($"Cannot be said: no event with {about.Subject}{about.Where} is recorded{about.When}, and the files do not cover all of that time.")) { CanSay = false };

    /// <summary>That no event of the group is there to count, which with <c>known-on</c> is not to say that the corpus has none.</summary>
    /// <param name="about">The inquiry.</param>
    /// <param name="group">How the group is called there; null for its name.</param>
    public static string Held(Inquiry about, string? group = null) => about.Filter["known-on"] is { } day
        ? $"no release published by {day} holds an event of {group ?? about.Subject}{about.Where}{about.When}; what later ones hold is left out"
        : AreDoubtful(about.Corpus, about.Filter) > 0 ? OnlyDoubtful(group ?? about.Subject)
        : $"this corpus holds no event of {group ?? about.Subject}{about.Where}{about.When}";

    /// <summary>How many events a filter leaves out as doubtful without having been told to.</summary>
    public static long AreDoubtful(Corpus corpus, Filter filter) => filter.IsSet("status") ? 0 : corpus.Count(CountRequest.Of(filter.With("status", "doubtful")))[0].Events;

    /// <summary>That all events of a group are doubtful.</summary>
    public static string OnlyDoubtful(string group) => $"every event of {group} in this corpus is doubtful, still being checked by its publisher, and left out";
}
