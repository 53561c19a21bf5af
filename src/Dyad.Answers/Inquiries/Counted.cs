using Dyad.Answers.Sentences;
using Dyad.Model.Events;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>One cell of a count, with its numbers as figures.</summary>
internal sealed record Counted(CountRequest Request, Tally Tally, string Source)
{
    private const string Unlocated = "unlocated";

    private const string ReportingRange = "sum of reported lows and highs, not a confidence interval";

    /// <summary>What to call an actor by its id.</summary>
    public Func<string, string> NameOf { get; init; } = id => id;

    /// <summary>What to call a country by its code.</summary>
    public Func<string, string> CountryOf { get; init; } = code => code;

    /// <summary>The cell's key under a dimension as it is shown: actors and countries by their names, kinds of violence in words.</summary>
    public string this[string dimension] => Called(dimension, Tally.Keys[dimension], NameOf, CountryOf);

    /// <summary>What to call a key of a dimension, by what actors and countries are called.</summary>
    public static string Called(string dimension, string key, Func<string, string> nameOf, Func<string, string> countryOf) => dimension switch
    {
        "actor" or "opponent" => nameOf(key),
        "pair" => string.Join(" – ", key.Split('~').Select(nameOf)),
        "country" => countryOf(key),
        "violence" => key.Replace('_', '-'),
        _ => key,
    };

    /// <summary>Whether the events of the cell name an opponent.</summary>
    public bool IsOpponentNamed => IsNamed("opponent");

    /// <summary>Whether every actor of the cell's key is named: an opponent, or both of a pair.</summary>
    public bool IsNamed(string dimension) => !Tally.Keys[dimension].Split('~').Contains(UnnamedSide.Word);

    /// <summary>Whether the events of the cell lie in a grid cell: their points stand for no province or something larger.</summary>
    public bool IsLocated => Tally.Keys["cell"] != Unlocated;

    public Figure Events => Number("events", FigureKind.Count, "events", Tally.Events);

    /// <summary>The events that a filter admits, of which a search has told the number already.</summary>
    public static Figure Found(Inquiry about, Filter filter, long events) =>
        new(new CountRequest(filter, []).Figure(new Dictionary<string, string>(), "events"), FigureKind.Count, "events", events) { Events = events, Source = events == 0 ? "" : about.SourceOf(filter) };

    /// <summary>All deaths: best, with the low and high sums as range where every event states all three.</summary>
    public Figure Deaths => Number("best", FigureKind.Sum, "deaths", Tally.Best) with
    {
        Low = Tally.Low,
        High = Tally.High,
        Ranged = Tally.Ranged < Tally.Events ? Tally.Ranged : null,
        RangeMeaning = Tally.Ranged == Tally.Events ? ReportingRange
            : Tally.Ranged == 0 ? "no range stated" : $"range known for {Tally.Ranged} of {Tally.Events} events, so none is given for the sum",
    };

    public Figure Own => Number("own", FigureKind.Sum, "deaths by side", Tally.Own);

    public Figure Other => Number("other", FigureKind.Sum, "deaths by side", Tally.Other);

    public Figure Civilians => Number("civilians", FigureKind.Sum, "deaths by side", Tally.Civilians);

    public Figure Unknown => Number("unknown", FigureKind.Sum, "deaths by side", Tally.Unknown);

    public Figure DeathsUnstated => Number("deaths_unstated", FigureKind.Count, "events", Tally.DeathsUnstated);

    public Figure OutOfOrder => Number("out_of_order", FigureKind.Count, "events", Tally.OutOfOrder);

    public Figure Summary => Number("summary", FigureKind.Count, "events", Tally.Summary);

    public Figure SummaryUnstated => Number("summary_unstated", FigureKind.Count, "events", Tally.SummaryUnstated);

    public Figure DateInexact => Number("date_inexact", FigureKind.Count, "events", Tally.DateInexact);

    public Figure DateUnstated => Number("date_unstated", FigureKind.Count, "events", Tally.DateUnstated);

    public Figure PlaceInexact => Number("place_inexact", FigureKind.Count, "events", Tally.PlaceInexact);

    public Figure PlaceUnstated => Number("place_unstated", FigureKind.Count, "events", Tally.PlaceUnstated);

    public Figure SidesUnstated => Number("sides_unstated", FigureKind.Count, "events", Tally.SidesUnstated);

    public Figure Candidates => Number("candidates", FigureKind.Count, "events", Tally.Candidates);

    public Figure Selected => Number("selected", FigureKind.Count, "events", Tally.Selected);

    public Figure Crossing => Number("crossing", FigureKind.Count, "events", Tally.Crossing);

    /// <summary>The deaths of the events that end after the period.</summary>
    public Figure CrossingDeaths => Number("crossing_best", FigureKind.Sum, "deaths", Tally.CrossingBest) with { RangeMeaning = "best estimates only" };

    public Figure Long => Number("long", FigureKind.Count, "events", Tally.Long);

    public Figure UnknownLength => Number("unknown_length", FigureKind.Count, "events", Tally.UnknownLength);

    public Figure First => Number("first", FigureKind.Day, "day", null) with { Day = Tally.First };

    public Figure Last => Number("last", FigureKind.Day, "day", null) with { Day = Tally.Last };

    private Figure Number(string column, FigureKind kind, string unit, long? value) =>
        new(Request.Figure(Tally.Keys, column), kind, unit, value) { Events = Tally.Events, Source = Source };
}
