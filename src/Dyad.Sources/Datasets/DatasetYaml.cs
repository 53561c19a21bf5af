using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Turns <c>dataset.yaml</c> into a definition, key by key.</summary>
internal static class DatasetYaml
{
    private static readonly IReadOnlyList<(string, LicenceClass)> LicenceClasses =
        [("user-held", LicenceClass.UserHeld), ("attribution", LicenceClass.Attribution), ("open", LicenceClass.Open)];

    private static readonly IReadOnlyList<(string, bool)> Headers = [("required", false), ("canonical order", true)];

    private static readonly IReadOnlyList<(string, CheckSeverity)> Severities =
        [("kept", CheckSeverity.Kept), ("left_out", CheckSeverity.LeftOut)];

    /// <summary>Reads the definition without its SQL, lookups and hash; what is wrong is recorded by the map.</summary>
    public static DatasetDefinition Read(YamlMap map)
    {
        var codes = DatasetYamlColumns.Codes(map);
        var columns = DatasetYamlColumns.Columns(map, codes);
        var citations = DatasetYamlReleases.Citations(map);
        var (fileNames, recognisedBy, headerless) = Recognition(map, columns);
        var definition = new DatasetDefinition
        {
            Name = map.Text("name"),
            Title = map.Text("title"),
            Family = map.Text("family"),
            Publisher = map.Text("publisher"),
            Url = map.OptionalText("url"),
            Licence = LicenceOf(map),
            Coverage = map.Text("coverage"),
            Status = map.Word("status", DatasetYamlReleases.Statuses),
            Citations = DatasetYamlReleases.Cited(map, citations),
            Releases = DatasetYamlReleases.Releases(map, citations),
            Series = DatasetYamlReleases.Series(map, citations),
            FileNames = fileNames,
            RecognisedBy = recognisedBy,
            AcceptsHeaderless = headerless,
            Columns = columns,
            Codes = codes,
            Checks = Checks(map, columns),
            CollectionBreaks = Breaks(map),
            EventsSql = "",
            Lookups = new Dictionary<string, LookupTable>(StringComparer.Ordinal),
            Hash = "",
        };
        map.End();
        return definition;
    }

    private static Licence LicenceOf(YamlMap map)
    {
        if (map.Map("licence") is not { } licence)
        {
            return new(LicenceClass.UserHeld, "", null);
        }

        licence.Text("class");
        var result = new Licence(licence.Word("class", LicenceClasses), licence.Text("name"), licence.OptionalText("url"));
        licence.End();
        return result;
    }

    private static (List<FileNameRule> FileNames, List<DatasetColumn> RecognisedBy, bool Headerless) Recognition(
        YamlMap map, IReadOnlyList<DatasetColumn> columns)
    {
        if (map.Map("recognise") is not { } recognise)
        {
            return ([], [], false);
        }

        var rules = new List<FileNameRule>();
        foreach (var rule in recognise.Maps("file_names"))
        {
            var extent = rule.Word("extent", DatasetYamlReleases.Extents);
            var release = rule.Text("release");
            if (DatasetYamlReleases.PatternOf(rule) is { } pattern)
            {
                rules.Add(new(pattern, release, extent));
            }

            rule.End();
        }

        var named = new List<DatasetColumn>();
        foreach (var name in recognise.Texts("columns"))
        {
            if (columns.FirstOrDefault(column => column.Name == name) is { } column)
            {
                named.Add(column);
            }
            else
            {
                recognise.Error($"'{name}' is no column; {NearestWord.Advice(name, [.. columns.Select(c => c.Name)])}", "columns");
            }
        }

        var headerless = recognise.Word("header", Headers);
        recognise.End();
        return (rules, named, headerless);
    }

    private static List<DatasetCheck> Checks(YamlMap map, IReadOnlyList<DatasetColumn> columns)
    {
        var checks = new List<DatasetCheck>();
        foreach (var item in map.Maps("checks"))
        {
            var check = new DatasetCheck(
                item.Text("name"), item.Text("column"), item.Text("where"), item.Text("expected"), item.Word("severity", Severities));
            if (check.Column.Length > 0 && !columns.Any(column => column.Name == check.Column))
            {
                item.Error($"'{check.Column}' is no column; {NearestWord.Advice(check.Column, [.. columns.Select(c => c.Name)])}", "column");
            }

            if (checks.Any(other => other.Name == check.Name))
            {
                item.Error($"there are two checks named '{check.Name}'", "name");
            }

            item.End();
            checks.Add(check);
        }

        return checks;
    }

    private static List<CollectionBreak> Breaks(YamlMap map)
    {
        var breaks = new List<CollectionBreak>();
        foreach (var item in map.Maps("collection_breaks"))
        {
            item.Text("on");
            breaks.Add(new(item.OptionalDate("on") ?? default, item.Text("what")));
            item.End();
        }

        return [.. breaks.OrderBy(b => b.On)];
    }
}
