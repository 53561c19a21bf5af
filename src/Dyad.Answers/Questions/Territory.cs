using Dyad.Model;

namespace Dyad.Answers;

/// <summary>Where is it active, and is it spreading or shrinking? Grid cells with events, this year against last, on a map of cells.</summary>
internal static class Territory
{
    private const string Unlocated = "unlocated";

    public static Answer Ask(Inquiry about)
    {
        var cells = about.Count(about.Filter, ["cell"], "-events");
        var located = cells.Where(cell => cell["cell"] != Unlocated).ToArray();
        var total = about.Total(about.Filter);
        var unstated = total.Tally.PlaceUnstated == total.Tally.Events;
        var placed = located.Length == 0
            ? Sentence.Of($"None of its {total.Events:event|events}{about.Where} can be placed in a grid cell")
            : Sentence.Of($"{Placed(total, cells)} of its {total.Events:event|events}{about.Where} {(unstated ? "have a point" : "can be placed")}, in {Derived.HowMany("cells", [.. located.Select(cell => cell.Events)]):grid cell|grid cells} of half a degree").Then(Change(about));
        return new Answer("territory", "Where is it active, and is it spreading or shrinking?", placed.Then(Sentence.Of($".")))
        {
            Tables = [.. Admin1(about), Years(about)],
            Charts = located.Length == 0 ? [] : [Map(about, located, cells.FirstOrDefault(cell => cell["cell"] == Unlocated))],
            Caveats = [.. unstated ? [Sentence.Of($"The files do not say how exact a place is: some points may stand for a whole province or country, so events may lie in fewer cells than they took place in.")] : Array.Empty<Sentence>(), Sentence.Of($"Activity is where events were recorded, not control of ground.")],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}, by PRIO-GRID cell{(unstated ? "" : "; events placed no better than by province or country are in no cell")}."),
        };
    }

    private static Figure Placed(Counted total, IReadOnlyList<Counted> cells) =>
        cells.FirstOrDefault(cell => cell["cell"] == Unlocated) is { } unlocated ? Derived.Difference(total.Events, unlocated.Events) : total.Events;

    private static Sentence Change(Inquiry about)
    {
        var (now, then) = (about.LastYear, about.YearBefore);
        if (!about.Coverage.Covers(now) || !about.Coverage.Covers(then))
        {
            return Sentence.Of($"; the two years to {about.AsOf} are not all covered, so no change can be given");
        }

        if (about.Coverage.BreakIn(new Period(then.Earliest, now.Latest)) is { } broken)
        {
            return Sentence.Of($"; counting changed in {Coverage.Told(broken)}, so no change can be given");
        }

        // Fewer events fill fewer cells: the count of cells says something of spread only where it and the count of events part ways.
        var (active, before) = (Active(about, now), Active(about, then));
        var (events, earlier) = (about.Total(about.In(now)), about.Total(about.In(then)));
        var cells = active.Count.CompareTo(before.Count);
        var counts = events.Tally.Events.CompareTo(earlier.Tally.Events);
        var meaning = (cells, counts) switch
        {
            _ when active.Count == 0 || before.Count == 0 => "",
            (0, _) => ": that is neither spreading nor shrinking",
            _ when cells == counts => cells < 0 ? ": fewer events fill fewer cells, so this alone shows no shrinking" : ": more events fill more cells, so this alone shows no spreading",
            _ => cells < 0 ? ": fewer cells without fewer events: it drew together" : ": more cells without more events: it spread out",
        };
        return Sentence.Of($"; {Spread(active, events)} in the year to {about.AsOf}, {Spread(before, earlier)} the year before{Show.Words(meaning)}");
    }

    // A year without events fills no cell, and there is nothing to show for that but the absence.
    private static Sentence Spread(IReadOnlyList<Figure> cells, Counted events) =>
        events.Tally.Events == 0 ? Sentence.Of($"no event")
        : cells.Count == 0 ? Sentence.Of($"no cell with any of {events.Events:event|events}")
        : Sentence.Of($"{Derived.HowMany("cells", cells):cell|cells} with {events.Events:event|events}");

    private static IReadOnlyList<Figure> Active(Inquiry about, Period period) =>
        [.. about.Count(about.In(period), ["cell"]).Where(cell => cell["cell"] != Unlocated).Select(cell => cell.Events)];

    private static Table Years(Inquiry about)
    {
        var byYear = about.Count(about.Filter, ["year", "cell"]).Where(count => count["cell"] != Unlocated).GroupBy(count => count["year"]);
        return new Table(
            "Active cells by year",
            [new Column("year", "Year", false), new Column("cells", "Cells with events", true)],
            [.. byYear.Select(year => (IReadOnlyList<Span>)[Calendar.Year(about, year.Key), Show.Number(Derived.HowMany("cells", [.. year.Select(count => count.Events)]))])])
        {
            Note = Calendar.Note(about),
        };
    }

    // The provinces with most events, and always what has none stated.
    private static IEnumerable<Table> Admin1(Inquiry about)
    {
        var units = about.Count(about.Filter, ["admin1"], "-events");
        var named = units.Where(unit => unit["admin1"] != "not stated").ToArray();
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
            [.. located.Select(cell => (IReadOnlyList<Span>)[Show.Name(cell["cell"]), Show.Name(Corner(cell["cell"])), Show.Number(cell.Events), Show.Number(cell.Deaths)])]);
        return new CellMap(
            "territory-map",
            $"Where events with {about.Subject}{about.Where} were recorded",
            $"Events by grid cell of half a degree, to {about.AsOf:yyyy-MM-dd}; counted by {about.Filter}",
            Frame.Source(about),
            "A square is a cell with events, the darker the more; nothing finer is drawn. An empty cell is one without recorded events.",
            $"{located.Count} {Plural.Of(located.Count, "cell")} with events; most in cell {located[0]["cell"]} at {Corner(located[0]["cell"])}.",
            table,
            Frame.Command(located[0]),
            [.. located.Select(cell => new MapCell(int.Parse(cell["cell"]), cell.Events))],
            unlocated?.Events);
    }

    private static string Corner(string cell)
    {
        var (south, west) = PrioGrid.CornerOf(int.Parse(cell));
        return $"{Math.Abs(south):0.0}° {(south < 0 ? "S" : "N")} {Math.Abs(west):0.0}° {(west < 0 ? "W" : "E")}";
    }
}
