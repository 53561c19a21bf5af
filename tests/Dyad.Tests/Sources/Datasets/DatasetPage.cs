using System.Text;
using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

/// <summary>The documentation page of a dataset, written from its definition so that the two cannot drift apart.</summary>
internal static class DatasetPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown(DatasetDefinition dataset)
    {
        var page = new StringBuilder();
        page.Append($"# {dataset.Title}\n\n`{dataset.Name}`, of the family `{dataset.Family}`. Published by {dataset.Publisher}");
        page.Append(dataset.Url is null ? ".\n\n" : $", <{dataset.Url}>.\n\n");
        page.Append($"Licence: {dataset.Licence.Name} ({Words(dataset.Licence.Class)}).\n\n{dataset.Coverage}\n\n");
        page.Append("This page is written from `dataset.yaml`; change that and not this.\n");
        Releases(page, dataset);
        Columns(page, dataset);
        Codes(page, dataset);
        Checks(page, dataset);
        Assertions(page, dataset);
        Comparison(page, dataset);
        Citations(page, dataset);
        return page.ToString();
    }

    private static void Releases(StringBuilder page, DatasetDefinition dataset) => Table(
        page,
        "Releases",
        ["release", "status", "covers", "records", "published", "cite"],
        dataset.Releases.Select(listed => dataset.Release(listed.Name)).Select(release => new[]
        {
            release.Name,
            Words(release.Status),
            release.Covers is { Earliest: { } first, Latest: { } last } ? $"{first:yyyy-MM} to {last:yyyy-MM}" : "the months of its records",
            release.Records?.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture) ?? "not known",
            release.Published is { } day ? (release.IsPublishedAbout ? "about " : "") + day.ToString("yyyy-MM-dd") : "not known",
            string.Join(", ", release.Citations.Select(citation => citation.Key)),
        }).Concat(dataset.Series.Select(series => new[]
        {
            $"those like `{series.Pattern}`",
            Words(series.Status),
            series.CoversFrom is { } from ? $"{from:yyyy-MM} to the year before" : series.PublishedOn is null ? "the months of its name" : "the months of its records",
            "not known",
            series.DaysAfterMonth is { } days ? $"about {days} days after the month" : series.PublishedOn is var (month, on) ? $"about {month:00}-{on:00} of its year" : "not known",
            string.Join(", ", series.Citations.Select(citation => citation.Key)),
        })));

    private static void Columns(StringBuilder page, DatasetDefinition dataset) => Table(
        page,
        "Columns",
        ["column", "also called", "must be", "without it"],
        dataset.Columns.Select(column => new[]
        {
            $"`{column.Name}`",
            string.Join(", ", column.Aliases.Select(alias => $"`{alias}`")),
            column.Codes is null ? column.Expected : $"a code of {column.Codes.Name}",
            Without(column),
        }));

    private static string Without(DatasetColumn column)
    {
        var lost = column switch
        {
            { IsRequired: true } => "the file is refused",
            { OnlyIn: { } files } => $"nothing is lost; only in {files}",
            { Answers: { } answers } => $"cannot be answered: {answers}",
            _ => "nothing is lost",
        };
        return column.Unused is { } reason ? $"{lost}. Kept and not used: {reason}" : lost;
    }

    private static void Codes(StringBuilder page, DatasetDefinition dataset) => Table(
        page,
        "Codes",
        ["list", "code", "also written", "word"],
        dataset.Codes.Values.SelectMany(list => list.Codes.Select(code => new[]
        {
            list.Name, $"`{code.Code}`", string.Join(", ", code.Also.Select(spelling => $"`{spelling}`")), $"`{code.Word}`",
        })));

    private static void Checks(StringBuilder page, DatasetDefinition dataset) => Table(
        page,
        "Checks",
        ["check", "column", "expected", "a record that fails"],
        dataset.Checks.Select(check => new[]
        {
            $"`{check.Name}`", $"`{check.Column}`", check.Expected, check.Severity == CheckSeverity.Kept ? "counts, and is reported" : "is left out of totals",
        }));

    private static void Assertions(StringBuilder page, DatasetDefinition dataset) => Table(
        page,
        "Assertions about a whole file",
        ["assertion", "about", "expected", "in files of"],
        dataset.Assertions.Select(assertion => new[] { assertion.Name, $"`{assertion.Column}`", assertion.Bounds, $"{assertion.FromRecords} records and more" }));

    private static void Comparison(StringBuilder page, DatasetDefinition dataset)
    {
        if (dataset.Compare is not { } compare)
        {
            return;
        }

        page.Append($"\n## Comparing releases\n\nTwo records are the same where {string.Join(" and ", compare.Key.Select(column => $"`{column.Name}`"))} are. ");
        page.Append($"Figures that may move: {string.Join(", ", compare.Figures.Select(figure => figure.Name))}.\n");
    }

    private static void Citations(StringBuilder page, DatasetDefinition dataset)
    {
        var all = dataset.Citations
            .Concat(dataset.Releases.SelectMany(release => release.Citations))
            .Concat(dataset.Series.SelectMany(series => series.Citations))
            .DistinctBy(citation => citation.Key);
        Table(page, "Publications to cite", ["key", "publication"], all.Select(citation => new[] { citation.Key, Written(citation) }));
    }

    private static string Written(Citation citation)
    {
        var issue = citation.Issue is null ? "" : $"({citation.Issue})";
        var place = citation.Journal is null ? citation.Publisher : $"{citation.Journal} {citation.Volume}{issue}".TrimEnd();
        var pages = citation.Pages is null ? "" : $": {citation.Pages}";
        var doi = citation.Doi is null ? "" : $" doi:{citation.Doi}";
        var caution = citation.IsChecked ? "" : " (entry not compared with the publication)";
        return $"{string.Join("; ", citation.Authors)} ({citation.Year}) {citation.Title}. {place}{pages}.{doi}{caution}";
    }

    private static void Table(StringBuilder page, string title, IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        page.Append($"\n## {title}\n\n| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            page.Append($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
        }
    }

    private static string Words(LicenceClass licence) => licence switch
    {
        LicenceClass.Open => "rows may be handed on",
        LicenceClass.Attribution => "rows may be handed on with the source named",
        _ => "rows are the user's own copy and are not handed on",
    };

    private static string Words(ReleaseStatus status) => status == ReleaseStatus.Final ? "final" : "candidate";
}
