using System.Globalization;
using Dyad.Analysis.Spread;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Where is it active, and is it spreading or shrinking? Grid cells with events, this year against last, on a map of cells.</summary>
internal static class Territory
{
    private const string Unstated = "not stated";
    private const int Named = 3;

    public static Answer Ask(Question question, Inquiry about)
    {
        var cells = about.Count(about.Filter, ["cell"], "-events");
        var located = cells.Where(cell => cell.IsLocated).ToArray();
        var total = about.Total(about.Filter);
        var unstated = total.Tally.PlaceUnstated == total.Tally.Events;
        var (its, it) = about.IsTheatre ? ("", "there was violence") : ("its ", "it was active");
        var placed = located.Length == 0 && unstated
            ? Sentence.Of($"Cannot be said: the files give a point for none of {Show.Words(its)}{total.Events:event|events}{about.Where}{about.When}, so in which cells {Show.Words(it)} is not known")
            : located.Length == 0
            ? Sentence.Of($"None of {Show.Words(its)}{total.Events:event|events}{about.Where}{about.When} can be placed in a grid cell")
            : Sentence.Of($"{Placed(total, cells)} of {Show.Words(its)}{total.Events:event|events}{about.Where}{about.When} {(unstated ? "have a point" : "can be placed")}, in {Derived.HowMany("cells", [.. located.Select(cell => cell.Events)]):grid cell|grid cells} of half a degree").Then(Change(about));
        return new Answer(question.Id, question.Words, placed.Then(Sentence.Of($".")))
        {
            Details = [.. Moved(about), .. OnePair(about, total, located), .. Imprecise(about)],
            Tables = [.. Admin1(about), .. TerritoryQuarters.Of(about), Years(about)],
            Charts = located.Length == 0 ? [] : [Map(about, located, cells.FirstOrDefault(cell => !cell.IsLocated))],
            Missing = Open(about),
            Caveats = [.. unstated ? [Sentence.Of($"The files do not say how exact a place is: some points may stand for a whole province or country, so events may lie in fewer cells than they took place in.")] : Array.Empty<Sentence>(), Sentence.Of($"Activity is where events were recorded, not control of ground.")],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}, by PRIO-GRID cell{(unstated ? "" : "; events placed no better than by province or country are in no cell")}.").Then(about.Looks.Told),
        };
    }

    // Why it cannot be said whether it spread.
    private static IReadOnlyList<Sentence> Open(Inquiry about)
    {
        var end = UnbrokenMonths.End(about);
        var months = UnbrokenMonths.Of(about, end);
        return months.Compared.Recent is null || months.Compared.Earlier is null ? [Sentence.Of($"Whether it spread or shrank cannot be said: the two years to {end} are not all covered.")]
            : months.Compared.Break is null ? []
            : [Sentence.Of($"Whether it spread or shrank cannot be said: counting changed in {Coverage.Told(months.Break!.Value)}.")];
    }

    private static Figure Placed(Counted total, IReadOnlyList<Counted> cells) =>
        cells.FirstOrDefault(cell => !cell.IsLocated) is { } unlocated ? Derived.Difference(total.Events, unlocated.Events) : total.Events;

    // Whole months, a year of them or what is counted alike.
    private static Sentence Change(Inquiry about)
    {
        var end = UnbrokenMonths.End(about);
        var months = UnbrokenMonths.Of(about, end);
        var compared = months.Compared;
        if (compared is not { Recent: { } now, Earlier: { } then, Break: null })
        {
            return Sentence.Of($"");
        }

        var (active, before) = (Active(about, compared.Now), Active(about, compared.Before));
        var shortened = months.Break is { } change ? Sentence.Of($" (counting changed in {Coverage.Told(change)})") : Sentence.Of($"");
        return Sentence.Of($"; {Spread(active, now)} in the {Show.Words(months.Told)} months to {end}, {Spread(before, then)} in the {Show.Words(months.Told)} before")
            .Then(shortened).Then(Sentence.Of($"{Show.Words(active.Count == 0 || before.Count == 0 ? "" : Meaning(about))}"));
    }

    /// <summary>One look: whether as many events fill more cells than in the months before, or fewer.</summary>
    public static IEnumerable<Look> Looks(Inquiry about)
    {
        var compared = UnbrokenMonths.Of(about, UnbrokenMonths.End(about)).Compared;
        var (active, before) = compared.IsAlike ? (Active(about, compared.Now), Active(about, compared.Before)) : ([], []);
        return active.Count == 0 || before.Count == 0 ? [] : [new Look(Look.Ground, SpreadChange.PValue(Found(about)), Derived.Sum("events", active))];
    }

    private static string Meaning(Inquiry about) => (about.Looks.Keep(Look.Ground) ? Found(about) : 0) switch
    {
        > 0 => ": beyond the usual variation of places and months, as many events filled more cells, so it spread out",
        < 0 => ": beyond the usual variation of places and months, as many events filled fewer cells, so it became more concentrated",
        _ => ": no spreading or shrinking beyond the usual variation of places and months",
    };

    private static double Found(Inquiry about) => about.Once(() => new Ground(Shift(about, UnbrokenMonths.Of(about, UnbrokenMonths.End(about))))).Log;

    /// <summary>The log of how many times as many cells as many events fill in the later of two stretches as in the earlier, beyond the usual variation of places and months; 0 where that shows nothing.</summary>
    internal static double Shift(Inquiry about, UnbrokenMonths months)
    {
        var size = months.Months - (months.Months % SpreadChange.MonthsApart);
        var last = months.Compared.Now.Latest!.Value.AddDays(1);
        var counts = about.Count(about.In(new Period(last.AddMonths(-2 * size), months.Compared.Now.Latest)), ["month", "cell"]).Where(count => count.IsLocated).ToLookup(count => count["month"]);
        return size == 0 ? 0 : SpreadChange.Found([.. Enumerable.Range(-2 * size, 2 * size).Select(month =>
            counts[last.AddMonths(month).ToString("yyyy-MM", CultureInfo.InvariantCulture)].ToDictionary(count => int.Parse(count["cell"], CultureInfo.InvariantCulture), count => (int)count.Tally.Events))]);
    }

    // A year without events fills no cell, and there is nothing to show for that but the absence.
    private static Sentence Spread(IReadOnlyList<Figure> cells, Counted events) =>
        events.Tally.Events == 0 ? Sentence.Of($"no event")
        : cells.Count == 0 ? Sentence.Of($"no cell with any of {events.Events:event|events}")
        : Sentence.Of($"{Derived.HowMany("cells", cells):cell|cells} with {Derived.Sum("events", cells):event|events}");

    /// <summary>The events of each grid cell that has any in a period.</summary>
    internal static IReadOnlyList<Figure> Active(Inquiry about, Period period) => [.. Located(about, period).Select(cell => cell.Events)];

    private static IEnumerable<Counted> Located(Inquiry about, Period period) => about.Count(about.In(period), ["cell"]).Where(cell => cell.IsLocated);

    // Which cells are new and which are left; whether that is more than places and months vary, the reply says.
    private static IEnumerable<Sentence> Moved(Inquiry about)
    {
        var months = UnbrokenMonths.Of(about, UnbrokenMonths.End(about));
        if (months.Compared is not { Recent: { Tally.Events: > 0 } now, Earlier: { Tally.Events: > 0 } then, Break: null } compared)
        {
            yield break;
        }

        string[] Cells(Period period) => [.. Located(about, period).Select(cell => cell.Tally.Keys["cell"])];
        var (active, before) = (Cells(compared.Now), Cells(compared.Before));
        yield return Sentence.Of($"With an event in the {Show.Words(months.Told)} months and none in the {Show.Words(months.Told)} before: {Derived.PlacesOnly(now.Events, then.Events, active.Except(before).Count()):cell|cells}; the other way round: {Derived.PlacesOnly(then.Events, now.Events, before.Except(active).Count()):cell|cells}.");
    }

    private static IEnumerable<Sentence> OnePair(Inquiry about, Counted total, IReadOnlyList<Counted> located)
    {
        var pairs = OnePairCells.Of(about);
        var alone = located.Count(cell => pairs.ContainsKey(cell.Tally.Keys["cell"]));
        return alone == 0 ? [] : [Sentence.Of($"In {Derived.PlacesOfOnePair(total.Events, alone)} of the {Derived.Places("cells", total.Events, located.Count):cell|cells} one pair of armed actors is recorded as fighting and no other.")];
    }

    // They may lie anywhere in their province or country, so they are listed by it and not drawn.
    private static IEnumerable<Sentence> Imprecise(Inquiry about)
    {
        var unlocated = about.Count(about.Filter, ["admin1", "cell"], "-events").Where(unit => !unit.IsLocated).ToArray();
        if (unlocated.Length == 0)
        {
            yield break;
        }

        var named = unlocated.Where(unit => unit["admin1"] != Unstated).Take(Named).Select(unit => Sentence.Of($"{unit.Events} anywhere in {unit["admin1"]} ({unit["country"]})")).ToArray();
        var rest = unlocated.Length > named.Length ? Sentence.Of($"{Show.Words(named.Length == 0 ? "" : ", ")}{Derived.Sum("events", [.. unlocated.Where(unit => unit["admin1"] == Unstated).Concat(unlocated.Where(unit => unit["admin1"] != Unstated).Skip(Named)).Select(unit => unit.Events)])} elsewhere or anywhere in a country") : Sentence.Of($"");
        yield return Sentence.Of($"Not in a cell, and on no map: {Derived.Sum("events", [.. unlocated.Select(unit => unit.Events)]):event|events} whose place is known no better than by area; {new Sentence([.. named.SelectMany((one, at) => at == 0 ? one.Spans : [Show.Words(", "), .. one.Spans])])}{rest}.");
    }

    private static Table Years(Inquiry about)
    {
        var byYear = about.Count(about.Filter, ["year", "cell"]).Where(count => count.IsLocated).GroupBy(count => count["year"]);
        var all = about.Count(about.Filter, ["year"]).ToDictionary(year => year["year"]);
        return new Table(
            "Active cells by year",
            [new Column("year", "Year", false), new Column("cells", "Cells with events", true)],
            [.. byYear.Select(year => (IReadOnlyList<Span>)[PeriodCounts.Year(about, year.Key), Show.Number(Derived.Places("cells", all[year.Key].Events, year.Count()))])])
        {
            Note = PeriodCounts.Note(about),
        };
    }

    // The provinces with most events, and always what has none stated.
    private static IEnumerable<Table> Admin1(Inquiry about)
    {
        var units = about.Count(about.Filter, ["admin1"], "-events");
        var named = units.Where(unit => unit["admin1"] != Unstated).ToArray();
        var several = units.Select(unit => unit["country"]).Distinct().Count() > 1;
        return named.Length == 0
            ? []
            : [Tables.Of("Provinces as the source spells them", "admin1", "Province", [.. units.Except(named), .. named.Take(12)], unit => Show.Name(Called(unit, several)))];
    }

    // A province is one country's, so its country is said where there are several.
    private static string Called(Counted unit, bool several) => several ? $"{unit["admin1"]} ({unit["country"]})" : unit["admin1"];

    private static CellMap Map(Inquiry about, IReadOnlyList<Counted> located, Counted? unlocated)
    {
        var table = new Table(
            "Events by cell",
            [new Column("cell", "PRIO-GRID cell", false), new Column("corner", "South-west corner", false), new Column("events", "Events", true), new Column("deaths", "Deaths: best (low–high)", true)],
            [.. located.Select(cell => (IReadOnlyList<Span>)[Show.Name(cell["cell"]), Show.Name(GridCell.Corner(cell["cell"])), Show.Number(cell.Events), Show.Number(cell.Deaths)])]);
        return new CellMap(
            "territory-map",
            $"Where {about.EventsTold} were recorded",
            $"Events by grid cell of half a degree, to {about.AsOf:yyyy-MM-dd}; counted by {about.Filter}",
            Frame.Source(about),
            "A square, or a row of the table, is a cell with events, darker for more; nothing finer is drawn. An empty cell is one without recorded events.",
            $"{located.Count} {Plural.Of(located.Count, "cell")} with events; most in cell {located[0]["cell"]} at {GridCell.Corner(located[0]["cell"])}.",
            table,
            Frame.Rows(located[0]),
            [.. located.Select(cell => new MapCell(int.Parse(cell["cell"]), cell.Events))],
            unlocated?.Events);
    }

    // A class, as what is worked out once has to be.
    private sealed record Ground(double Log);
}
