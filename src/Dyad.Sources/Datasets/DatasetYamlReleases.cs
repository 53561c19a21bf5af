using System.Globalization;
using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Model.Time;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Reads the releases, series and citations of <c>dataset.yaml</c>.</summary>
internal static class DatasetYamlReleases
{
    public static readonly IReadOnlyList<(string, ReleaseStatus)> Statuses =
        [("final", ReleaseStatus.Final), ("candidate", ReleaseStatus.Candidate)];

    public static readonly IReadOnlyList<(string, ExtentKind)> Extents =
        [("selected", ExtentKind.Selected), ("complete", ExtentKind.Complete), ("sample", ExtentKind.Sample)];

    public static IReadOnlyDictionary<string, Citation> Citations(YamlMap map)
    {
        var citations = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var item in map.Maps("citations"))
        {
            var citation = CitationOf(item);
            if (!citations.TryAdd(citation.Key, citation))
            {
                item.Error($"there are two citations with the key '{citation.Key}'", "key");
            }

            item.End();
        }

        return citations;
    }

    /// <summary>The citations that a mapping's <c>cite</c> names.</summary>
    public static IReadOnlyList<Citation> Cited(YamlMap map, IReadOnlyDictionary<string, Citation> citations)
    {
        var cited = new List<Citation>();
        foreach (var key in map.Texts("cite"))
        {
            if (citations.TryGetValue(key, out var citation))
            {
                cited.Add(citation);
            }
            else
            {
                map.Error($"there is no citation '{key}'; {NearestWord.Advice(key, [.. citations.Keys])}", "cite");
            }
        }

        return cited;
    }

    public static IReadOnlyList<Release> Releases(YamlMap map, IReadOnlyDictionary<string, Citation> citations)
    {
        var releases = new List<Release>();
        foreach (var item in map.Maps("releases"))
        {
            var release = new Release(
                item.Text("name"),
                item.Word("status", Statuses),
                item.OptionalDate("published"),
                item.Flag("published_about"),
                Cited(item, citations))
            {
                Covers = CoversOf(item),
                Records = item.OptionalNumber("records"),
            };
            if (releases.Any(other => other.Name == release.Name))
            {
                item.Error($"there are two releases named '{release.Name}'", "name");
            }

            item.End();
            releases.Add(release);
        }

        return releases;
    }

    public static IReadOnlyList<ReleaseSeries> Series(YamlMap map, IReadOnlyDictionary<string, Citation> citations)
    {
        var series = new List<ReleaseSeries>();
        foreach (var item in map.Maps("series"))
        {
            var status = item.Word("status", Statuses);
            var days = item.OptionalNumber("days_after_month");
            var (from, published) = (MonthOf(item, "covers_from"), DayOfYear(item, "published"));
            var cited = Cited(item, citations);
            if (PatternOf(item) is { } pattern)
            {
                series.Add(new(pattern, status, days, cited) { CoversFrom = from, PublishedOn = published });
            }

            item.End();
        }

        return series;
    }

    public static IReadOnlyList<Download> Downloads(YamlMap map)
    {
        var downloads = new List<Download>();
        foreach (var item in map.Maps("downloads"))
        {
            var (name, url, api) = (item.Text("name"), item.Text("url"), item.OptionalText("api"));
            foreach (var address in new[] { url, api }.OfType<string>().Where(address => !address.StartsWith("https://", StringComparison.Ordinal)))
            {
                item.Error($"'{address}' is not an address; expected one that begins with https://");
            }

            if (PatternOf(item) is { } pattern)
            {
                downloads.Add(new(name, pattern, url, api));
            }

            item.End();
        }

        return downloads;
    }

    /// <summary>A mapping's <c>pattern</c>; null where it is no regular expression, which is recorded.</summary>
    public static Regex? PatternOf(YamlMap item)
    {
        var text = item.Text("pattern");
        try
        {
            return new Regex(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            item.Error($"pattern is not a valid regular expression: {problem.Message}", "pattern");
            return null;
        }
    }

    private static Period? CoversOf(YamlMap item)
    {
        var text = item.OptionalText("covers");
        if (text is null)
        {
            return null;
        }

        if (Period.Find(text) is { Earliest: not null, Latest: not null } period)
        {
            return period;
        }

        item.Error($"covers is '{text}'; expected two months such as 1989-01..2020-12", "covers");
        return null;
    }

    private static DateOnly? MonthOf(YamlMap item, string key)
    {
        if (item.OptionalText(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return first;
        }

        item.Error($"{key} is '{text}'; expected a month such as 1989-01", key);
        return null;
    }

    private static (int Month, int Day)? DayOfYear(YamlMap item, string key)
    {
        if (item.OptionalText(key) is not { } text)
        {
            return null;
        }

        // In a year without a 29 February, so that the day is one of every year.
        if (DateOnly.TryParseExact($"2001-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day.Month, day.Day);
        }

        item.Error($"{key} is '{text}'; expected a month and a day such as 06-01", key);
        return null;
    }

    private static Citation CitationOf(YamlMap item) => new()
    {
        Key = item.Text("key"),
        Authors = item.Texts("authors"),
        Year = item.OptionalNumber("year") ?? 0,
        Title = item.Text("title"),
        Journal = item.OptionalText("journal"),
        Volume = item.OptionalText("volume"),
        Issue = item.OptionalText("issue"),
        Pages = item.OptionalText("pages"),
        Publisher = item.OptionalText("publisher"),
        Doi = item.OptionalText("doi"),
        IsChecked = item.Flag("checked"),
    };
}
