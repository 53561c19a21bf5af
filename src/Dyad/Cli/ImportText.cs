using System.Globalization;
using System.Text;
using Dyad.Answers.Lines;
using Dyad.Model;
using Dyad.Store.Import;

namespace Dyad.Cli;

/// <summary>An import report as text for a person.</summary>
internal static class ImportText
{
    private const int MostCountries = 12;

    public static string Write(ImportReport report, bool dryRun)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line($"{report.File}: {report.Dataset} {report.Release}, {Words.Of(report.Extent)}");
        if (report.IsRepeat)
        {
            Line(report.IsOut
                ? $"  already in the corpus and taken out; to count it again: dyad releases restore {RivalPart.Short(report.PartHash)} --why TEXT"
                : "  already in the corpus; nothing changed");
            return text.ToString();
        }

        Line(report.IsYearly
            ? $"  records    {Number(report.Records)} read, {Number(report.Malformed)} malformed; years of something, which are compared between releases and never counted"
            : $"  records    {Number(report.Records)} read, {Became(report)}, {Number(report.Malformed)} malformed{(report.PublishedRecords is { } published && published != report.Records + report.Malformed ? $"; the whole release has {Number(published)}" : "")}");
        if (!report.IsYearly && report.Actors == 0)
        {
            Line($"  dates      {Day(report.First)} to {Day(report.Last)}");
        }

        foreach (var note in report.DatesRead)
        {
            Line($"             {note}");
        }

        if (report.FirstMonth is { } firstMonth && report.LastMonth is { } lastMonth)
        {
            var label = report.Extent == ExtentKind.Complete ? "complete   for" : "speaks     of";
            Line($"  {label} {(report.Countries.Count == 0 ? "all countries" : string.Join(", ", report.Countries))}, {firstMonth:yyyy-MM} to {lastMonth:yyyy-MM}");
        }

        if (report.Doubt is { } doubt)
        {
            Line($"  selected   the name says the whole release {doubt.Release}, but {doubt.Reason}; so months and countries without events here are unknown");
            Line($"             where it has every event of some countries, import it again with --countries {(doubt.Countries.Count is > 0 and <= MostCountries ? string.Join(',', doubt.Countries) : "ISO3,…")}; of all of them, with --extent complete");
        }

        foreach (var rival in report.Rivals)
        {
            var other = $"part {RivalPart.Short(rival.PartHash)} of {report.Release} ({rival.File})";
            Line(rival.IsReplaced
                ? $"  replaces   {other}: {Number(rival.OwnEvents)} {Plural.Of(rival.OwnEvents, "event")} in the place of {Number(rival.Events)}"
                : $"  not counted {other} is for the same countries and months and has {Number(rival.Events)} {Plural.Of(rival.Events, "event")}, this file {Number(rival.OwnEvents)}; to count this one: dyad releases withdraw {RivalPart.Short(rival.PartHash)} --why TEXT");
        }

        if (report.GovernsWithoutAll)
        {
            Line($"  not whole  {Number(report.Records + report.Malformed - report.Events)} of {Number(report.Records + report.Malformed)} records did not become events, and no other file counts in the countries and months above; --strict refuses such a file");
        }

        Line($"  published  {(report.Published is null ? "unknown" : (report.PublishedAbout ? "about " : "") + Day(report.Published))}");
        Line($"  columns    {report.ColumnsKnown} known, {report.ColumnsMissing.Count} missing, {report.ColumnsUnknown.Count} not known and kept unused{List(report.ColumnsUnknown)}");
        if (report.HeaderAssumed)
        {
            Line("  header     none; the columns were taken to be in canonical order");
        }

        foreach (var note in report.Notes)
        {
            Line($"  form       {note}");
        }

        foreach (var question in report.CannotAnswer)
        {
            Line($"  cannot say {question}");
        }

        foreach (var kind in report.ProblemKinds)
        {
            Line($"  problem    {Number(kind.Count)} × {kind.Column}: expected {kind.Expected} ({Fate(kind)})");
            foreach (var problem in report.Problems.Where(problem => problem.Column == kind.Column && problem.Expected == kind.Expected))
            {
                Line($"             {problem}");
            }
        }

        foreach (var kind in report.MalformedKinds)
        {
            Line($"  malformed  {MalformedText.Total(kind)}");
            foreach (var example in MalformedText.Examples(report.File, kind))
            {
                Line($"             {example}");
            }
        }

        if (MalformedText.Advice(report.MalformedKinds) is { } advice)
        {
            Line($"             {ShellLine.Of(advice)}");
        }

        if (report.Difference is { } difference)
        {
            Line($"  against    {difference.Against}: {Number(difference.Added)} added, {Number(difference.Revised)} revised, {Number(difference.Absent)} {(difference.AbsenceIsRemoval ? "removed" : "absent (the file is a selection, so absent is not removed)")}");
            if (difference.RevisedFields.Count > 0)
            {
                Line($"             revised in {string.Join(", ", difference.RevisedFields.Select(field => $"{field.Field} {Number(field.Events)}"))}");
            }

            if (difference.NotCompared.Count > 0)
            {
                Line($"             not compared, as only one of the files states them: {string.Join(", ", difference.NotCompared)}");
            }
        }

        if (report.StopCounting.Count > 0)
        {
            var stopped = report.StopCounting.Sum(country => country.Events);
            Line($"  no longer  {Number(stopped)} {Plural.Of(stopped, "event")} of older files {(dryRun ? "would stop" : "stopped")} counting: {string.Join(", ", report.StopCounting.Take(MostCountries).Select(country => $"{country.Country} {Number(country.Events)}"))}{More(report.StopCounting.Count - MostCountries)}");
        }

        if (report.YearsWithoutEvents.Count > 0)
        {
            Line($"  no events  in {string.Join(", ", report.YearsWithoutEvents)}, which the file covers and where {report.Difference?.Against} has some");
        }

        if (report.AfterPublication > 0)
        {
            Line($"  too late   {Number(report.AfterPublication)} {Plural.Of(report.AfterPublication, "event")} after the day of publication");
        }

        Line(dryRun ? "  dry run    the corpus was not changed" : $"  corpus     {Current(report.CurrentEvents)} now");
        return text.ToString();
    }

    // Families stand side by side: no number adds them up.
    private static string Current(IReadOnlyList<(string Family, long Events)> families) => families switch
    {
        [] => "0 events count",
        [var (_, events)] => $"{Number(events)} {Plural.Of(events, "event counts", "events count")}",
        var several => $"{string.Join(", ", several.Select(family => $"{Number(family.Events)} of {family.Family}"))} count",
    };

    private static string Fate(ProblemKind kind) => (kind.LeftOut, kind.Kind) switch
    {
        (true, _) => "left out of totals",
        (_, "type") => "taken as unknown; the event counts",
        _ => "counted as stated",
    };

    private static string Became(ImportReport report) => report.Actors == 0
        ? $"{Number(report.Events)} became events, {Number(report.Records - report.Events)} left out"
        : $"{Number(report.Actors)} became listed actors, {Number(report.Records - report.Actors)} left out";

    private static string More(int number) => number > 0 ? $", and {number} more" : "";

    private static string List(IReadOnlyList<string> names) => names.Count == 0 ? "" : $": {string.Join(", ", names)}";

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "none";
}
