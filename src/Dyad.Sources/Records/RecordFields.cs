using System.Text;

namespace Dyad.Sources.Records;

/// <summary>The texts of a row's fields.</summary>
internal static class RecordFields
{
    /// <summary>A field's text, without the quotes around it and with doubled quotes made single.</summary>
    public static string Text(ReadOnlySpan<byte> raw) =>
        raw.Length >= 2 && raw[0] == RecordSyntax.Quote
            ? Encoding.UTF8.GetString(raw[1..^1]).Replace("\"\"", "\"", StringComparison.Ordinal)
            : Encoding.UTF8.GetString(raw);

    /// <summary>All fields of a row.</summary>
    public static string[] Of(ReadOnlySpan<byte> row, RecordShape shape)
    {
        var fields = new string[shape.FieldCount];
        for (var index = 0; index < fields.Length; index++)
        {
            fields[index] = Text(row[shape.RangeOf(index)]);
        }

        return fields;
    }
}
