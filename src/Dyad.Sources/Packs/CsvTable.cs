using System.Text;
using Dyad.Sources.Records;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads tables that a person wrote, with exactly the columns that are expected of them.</summary>
internal static class CsvTable
{
    /// <summary>Hands every record on; what is wrong with the table itself becomes an error with its line.</summary>
    public static void Read(string text, string path, IReadOnlyList<string> columns, DefinitionErrors errors, Action<CsvRow> take)
    {
        var reader = new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), new RecordOptions { FileName = path });
        try
        {
            while (reader.Read())
            {
                switch (reader.Kind)
                {
                    case RangeKind.Header:
                        CheckHeader([.. reader.Fields().Select(column => column.Trim())], columns, path, errors);
                        break;
                    case RangeKind.Reject:
                        errors.Add(path, reader.Line, reader.Message);
                        break;
                    case RangeKind.Record:
                        take(Row(reader, path, errors));
                        break;
                    default:
                        break;
                }
            }
        }
        catch (InputFileException wrong)
        {
            // Its message begins with the file and the line.
            errors.Add(path, reader.Line, wrong.Message.Replace($"{path}:{reader.Line}: ", "", StringComparison.Ordinal));
        }
    }

    private static CsvRow Row(RecordReader reader, string path, DefinitionErrors errors)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, value) in reader.Header.Zip(reader.Fields()))
        {
            cells.TryAdd(column.Trim(), value);
        }

        return new CsvRow(cells, path, reader.Line, errors);
    }

    private static void CheckHeader(IReadOnlyList<string> header, IReadOnlyList<string> columns, string path, DefinitionErrors errors)
    {
        var missing = columns.Except(header, StringComparer.Ordinal).ToArray();
        foreach (var unknown in header.Except(columns, StringComparer.Ordinal))
        {
            errors.Add(path, 1, $"unknown column '{unknown}'; {NearestWord.Advice(unknown, missing.Length > 0 ? missing : columns)}");
        }

        foreach (var column in missing)
        {
            errors.Add(path, 1, $"the column {column} is missing");
        }

        foreach (var twice in header.GroupBy(column => column, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            errors.Add(path, 1, $"the column '{twice.Key}' appears twice in the header");
        }
    }
}
