using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Model.Time;

namespace Dyad.Sources.Packs;

/// <summary>Reads <c>events.csv</c>.</summary>
internal static class EventsCsv
{
    private static readonly string[] Columns =
    [
        "id", "title", "cites", "date_start", "date_end", "date_precision", "country", "admin1", "place", "latitude", "longitude", "place_precision", "violence", "side_a", "side_b",
        "method", "targets", "low", "best", "high", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "claimed_by", "attribution", "sources", "note",
    ];

    public static void Read(string text, string path, PackDraft draft) =>
        CsvTable.Read(text, path, Columns, draft.Errors, row => draft.Events.Add((EventOf(row), row)));

    private static PackEvent EventOf(CsvRow row)
    {
        var (latitude, longitude) = (row.Degrees("latitude", 90), row.Degrees("longitude", 180));
        var read = new PackEvent
        {
            Id = row.Needed("id"),
            Title = row.Needed("title"),
            Cites = row.List("cites", PackValues.IsEventId, "a dataset's event, such as ucdp:412345"),
            Date = DateOf(row),
            Country = row.Optional("country"),
            Admin1 = row.Optional("admin1"),
            Place = row.Optional("place"),
            Latitude = latitude,
            Longitude = longitude,
            PlacePrecision = row.Word<PlacePrecision>("place_precision"),
            Violence = row.Word<Violence>("violence"),
            SideA = Side(row, "side_a"),
            SideB = Side(row, "side_b"),
            Method = row.Word("method", EventMethods.All),
            Targets = row.List("targets", EventTargets.All.Contains, $"words among {string.Join(", ", EventTargets.All)}"),
            Low = row.Count("low"),
            Best = row.Count("best"),
            High = row.Count("high"),
            Deaths = new(row.Count("deaths_a"), row.Count("deaths_b"), row.Count("deaths_civilians"), row.Count("deaths_unknown")),
            ClaimedBy = row.Optional("claimed_by"),
            Attribution = row.Word<Attribution>("attribution"),
            Sources = [.. row.List("sources", text => SourceUse.Of(text) is { Key.Length: > 0, Locator: null or { Length: > 0 } }, "the key of a source, such as institute-2019#page 4").Select(SourceUse.Of)],
            Note = row.Optional("note"),
        };
        Hold(row, read);
        return read;
    }

    // What one row says must fit together.
    private static void Hold(CsvRow row, PackEvent read)
    {
        void Refuse(bool wrong, string message)
        {
            if (wrong)
            {
                row.Error(message);
            }
        }

        Refuse(read.Id.Length > 0 && !PackValues.IsId(read.Id), $"id is '{read.Id}'; expected lower-case letters, digits and hyphens, such as cedar-city-2020-06-15");
        Refuse(read.Country is not null && !PackValues.IsCountry(read.Country), $"country is '{read.Country}'; expected an ISO 3166-1 code of three capital letters, such as AFG");
        Refuse(
            read.Country is null && read.PlacePrecision is not (PlacePrecision.International or PlacePrecision.Unknown),
            $"country is missing; only a place that is international or unknown has none, and this is {Words.Of(read.PlacePrecision)}");
        Refuse(read.Latitude is null != read.Longitude is null && row.Text("latitude").Length == 0 != (row.Text("longitude").Length == 0), "latitude and longitude stand together or not at all");
        Refuse(
            read.Low > read.Best || read.Best > read.High || read.Low > read.High,
            $"low, best and high are {row.Text("low")}, {row.Text("best")} and {row.Text("high")}; expected low ≤ best ≤ high");
        Refuse(read.Attribution is Attribution.Claimed && read.ClaimedBy is null, "attribution is 'claimed' and claimed_by is missing; expected the actor that claimed it");
        Refuse(read.Attribution is not Attribution.Claimed && read.ClaimedBy is not null, $"claimed_by is '{read.ClaimedBy}' and attribution '{Words.Of(read.Attribution)}'; expected claimed");
        Refuse(read.Sources.Count == 0 && read.Cites.Count == 0, "sources and cites are both empty; expected a source, or a dataset's event that records it");
    }

    private static EventDate DateOf(CsvRow row)
    {
        var (start, end, precision) = (row.Day("date_start"), row.Day("date_end"), row.Word<DatePrecision>("date_precision"));
        if (end < start)
        {
            row.Error($"date_end is '{end:yyyy-MM-dd}', before date_start, '{start:yyyy-MM-dd}'");
            return default;
        }

        return new(start ?? end ?? default, end ?? start ?? default, precision);
    }

    private static IReadOnlyList<string> Side(CsvRow row, string column)
    {
        row.Needed(column);
        return row.List(column, PackValues.IsId, "ids of actors");
    }
}
