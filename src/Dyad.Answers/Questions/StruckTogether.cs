using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>What the events say of acting together: pairs with a common enemy that strike it in the same places and weeks more, or less, often than chance would have it.</summary>
internal sealed class StruckTogether
{
    private const int MostWeeks = 20;

    private readonly Inquiry _about;
    private readonly IReadOnlyList<Coinciding> _pairs;
    private readonly IReadOnlyList<Coinciding> _found;

    private StruckTogether(Inquiry about, IReadOnlyList<Coinciding> pairs)
    {
        (_about, _pairs) = (about, pairs);
        _found = [.. pairs.Where((_, at) => about.Looks.Keep(IdOf(at))).OrderBy(pair => pair.P.Value).ThenByDescending(pair => pair.Result.Observed)];
    }

    /// <summary>The tested pairs; null where none can be tested.</summary>
    public static StruckTogether? Of(Inquiry about) => Tests(about) is { Count: > 0 } pairs ? new(about, pairs) : null;

    /// <summary>A look at each pair that can be tested.</summary>
    public static IEnumerable<Look> Looks(Inquiry about) => about.IsTheatre ? [] : Tests(about).Select((pair, at) => new Look(IdOf(at), (double)pair.P.Value!.Value, pair.Observed));

    /// <summary>Why nothing is tested.</summary>
    public static Sentence Untested { get; } = Sentence.Of(
        $"Events cannot show it either: no two groups fought a common enemy in the same cells, with at least ten events each, over a year of weeks that the files cover and count alike.");

    /// <summary>What was found, in one sentence.</summary>
    public Sentence Finding => _found is [var most, ..]
        ? Sentence.Of($"{NameOf(most.First)} and {NameOf(most.Second)} fought {_about.NameOf(most.Enemy)} in the same place and week {Told(most)} than chance would have it: {most.Observed:time|times}, where chance gives {most.Expected}.").Then(Further)
        : Sentence.Of($"Events show no sign of acting together: of {Tested:pair|pairs} of groups with a common enemy none fought it in the same places and weeks more or less often than chance would have it.");

    /// <summary>All pairs, and the weeks of the one that departs most from chance.</summary>
    public IReadOnlyList<Table> Tables => [Pairs(), .. _found.Take(1).Select(Weeks)];

    /// <summary>What the test cannot tell.</summary>
    public IReadOnlyList<Sentence> Caveats =>
    [
        Sentence.Of($"Fighting in the same place and week is not cooperation: an offensive of the common enemy draws groups to one place in the same week that know nothing of each other, and a season or a road does the same."),
        Sentence.Of($"All {Tested:pair was|pairs were} tested; of those said to differ from chance, at most one in ten is expected to be a chance result."),
    ];

    /// <summary>How it was counted.</summary>
    public Sentence HowWeKnow => Sentence.Of(
        $"Counted from {_pairs[0].First.Source}, by half-degree cell and week, single incidents alone; chance by shifting all events of one of the two in time (see the method page on coincidence).").Then(_about.Looks.Told);

    private static IReadOnlyList<Coinciding> Tests(Inquiry about) => about.Once(() => Coincidences.Of(about));

    private static string IdOf(int pair) => $"pair {pair}";

    private Figure Tested => Derived.HowMany("pairs", [.. _pairs.Select(pair => pair.Observed)]);

    private Sentence Further => _found.Count < 2 ? Sentence.Of($"") : Sentence.Of($" So did {Derived.HowMany("pairs", [.. _found.Skip(1).Select(pair => pair.Observed)]):other pair, more or less often|other pairs, more or less often}.");

    private static Span Told(Coinciding pair) => Show.Words(pair.Result.Observed > pair.Result.Expected ? "more often" : "less often");

    private static string NameOf(Counted actor) => actor["opponent"];

    private Table Pairs() => new(
        "Cells and weeks in which both of a pair fought their common enemy",
        [
            new Column("pair", "Pair", false),
            new Column("enemy", "Common enemy", false),
            new Column("period", "Weeks compared", false),
            new Column("observed", "Both", true),
            new Column("expected", "By chance", true),
            new Column("ratio", "Times", true),
            new Column("p", "p", true),
            new Column("finding", "Than chance", false),
        ],
        [
            .. _pairs.Select(pair => (IReadOnlyList<Span>)
            [
                Show.Name($"{NameOf(pair.First)} and {NameOf(pair.Second)}"), Show.Name(_about.NameOf(pair.Enemy)),
                Show.Date($"{pair.Period.Earliest:yyyy-MM-dd} to {pair.Period.Latest:yyyy-MM-dd}"),
                Show.Number(pair.Observed), Show.Number(pair.Expected), Show.Number(pair.Ratio), Show.Number(pair.P),
                _found.Contains(pair) ? Told(pair) : Show.Words("not shown to differ"),
            ]),
        ])
    {
        Note = Sentence.Of($"Only weeks count in which both groups were active and which the files cover and count alike. Pairs that never fought the common enemy in one cell are not listed."),
    };

    private Table Weeks(Coinciding pair) => new(
        $"{NameOf(pair.First)} and {NameOf(pair.Second)} in one cell and week",
        [new Column("week", "Week", false), new Column("cell", "PRIO-GRID cell", false), new Column("first", $"Events of {NameOf(pair.First)}", true), new Column("second", $"Events of {NameOf(pair.Second)}", true)],
        [.. pair.Both.TakeLast(MostWeeks).Select(week => (IReadOnlyList<Span>)[Show.Date(week.First["week"]), Show.Name(week.First["cell"]), Show.Number(week.First.Events), Show.Number(week.Second.Events)])])
    {
        Note = pair.Both.Count > MostWeeks ? Sentence.Of($"The last of {pair.Observed}.") : null,
    };
}
