using Dyad.Model;

namespace Dyad.Cli;

/// <summary>The formats that events can be exported in.</summary>
internal static class ExportFormats
{
    /// <summary>All formats; <c>ndjson</c> is one JSON object a line.</summary>
    public static IReadOnlyList<string> All { get; } = ["csv", "ndjson", "parquet", "geojson"];

    /// <summary>The format that <see cref="CommonOptions.Format"/> gives; null is refused with the file's ending.</summary>
    public static string Of(string? format, string path)
    {
        var word = format ?? Path.GetExtension(path).TrimStart('.');
        return All.Contains(word) ? word : throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(word, All)}");
    }
}
