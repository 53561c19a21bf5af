using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>The opponents of a group that the registry says ceased to be in the two years to the as-of date, and what the group lost in events with them.</summary>
internal static class Leavers
{
    private const int Years = 2;

    /// <summary>Them, as all events with each are counted; the one with most events first.</summary>
    public static IReadOnlyList<Counted> Of(Inquiry about) =>
    [
        .. about.Count(about.History, ["opponent"], "-events").Where(opponent => opponent.IsOpponentNamed && HasLeft(about, opponent.Tally.Keys["opponent"])),
    ];

    /// <summary>The group's share of events and of its own dead in events with one of them.</summary>
    public static Sentence Told(Inquiry about, Counted leaver)
    {
        var total = about.Total(about.History);
        var events = Sentence.Of($"{leaver["opponent"]} ceased to be a side by {LastDay(about, leaver)}, as the registry has it: {leaver.Events} of all {total.Events:event|events} with {about.Subject} were against it ({Derived.Share(leaver.Events, total.Events)})");
        return events.Then(total.Tally.Own is null or 0
            ? Sentence.Of($". How much of its losses that is cannot be told: the files state none of its own dead.")
            : Sentence.Of($", and {leaver.Own} of {total.Own} dead recorded on its own side fell in these, or {Derived.ShareWithUnknown((leaver.Own, leaver.Unknown), (total.Own, total.Unknown), Opponents.IsSideKnown(total))}: whoever fired."));
    }

    private static DateOnly LastDay(Inquiry about, Counted leaver) => Ended(about, leaver.Tally.Keys["opponent"])!.Value;

    private static bool HasLeft(Inquiry about, string opponent) => Ended(about, opponent) is { } end && end <= about.AsOf && end > about.AsOf.AddYears(-Years);

    // The first day on which nothing is bound to it any more; null where something still is.
    private static DateOnly? Ended(Inquiry about, string actor) =>
        about.Corpus.Actors.ContainsKey(actor) && about.Corpus.BindingsOf(actor) is { Count: > 0 } bindings && bindings.All(binding => binding.Until is not null) ? bindings.Max(binding => binding.Until) : null;
}
