using Dyad.Tests;

namespace Dyad.EndToEnd.Commands;

/// <summary>The same corpus and request give the same bytes, on every run and at any number of threads.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public Task Of_the_made_up_sample() =>
        Same(Path.Combine(AppContext.BaseDirectory, "datasets", "ucdp-ged", "sample.csv"), "1.1", "Example Front", "XEX", "2020-12-31", "text", "json", "html", "md");

    [Fact]
    public Task Of_IS_in_Afghanistan() => Same(RealFile("ucdp/ged-21.1-afghanistan-reduced.csv"), "21.1", "IS", "AFG", "2020-12-31", "json", "html");

    [Fact]
    public Task Of_IS_in_Syria() => Same(RealFile("ucdp/ged-syria-2016-2019.csv.gz"), "19.1-syria", "IS", "SYR", "2019-11-30", "json", "html");

    private static async Task Same(string file, string release, string actor, string country, string asOf, params string[] formats)
    {
        using var folder = new Folder();
        (await folder.Dyad("import", file, "--dataset", "ucdp-ged", "--release", release, "--extent", "selected", "--accessed", "2026-01-01")).Code.ShouldBe(0);
        foreach (var format in formats)
        {
            var seen = new List<string>();
            foreach (var threads in new[] { "1", "8", "2" })
            {
                var (code, output, error) = await folder.Dyad("brief", actor, "--in", country, "--as-of", asOf, "--format", format, "--threads", threads);
                code.ShouldBe(0, error);
                seen.Add(output);
            }

            seen.Distinct().Count().ShouldBe(1, $"{format} differs between runs");
            seen[0].Length.ShouldBeGreaterThan(1000);
        }
    }

    private static string RealFile(string relativePath) => TestData.Need(relativePath);
}
