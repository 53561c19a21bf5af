using Dyad.Sources.Records;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Reads the lookup tables of a dataset's folder.</summary>
internal static class LookupFile
{
    /// <summary>Reads one file whole; every malformed row is an error.</summary>
    public static LookupTable Read(string path, byte[] bytes, string shownAs, DefinitionErrors errors)
    {
        var rows = new List<IReadOnlyList<string>>();
        var reader = new RecordReader(new MemoryStream(bytes), new RecordOptions { FileName = shownAs });
        try
        {
            while (reader.Read())
            {
                if (reader.Kind == RangeKind.Record)
                {
                    rows.Add(reader.Fields());
                }
                else if (reader.Kind == RangeKind.Reject)
                {
                    errors.Add(shownAs, reader.Line, reader.Message);
                }
            }
        }
        catch (InputFileException problem)
        {
            errors.Add(shownAs, 0, problem.Message);
        }

        foreach (var column in reader.Header.GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            errors.Add(shownAs, 1, $"the column '{column.Key}' appears twice in the header");
        }

        return new LookupTable(Path.GetFileNameWithoutExtension(path), path, reader.Header, rows);
    }
}
