using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>What followed where a government was no longer recorded against a group it had fought: every case of the corpus, by one rule.</summary>
internal sealed class ExitsElsewhere
{
    private const string None = "no event after";

    private readonly (Exit Exit, string Outcome)[] _all;

    private readonly Inquiry _about;

    private ExitsElsewhere(Inquiry about) => (_about, _all) = (about, [.. Exits.Of(about).Select(exit => (exit, Outcome(exit)))]);

    /// <summary>What the list cannot tell.</summary>
    public static Sentence Caveat { get; } = Sentence.Of(
        $"Why a government was no longer recorded against a group is not in the events: it left, the two made peace, the group was beaten or changed its name. Many cases were looked at, each by a rule that errs in one of twenty.");

    /// <summary>Of a group.</summary>
    public static ExitsElsewhere Of(Inquiry about) => new(about);

    /// <summary>How many there are, and what followed.</summary>
    public IReadOnlyList<Sentence> Says => _all.Length == 0
        ? [Sentence.Of($"No case is found elsewhere of a government that had fought a group for two years and was then not recorded against it for two more, in time that is covered and counted alike.")]
        :
        [
            Sentence.Of($"Elsewhere, in {HowMany(_all):case|cases}, a government that had fought a group for two years was not recorded against it for the next two. In the twelve months after, compared with the twelve before: {Outcomes}."),
        ];

    /// <summary>All cases.</summary>
    public IReadOnlyList<Table> Tables => _all.Length == 0 ? [] :
    [
        new Table(
            "Governments no longer recorded against a group, and the group's events around that",
            [
                new Column("government", "Government", false),
                new Column("group", "Group", false),
                new Column("last", "Last month", false),
                new Column("against", "Events against each other", true),
                new Column("before", "Group's events in the year before", true),
                new Column("after", "In the year after", true),
                new Column("outcome", "Outcome", false),
            ],
            [
                .. _all.Select(one => (IReadOnlyList<Span>)
                [
                    Show.Name(_about.NameOf(one.Exit.Government)), Show.Name(_about.NameOf(one.Exit.Group)), Show.Month(one.Exit.Last),
                    Show.Number(one.Exit.Against), Number(one.Exit.Before), Number(one.Exit.After), Show.Words(one.Outcome),
                ]),
            ])
        {
            Note = Sentence.Of($"All cases, by month. The two are recorded against each other over at least two years, with at least a dozen events in the last two, then in none of the next two; all four years are covered and counted alike. The year before ends with the last month. Fell and rose are changes beyond the usual variation of such months."),
        },
    ];

    private Sentence Outcomes => Sentence.List(
        from outcome in (string[])["rose", "fell", "no clear change", None]
        let of = _all.Where(one => one.Outcome == outcome).ToArray()
        where of.Length > 0
        select Sentence.Of($"{Show.Words(outcome)} in {HowMany(of)}"));

    private static Figure HowMany(IReadOnlyCollection<(Exit Exit, string Outcome)> some) => Derived.HowMany("cases", [.. some.Select(one => one.Exit.Against)]);

    private static string Outcome(Exit exit) => exit.After.Months.Count == 0 ? None : Directions.Of(exit.After.ComparedTo(exit.Before)) switch
    {
        Direction.Up => "rose",
        Direction.Down => "fell",
        _ => "no clear change",
    };

    private static Span Number(MonthRun run) => run.Months.Count == 0 ? Show.Words("none recorded") : Show.Number(run.AllEvents);
}
