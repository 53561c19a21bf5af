using System.Globalization;
using System.Text.Json.Nodes;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Store.Import;

namespace Dyad.Answers.Verbs;

/// <summary>An import report as JSON.</summary>
public static class ImportJson
{
    /// <summary>Of a report.</summary>
    public static string Write(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var json = new JsonObject
        {
            ["schema"] = "dyad.import/1",
            ["file"] = report.File,
            ["dataset"] = report.Dataset,
            ["release"] = report.Release,
            ["extent"] = Words.Of(report.Extent),
            ["part"] = report.PartHash,
            ["repeat"] = report.IsRepeat,
            ["yearly"] = report.IsYearly,
            ["records"] = report.Records,
            ["events"] = report.Events,
            ["malformed"] = report.Malformed,
            ["malformed_kinds"] = new JsonArray([.. report.MalformedKinds.Select(kind => (JsonNode)new JsonObject { ["what"] = kind.What, ["count"] = kind.Count })]),
            ["first"] = report.First is { } first ? Day(first) : null,
            ["last"] = report.Last is { } last ? Day(last) : null,
            ["dates_read"] = Texts(report.DatesRead),
            ["countries"] = Texts(report.Countries),
            ["first_month"] = report.FirstMonth is { } firstMonth ? firstMonth.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
            ["last_month"] = report.LastMonth is { } lastMonth ? lastMonth.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
            ["published"] = report.Published is { } published ? Day(published) : null,
            ["published_about"] = report.PublishedAbout,
            ["columns_known"] = report.ColumnsKnown,
            ["columns_missing"] = Texts(report.ColumnsMissing),
            ["columns_unknown"] = Texts(report.ColumnsUnknown),
            ["cannot_say"] = Texts(report.CannotAnswer),
            ["notes"] = Texts(report.Notes),
            ["problems"] = new JsonArray([.. report.ProblemKinds.Select(kind => (JsonNode)new JsonObject
            {
                ["kind"] = kind.Kind, ["column"] = kind.Column, ["expected"] = kind.Expected, ["left_out"] = kind.LeftOut, ["count"] = kind.Count,
            })]),
            ["examples"] = Texts([.. report.MalformedKinds.SelectMany(kind => MalformedText.Examples(report.File, kind)), .. report.Problems.Select(problem => problem.ToString())]),
            ["difference"] = Json(report.Difference),
            ["same_release"] = new JsonArray([.. report.Rivals.Select(rival => (JsonNode)new JsonObject
            {
                ["part"] = rival.PartHash, ["file"] = rival.File, ["events"] = rival.Events, ["replaced"] = rival.IsReplaced,
            })]),
            ["not_complete_because"] = report.Doubt?.Reason,
            ["stopped_counting"] = new JsonObject(report.StopCounting.Select(country => KeyValuePair.Create<string, JsonNode?>(country.Country, country.Events))),
            ["years_without_events"] = new JsonArray([.. report.YearsWithoutEvents.Select(year => (JsonNode)year)]),
            ["after_publication"] = report.AfterPublication,
            ["current_events"] = report.CurrentEvents switch
            {
                [] => 0,
                [var (_, events)] => events,
                var several => new JsonObject(several.Select(family => KeyValuePair.Create<string, JsonNode?>(family.Family, family.Events))),
            },
        };
        if (report.Actors > 0)
        {
            json["actors"] = report.Actors;
        }

        return JsonText.Of(json);
    }

    private static JsonObject? Json(Difference? difference) => difference is null ? null : new JsonObject
    {
        ["against"] = difference.Against,
        ["added"] = difference.Added,
        ["revised"] = difference.Revised,
        ["absent"] = difference.Absent,
        ["absence_is_removal"] = difference.AbsenceIsRemoval,
        ["revised_fields"] = new JsonObject(difference.RevisedFields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Field, field.Events))),
        ["not_compared"] = Texts(difference.NotCompared),
    };

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
