using System.Data;
using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Model.Time;
using Dyad.Store.Storage;

namespace Dyad.Store.Packs;

/// <summary>A notable event as a row of <c>pack_event</c>.</summary>
internal static class PackEventRow
{
    /// <summary>The row's values after pack and position.</summary>
    public static IEnumerable<object?> Values(PackEvent e) =>
    [
        e.Id, e.Title, e.Cites, e.Date.Start, e.Date.End, Words.Of(e.Date.Precision), e.Country, e.Admin1, e.Place, e.Latitude, e.Longitude, Words.Of(e.PlacePrecision),
        Words.Of(e.Violence), e.SideA, e.SideB, e.Method, e.Targets, e.Low, e.Best, e.High, e.Deaths.SideA, e.Deaths.SideB, e.Deaths.Civilians, e.Deaths.Unknown,
        e.ClaimedBy, Words.Of(e.Attribution), e.Note,
    ];

    /// <summary>Reads what <c>pack/events.sql</c> gives.</summary>
    public static PackEvent Read(IDataRecord row, Func<string, IReadOnlyList<SourceUse>> sources) => new()
    {
        Id = row.GetString(1),
        Title = row.GetString(2),
        Cites = row.Texts(3),
        Date = new((DateOnly)row.GetValue(4), (DateOnly)row.GetValue(5), Words.Find<DatePrecision>(row.GetString(6))!.Value),
        Country = row.Text(7),
        Admin1 = row.Text(8),
        Place = row.Text(9),
        Latitude = row.IsDBNull(10) ? null : row.GetDouble(10),
        Longitude = row.IsDBNull(11) ? null : row.GetDouble(11),
        PlacePrecision = Words.Find<PlacePrecision>(row.GetString(12))!.Value,
        Violence = Words.Find<Violence>(row.GetString(13))!.Value,
        SideA = row.Texts(14),
        SideB = row.Texts(15),
        Method = row.GetString(16),
        Targets = row.Texts(17),
        Low = row.Number(18),
        Best = row.Number(19),
        High = row.Number(20),
        Deaths = new(row.Number(21), row.Number(22), row.Number(23), row.Number(24)),
        ClaimedBy = row.Text(25),
        Attribution = Words.Find<Attribution>(row.GetString(26))!.Value,
        Sources = sources(row.GetString(1)),
        Note = row.Text(27),
    };
}
