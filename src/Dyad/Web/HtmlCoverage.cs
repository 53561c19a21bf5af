using Dyad.Answers.Charts;

namespace Dyad.Web;

/// <summary>The picture and table of what files cover as one HTML file that needs nothing else.</summary>
public static class HtmlCoverage
{
    /// <summary>The whole file.</summary>
    /// <param name="chart">The picture.</param>
    /// <param name="version">The program's version.</param>
    /// <param name="snapshot">The corpus, by its hash.</param>
    public static Task<string> Write(CalendarChart chart, string version, string snapshot) => HtmlFile.Of<CoveragePage>(new(StringComparer.Ordinal)
    {
        [nameof(CoveragePage.Chart)] = chart,
        [nameof(CoveragePage.Version)] = version,
        [nameof(CoveragePage.Snapshot)] = snapshot,
    });
}
