using System.Data;
using Dyad.Model;
using Dyad.Model.Time;

namespace Dyad.Store.Storage;

/// <summary>Values of a row that may be missing.</summary>
internal static class RecordValues
{
    public static string? Text(this IDataRecord row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    public static long? Number(this IDataRecord row, int at) => row.IsDBNull(at) ? null : row.GetInt64(at);

    /// <summary>Deaths without the noughts of their scale: 3 and not 3.000.</summary>
    public static decimal? Deaths(this IDataRecord row, int at) => row.IsDBNull(at) ? null : PlainNumber.Of(row.GetDecimal(at));

    public static DateOnly? Day(this IDataRecord row, int at) => row.IsDBNull(at) ? null : (DateOnly)row.GetValue(at);

    public static StatedDate? Stated(this IDataRecord row, int at) => row.Text(at) is { } text ? StatedDate.Find(text) : null;

    public static IReadOnlyList<string> Texts(this IDataRecord row, int at) => (List<string>)row.GetValue(at);
}
