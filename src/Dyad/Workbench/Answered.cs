namespace Dyad.Workbench;

/// <summary>An answer of the server.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Type">What its bytes are.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Style">The hash of the style that stands in the page itself; null where it has none.</param>
internal sealed record Answered(int Status, string Type, byte[] Bytes, string? Style = null)
{
    public const string Html = "text/html; charset=utf-8";

    public const string Problem = "application/problem+json";

    /// <summary>The type of a file by its ending.</summary>
    public static string TypeOf(string ending) => ending switch
    {
        "json" => "application/json",
        "ndjson" => "application/x-ndjson",
        "csl" => "application/vnd.citationstyles.csl+json",
        "csv" => "text/csv; charset=utf-8",
        "tsv" => "text/tab-separated-values; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "bib" => "application/x-bibtex; charset=utf-8",
        "ris" => "application/x-research-info-systems; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };
}
