using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Events;
using Dyad.Model.Requests;

namespace Dyad.Answers.Questions;

/// <summary>How a group attacks by the methods that a dataset codes of its attacks.</summary>
/// <param name="Filter">Its attacks.</param>
/// <param name="Attacks">The same, counted.</param>
/// <param name="Known">Those of them whose method is coded.</param>
/// <param name="Kinds">Those by method, the most frequent first; one with two methods is in both.</param>
internal sealed record CodedMethods(Filter Filter, Counted Attacks, Figure Known, IReadOnlyList<Counted> Kinds)
{
    private const string Method = "method";

    /// <summary>Those of an inquiry; null where no attack of its own has a coded method.</summary>
    public static CodedMethods? Of(Inquiry about) => Of(about, about.Filter.With("role", "attacker"));

    /// <summary>Those among some of its attacks.</summary>
    public static CodedMethods? Of(Inquiry about, Filter filter)
    {
        var cells = about.Count(filter, [Method], "-events");
        var attacks = about.Total(filter);
        var unknown = cells.FirstOrDefault(cell => cell.Tally.Keys[Method] == EventMethods.Unknown);
        var kinds = cells.Where(cell => cell != unknown).ToArray();
        return kinds.Length == 0 ? null : new(filter, attacks, unknown is null ? attacks.Events : Derived.Difference(attacks.Events, unknown.Events), kinds);
    }

    /// <summary>Those of one method; null where there is none.</summary>
    public Counted? Kind(string method) => Kinds.FirstOrDefault(kind => kind.Tally.Keys[Method] == method);

    /// <summary>The answer by them.</summary>
    public Answer AnswerTo(Question question, Inquiry about)
    {
        var total = about.Total(about.Filter);
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"Of {Attacks.Events:attack|attacks} coded as its own the dataset codes the method of {Known}: most often {Show.Words(Headlined.Words(Kinds[0].Tally.Keys[Method]))}, in {Kinds[0].Events} ({Derived.Share(Kinds[0].Events, Known)})."))
        {
            Details = about.Asked is null ? MethodShift.Told(about, this) : [],
            Tables = [ByMethod(), ByYear(about)],
            Caveats = [Sentence.Of($"Only events whose attacker the dataset codes are attacks here: in the other {Derived.Difference(total.Events, Attacks.Events)} {about.Subject} may have attacked or been attacked.")],
            HowWeKnow = Sentence.Of($"Counted from {Attacks.Source}: events with {about.Subject} on the side that attacked, by the dataset's own methods."),
        };
    }

    private Table ByMethod() => new(
        "Attacks by method, as coded",
        [new Column(Method, "Method", false), new Column("events", "Attacks", true), new Column("share", "Share of attacks with a coded method", true), new Column("deaths", "Deaths: best (low–high)", true)],
        [
            .. Kinds.Select(kind => (IReadOnlyList<Span>)
            [
                Show.Words(Headlined.Words(kind.Tally.Keys[Method])), Show.Number(kind.Events), Show.Number(Derived.Share(kind.Events, Known)), Show.Number(kind.Deaths),
            ]),
        ])
    {
        Note = Sentence.Of($"An attack with two methods is in both rows, so the shares may add up to more than all attacks."),
    };

    private Table ByYear(Inquiry about)
    {
        var methods = Kinds.Select(kind => kind.Tally.Keys[Method]).ToArray();
        var years = about.Count(Filter, ["year", Method]).GroupBy(cell => cell.Tally.Keys["year"]);
        return new(
            "Attacks by year and method, as coded",
            [new Column("year", "Year", false), .. methods.Select(method => new Column(method, Headlined.Words(method), true))],
            [
                .. years.Where(year => year.Any(cell => methods.Contains(cell.Tally.Keys[Method]))).Select(year => (IReadOnlyList<Span>)
                [
                    PeriodCounts.Year(about, year.First()["year"]),
                    .. methods.Select(method => year.FirstOrDefault(cell => cell.Tally.Keys[Method] == method) is { } cell ? Show.Number(cell.Events) : Show.Words("none recorded")),
                ]),
            ])
        {
            Note = PeriodCounts.Note(about),
        };
    }
}
