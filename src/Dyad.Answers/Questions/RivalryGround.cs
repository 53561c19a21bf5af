using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Questions;

/// <summary>Where a group fights its rival: their events by country, by province or else grid cell beside all of the group's events there, and the cells in which they alone fight.</summary>
internal static class RivalryGround
{
    private const int Most = 8;
    private const int Named = 3;
    private const string Unstated = "not stated";

    /// <summary>By country where there are several, and by cell.</summary>
    public static IEnumerable<Sentence> Told(Inquiry about, MainRival rival)
    {
        var total = about.Total(rival.Filter);
        if (about.Count(rival.Filter, ["country"], "-events") is { Count: > 1 } countries)
        {
            yield return Sentence.Of($"By country: {Sentence.List(countries.Take(Named).Select(country => Sentence.Of($"{country.Events} in {country["country"]}")))}{(countries.Count > Named ? ", and others" : "")}.");
        }

        var cells = about.Count(rival.Filter, ["cell"], "-events").Where(cell => cell.IsLocated).Select(cell => cell.Tally.Keys["cell"]).ToArray();
        if (cells.Length > 0)
        {
            var alone = cells.Count(OnePairCells.Of(about).ContainsKey);
            var others = alone == 0 ? Sentence.Of($"in each of these others are recorded as fighting too") : Sentence.Of($"in {Derived.PlacesOfOnePair(total.Events, alone)} of these nobody else is recorded as fighting");
            yield return Sentence.Of($"Their events lie in {Derived.Places("cells", total.Events, cells.Length):grid cell|grid cells} of half a degree; {others}.");
        }
    }

    /// <summary>The places with the most of their events.</summary>
    public static IEnumerable<Table> Listed(Inquiry about, MainRival rival)
    {
        var (dimension, title, heading) = about.Count(rival.Filter, ["admin1"], "-events").Any(unit => unit["admin1"] != Unstated)
            ? ("admin1", "provinces, as the source spells them", "Province")
            : ("cell", "grid cells", "PRIO-GRID cell");
        var places = about.Count(rival.Filter, [dimension], "-events").Where(place => dimension == "admin1" ? place["admin1"] != Unstated : place.IsLocated).ToArray();
        if (places.Length == 0)
        {
            yield break;
        }

        var all = about.Count(about.Filter, [dimension], "-events").ToDictionary(Key);
        yield return new Table(
            $"Where they fight: {title}",
            [
                new Column("place", heading, false),
                new Column("events", "Events of the two", true),
                new Column("all", "All its events there", true),
                new Column("share", "Share", true),
                new Column("deaths", "Deaths: best (low–high)", true),
            ],
            [.. places.Take(Most).Select(place => Row(place, all[Key(place)], Called(place, dimension)))])
        {
            Note = places.Length > Most ? Sentence.Of($"The places with most events of the two, of {Derived.Places(dimension == "cell" ? "cells" : "provinces", about.Total(rival.Filter).Events, places.Length)}.") : null,
        };
    }

    private static IReadOnlyList<Span> Row(Counted pair, Counted all, string name) =>
        [Show.Name(name), Show.Number(pair.Events), Show.Number(all.Events), Show.Number(Derived.Share(pair.Events, all.Events)), Show.Number(pair.Deaths)];

    private static string Key(Counted place) => string.Join('~', place.Tally.Keys.Values);

    private static string Called(Counted place, string dimension) => dimension == "cell" ? $"{place["cell"]} at {GridCell.Corner(place["cell"])}" : $"{place["admin1"]} ({place["country"]})";
}
