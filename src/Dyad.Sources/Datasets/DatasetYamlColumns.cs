using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Reads the columns and code lists of <c>dataset.yaml</c>.</summary>
internal static class DatasetYamlColumns
{
    private const string CodeStart = "code(";

    public static IReadOnlyDictionary<string, CodeList> Codes(YamlMap map)
    {
        var lists = new Dictionary<string, CodeList>(StringComparer.Ordinal);
        if (map.OptionalMap("codes") is not { } codes)
        {
            return lists;
        }

        foreach (var (name, items) in codes.NamedLists())
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var list = new List<DatasetCode>();
            foreach (var item in items)
            {
                var code = new DatasetCode(item.Text("code"), item.Texts("also"), item.Text("word"));
                foreach (var spelling in code.Also.Prepend(code.Code).Where(spelling => !seen.Add(spelling)))
                {
                    item.Error($"'{spelling}' appears twice among the codes of '{name}'", "code");
                }

                item.End();
                list.Add(code);
            }

            lists.Add(name, new CodeList(name, list));
        }

        return lists;
    }

    public static IReadOnlyList<DatasetColumn> Columns(YamlMap map, IReadOnlyDictionary<string, CodeList> codes)
    {
        var columns = new List<DatasetColumn>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in map.Maps("columns"))
        {
            var column = Column(item, codes);
            foreach (var name in column.Aliases.Prepend(column.Name).Where(name => !seen.Add(name)))
            {
                item.Error($"'{name}' appears twice among the columns and their aliases", "name");
            }

            item.End();
            columns.Add(column);
        }

        if (columns.Count == 0)
        {
            map.Error("columns is missing: a dataset without columns cannot be read");
        }

        return columns;
    }

    private static DatasetColumn Column(YamlMap item, IReadOnlyDictionary<string, CodeList> codes)
    {
        var name = item.Text("name");
        var (type, list) = TypeOf(item, codes);
        var column = new DatasetColumn
        {
            Name = name,
            Type = type,
            Codes = list,
            Aliases = item.Texts("aliases"),
            Unknown = item.Texts("unknown"),
            IsRequired = item.Flag("required"),
            Answers = item.OptionalText("answers"),
            Unused = item.OptionalText("unused"),
            OnlyIn = item.OptionalText("only_in"),
        };
        if (column.IsRequired && (column.Unused ?? column.OnlyIn) is not null)
        {
            item.Error($"'{name}' cannot be required and also be unused or only in some files", "required");
        }

        return column;
    }

    private static (ColumnType Type, CodeList? List) TypeOf(YamlMap item, IReadOnlyDictionary<string, CodeList> codes)
    {
        var text = item.OptionalText("type") ?? "text";
        if (!text.StartsWith(CodeStart, StringComparison.Ordinal) || !text.EndsWith(')'))
        {
            return (item.Word("type", ColumnTypes.Words), null);
        }

        var name = text[CodeStart.Length..^1];
        if (codes.TryGetValue(name, out var list))
        {
            return (ColumnType.Code, list);
        }

        item.Error($"there is no code list '{name}'; {NearestWord.Advice(name, [.. codes.Keys])}", "type");
        return (ColumnType.Text, null);
    }
}
