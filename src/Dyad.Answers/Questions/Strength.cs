using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;

namespace Dyad.Answers.Questions;

/// <summary>How large is it? Every estimate as a dated range with whose it is; what was said of its growth, surrenders and captures beside.</summary>
internal static class Strength
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var sizes = about.Knowledge.Said(Predicate.Strength);
        var losses = about.Knowledge.Said(Predicate.StrengthTrend, Predicate.Surrender, Predicate.MassCapture);
        var answer = RecordedAnswer.Of(question, about, "its size", [.. sizes.Concat(losses).Select(said => said.Note)], sizes is [.., var latest] ? latest.Note : null);
        return sizes.Count == 0 ? answer : answer with
        {
            Tables = [Estimates(sizes)],
            Caveats = [Sentence.Of($"Estimates of size are their authors' and are not counted from anything; two estimates differ for many reasons besides growth.")],
        };
    }

    private static Table Estimates(IReadOnlyList<(Statement Statement, StatementNote Note)> sizes) => new(
        "Estimates of its size",
        [
            new Column("when", "When", false),
            new Column("estimate", "Estimate", false),
            new Column("hedge", "In the speaker's words", false),
            new Column("by", "Whose", false),
            new Column("source", "Source", false),
        ],
        [
            .. sizes.Select(size => (IReadOnlyList<Span>)
            [
                Show.Date(size.Note.When), Show.Name(Wording.Number(size.Statement.Value!.Value)), Show.Name(size.Note.Hedge ?? ""),
                Show.Name(size.Note.SaidBy ?? size.Note.Sources[0].Publisher), Show.Name(size.Note.Sources[0].Text),
            ]),
        ])
    {
        Documents = [.. sizes.Select(size => size.Note.Sources)],
    };
}
