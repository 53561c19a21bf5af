using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Turns <c>dataset.yaml</c> into a definition, key by key.</summary>
internal static class DatasetYaml
{
    private static readonly IReadOnlyList<(string, LicenceClass)> LicenceClasses =
        [("user-held", LicenceClass.UserHeld), ("attribution", LicenceClass.Attribution), ("open", LicenceClass.Open)];

    private static readonly IReadOnlyList<(string, bool)> Headers = [("required", false), ("canonical order", true)];

    private static readonly IReadOnlyList<(string, bool)> Kinds = [("events", false), ("yearly", true)];

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
            Url = map.WebAddress("url"),
            Licence = LicenceOf(map),
            Coverage = map.Text("coverage"),
            Sides = map.OptionalText("sides") ?? "",
            Status = map.Word("status", DatasetYamlReleases.Statuses),
            Citations = DatasetYamlReleases.Cited(map, citations),
            Releases = DatasetYamlReleases.Releases(map, citations),
            Series = DatasetYamlReleases.Series(map, citations),
            FileNames = fileNames,
            RecognisedBy = recognisedBy,
            AcceptsHeaderless = headerless,
            Columns = columns,
            Codes = codes,
            Downloads = DatasetYamlReleases.Downloads(map),
            Checks = Checks(map, columns),
            Assertions = Assertions(map, columns),
            Compare = Compare(map, columns),
            IsYearly = map.Word("records", Kinds),
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
        var result = new Licence(licence.Word("class", LicenceClasses), licence.Text("name"), licence.WebAddress("url"));
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
            var newestOn = rule.OptionalText("newest_on");
            var release = newestOn is null ? rule.Text("release") : "";
            if (DatasetYamlReleases.PatternOf(rule) is { } pattern)
            {
                rules.Add(new(pattern, release, extent) { NewestOn = newestOn });
            }

            rule.End();
        }

        var named = Named(recognise, "columns", columns);

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
                item.Error($"'{check.Column}' is not a column; {NearestWord.Advice(check.Column, [.. columns.Select(c => c.Name)])}", "column");
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

    private static List<DatasetAssertion> Assertions(YamlMap map, IReadOnlyList<DatasetColumn> columns)
    {
        var assertions = new List<DatasetAssertion>();
        foreach (var item in map.Maps("assertions"))
        {
            var assertion = new DatasetAssertion(
                item.Text("name"), item.Text("column"), item.Text("measure"), item.OptionalNumber("at_least"), item.OptionalNumber("at_most"),
                item.OptionalNumber("from_records") ?? 1, item.Text("expected"));
            if (assertion.Column.Length > 0 && !columns.Any(column => column.Name == assertion.Column))
            {
                item.Error($"'{assertion.Column}' is not a column; {NearestWord.Advice(assertion.Column, [.. columns.Select(c => c.Name)])}", "column");
            }

            if (assertion is { AtLeast: null, AtMost: null })
            {
                item.Error($"the assertion '{assertion.Name}' has no bound; expected at_least, at_most or both");
            }

            item.End();
            assertions.Add(assertion);
        }

        return assertions;
    }

    private static ComparisonRule? Compare(YamlMap map, IReadOnlyList<DatasetColumn> columns)
    {
        if (map.OptionalMap("compare") is not { } compare)
        {
            return null;
        }

        var key = Named(compare, "key", columns);
        if (key.Count == 0)
        {
            compare.Error("key is missing: without it no two records are the same one");
        }

        var year = compare.OptionalText("year");
        var yearColumn = columns.FirstOrDefault(column => column.Name == year);
        if (year is not null && yearColumn is null)
        {
            compare.Error($"'{year}' is not a column; {NearestWord.Advice(year, [.. columns.Select(c => c.Name)])}", "year");
        }

        var actors = Named(compare, "actors", columns);
        var figures = new List<ReleaseFigure>();
        foreach (var item in compare.Maps("figures"))
        {
            figures.Add(new(item.Text("name"), item.Text("sql")));
            item.End();
        }

        compare.End();
        return new(key, yearColumn, actors, figures);
    }

    private static List<DatasetColumn> Named(YamlMap map, string key, IReadOnlyList<DatasetColumn> columns)
    {
        var named = new List<DatasetColumn>();
        foreach (var name in map.Texts(key))
        {
            if (columns.FirstOrDefault(column => column.Name == name) is { } column)
            {
                named.Add(column);
            }
            else
            {
                map.Error($"'{name}' is not a column; {NearestWord.Advice(name, [.. columns.Select(c => c.Name)])}", key);
            }
        }

        return named;
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
