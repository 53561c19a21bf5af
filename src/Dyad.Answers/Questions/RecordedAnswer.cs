using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>Answers that rest on recorded statements alone.</summary>
internal static class RecordedAnswer
{
    /// <summary>An answer that leads with its first statement; without any it says what is missing and what would supply it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="about">The inquiry.</param>
    /// <param name="what">What is recorded there, in words that follow "record".</param>
    /// <param name="notes">The statements, the most telling first where <paramref name="lead"/> is null.</param>
    /// <param name="lead">The statement that answers in one sentence; null for the first.</param>
    public static Answer Of(Question question, Inquiry about, string what, IReadOnlyList<StatementNote> notes, StatementNote? lead = null) => notes.Count == 0
        ? new Answer(question.Id, question.Words, Missing(about, what)) { CanSay = false }
        : new Answer(question.Id, question.Words, Lead(lead ?? notes[0]))
        {
            Statements = [lead ?? notes[0], .. notes.Where(note => note != (lead ?? notes[0]))],
            HowWeKnow = HowWeKnow(about),
        };

    /// <summary>A statement as the sentence of an answer: a claim, and never the program's own word.</summary>
    public static Sentence Lead(StatementNote note) => Sentence.Of($"{note.Sentence}") with { Basis = Basis.Claim };

    /// <summary>On what recorded answers rest.</summary>
    public static Sentence HowWeKnow(Inquiry about) =>
        Sentence.Of($"Recorded in the pack {about.Knowledge.PackName}, under its speaker or, where none is named, its source; how confident to be of it is the judgement of the pack's authors.");

    private static Sentence Missing(Inquiry about, string what) => about.Knowledge.Pack is null
        ? Sentence.Of($"Cannot be said: events do not record {Show.Words(what)}. A pack about {about.Subject} would; there is none in this corpus.")
        : Sentence.Of($"Cannot be said: the pack {about.Knowledge.PackName} does not record {Show.Words(what)} {(about.Asked is null ? $"by {about.AsOf:yyyy-MM-dd}" : about.When.TrimStart())}.");
}
