using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>The ground by quarter: cells and provinces with events, the share of all events there, the middle of the events and how far they lie from it.</summary>
internal static class TerritoryQuarters
{
    private const int InBrief = 8;
    private const string Unstated = "not stated";

    /// <summary>The table, in a brief of the last quarters alone; none where no event lies in a quarter.</summary>
    public static IEnumerable<Table> Of(Inquiry about)
    {
        var quarters = PeriodCounts.Quarters(about);
        if (quarters.All(quarter => quarter.Count is null))
        {
            yield break;
        }

        var cells = HowMany(about, "cell", count => count.IsLocated);
        var provinces = HowMany(about, "admin1", count => count["admin1"] != Unstated);
        var everybody = about.IsTheatre ? null : about.Count(about.Ground, ["quarter"]).ToDictionary(count => count["quarter"]);
        var middles = about.Corpus.Middles(about.Filter).ToDictionary(middle => middle.Quarter);
        IReadOnlyList<Span> Row((string Period, Counted? Count, bool Covered) quarter)
        {
            var none = Show.Words(quarter.Covered ? "none recorded" : "not covered");
            if (quarter.Count is not { } count)
            {
                return [Show.Date(quarter.Period), none, .. Enumerable.Repeat(Show.Words(""), 3 + (provinces.Count > 0 ? 1 : 0) + (everybody is null ? 0 : 1))];
            }

            var (key, middle) = (count["quarter"], middles.GetValueOrDefault(count["quarter"]));
            return
            [
                Show.Date(quarter.Period),
                Show.Number(count.Events),
                Places("cells", count, cells),
                .. provinces.Count > 0 ? [Places("provinces", count, provinces)] : Array.Empty<Span>(),
                .. everybody is null ? [] : new[] { Show.Number(Derived.Share(count.Events, everybody[key].Events)) },
                middle is null ? Show.Words("no point") : Show.Name(Point(middle)),
                middle is null ? Show.Words("") : Show.Number(Derived.HalfWithin(count.Events, middle.Km)),
            ];
        }

        yield return new Table(
            "Its ground by quarter",
            [
                new Column("quarter", "Quarter", false),
                new Column("events", "Events", true),
                new Column("cells", "Cells", true),
                .. provinces.Count > 0 ? [new Column("provinces", "Provinces", true)] : Array.Empty<Column>(),
                .. everybody is null ? [] : new[] { new Column("share", "Of all events in its countries", true) },
                new Column("middle", "Middle of events", false),
                new Column("half", "Half within (km)", true),
            ],
            [.. quarters.TakeLast(about.IsAskedAlone ? int.MaxValue : InBrief).Select(Row)])
        {
            Note = Sentence.Of($"Middle and distance are of the events that can be placed, the middle to half a degree.{(quarters.Count > InBrief && !about.IsAskedAlone ? " These are the last quarters; the question asked alone has all." : "")}").Then(InNone(about)),
        };
    }

    private static Sentence InNone(Inquiry about)
    {
        var longer = about.Count(about.Filter, ["quarter"]).Where(count => !count["quarter"].Contains("-Q", StringComparison.Ordinal)).Select(count => count.Events).ToArray();
        return longer.Length == 0 ? Sentence.Of($"") : Sentence.Of($" In no quarter: {Derived.Sum("events", longer):event that lasts or may last|events that last or may last} longer than one.");
    }

    private static Dictionary<string, int> HowMany(Inquiry about, string place, Func<Counted, bool> isKnown) =>
        about.Count(about.Filter, ["quarter", place]).Where(isKnown).GroupBy(count => count["quarter"]).ToDictionary(quarter => quarter.Key, quarter => quarter.Count());

    private static Span Places(string unit, Counted quarter, Dictionary<string, int> places) =>
        places.TryGetValue(quarter["quarter"], out var number) ? Show.Number(Derived.Places(unit, quarter.Events, number)) : Show.Words("not known");

    private static string Point(Middle middle) => GridCell.Point(HalfDegrees(middle.Latitude), HalfDegrees(middle.Longitude));

    private static double HalfDegrees(double degrees) => Math.Round(2 * degrees, MidpointRounding.AwayFromZero) / 2;
}
