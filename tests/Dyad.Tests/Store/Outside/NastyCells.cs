using System.Globalization;
using System.Text;

namespace Dyad.Tests.Store.Outside;

/// <summary>Files of the full header in which single cells hold values that files of events have held, or that somebody may put into one.</summary>
internal static class NastyCells
{
    /// <summary>Ninety-five values.</summary>
    public static readonly IReadOnlyList<string> Values =
    [
        // Numbers, too large, too precise, not finite, or written in another way.
        "", "0", "-0", "-1", "+1", "1.0", "1e3", "1e308", "1e400", "-1e400", "NaN", "inf", "-Infinity", "0x10", "1_000", "1,000", "1.000,5", "１２", "٣", "½", " 3 ", "00000000012",
        "100000000", "100000001", "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "170141183460469231731687303715884105728", new string('9', 400), "1e-300",
        // Days, of no calendar, of the engine's edges, in other layouts.
        "0001-01-01", "0000-00-00", "9999-12-31", "10000-01-01", "-0001-01-01", "294247-01-10", "2203-05-01", "1899-12-31", "1900-01-01", "2100-12-31", "2101-01-01", "1988-12-31", "2020-02-30", "2020-13-01",
        "2019-12-31", "2020-1-1", "31/12/2020", "01/02/03", "20200101", "44197", "44197.5", "2020-01-01T23:59:60Z", "2020-01-01 00:00:00 BC", "infinity", "-infinity", "epoch", "today", "1 Jan 2020",
        // Places.
        "90", "-90", "90.0000001", "180", "-180", "180.1", "12,5", "91N", "POINT(1e400 2)",
        // Texts: of markup, of queries, of formulas, of control characters and directions, of lists.
        "'; drop table event; --", "\"", "$part {{events}}", "<script>alert(1)</script>", "=1+1", "@SUM(A1)", "\u0001\u0007", "\u001b[31m", "\u202e", "\u200b", "\ufeff", "\ufffd", "\U0001F600", "a\nb", "a\tb",
        "NULL", "unknown", "perhaps", ", ,", "A, B, , C", " - ", "ucdp:1", "../../x", new string('x', 20_000),
    ];

    private static readonly string[] Columns = Tiny.Columns.Split(',');

    /// <summary>A record for each pair of a value and a column that is chosen, in which nothing else is odd, and plain records before them.</summary>
    public static string File(Func<int, int, bool> chosen)
    {
        var text = new StringBuilder(Tiny.Columns).Append('\n');
        var id = 1000;
        for (var plain = 0; plain < 40; plain++)
        {
            text.Append(Plain(id++)).Append('\n');
        }

        for (var column = 0; column < Columns.Length; column++)
        {
            for (var value = 0; value < Values.Count; value++)
            {
                if (chosen(value, column))
                {
                    var cells = Plain(id++).Split(',');
                    cells[column] = Quoted(Values[value]);
                    text.AppendJoin(',', cells).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>A record of one value in every column but those that an event cannot do without, and plain ones before it.</summary>
    public static string FileOf(int value)
    {
        var plain = Plain(999).Split(',');
        var cells = Columns.Select((column, at) => column is "id" or "side_a" or "side_b" or "date_start" or "year" ? plain[at] : Quoted(Values[value]));
        return File((_, _) => false) + string.Join(',', cells) + "\n";
    }

    private static string Plain(int id) =>
        Tiny.Row(id, string.Create(CultureInfo.InvariantCulture, $"2020-{(id % 12) + 1:00}-{(id % 28) + 1:00}"), country: id % 3 == 0 ? "Pakistan" : "Afghanistan", violence: id % 5 == 0 ? "3" : "1");

    private static string Quoted(string value) => value.AsSpan().ContainsAny(",\"\n\r") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
