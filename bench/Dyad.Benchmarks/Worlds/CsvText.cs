namespace Dyad.Benchmarks.Worlds;

/// <summary>Writes rows as RFC 4180 says, with line feeds.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");

    public static void Write(TextWriter writer, IReadOnlyList<string> values)
    {
        for (var at = 0; at < values.Count; at++)
        {
            if (at > 0)
            {
                writer.Write(',');
            }

            var value = values[at];
            writer.Write(value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
        }

        writer.Write('\n');
    }
}
