using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Store.Releases;

/// <summary>A real file with known edits: rows added, rows changed in some fields, rows left out; what a comparison has to find.</summary>
internal sealed record EditedRelease(string Text, IReadOnlyList<string> Expected, long BestBefore, long BestAfter)
{
    private const int Added = 150;
    private const int Revised = 200;
    private const int Absent = 150;

    public static EditedRelease Of(string path, int seed)
    {
        var random = new Random(seed);
        using var reader = CsvDataReader.Create(path);
        var header = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, header.Length).Select(reader.GetString)]);
        }

        int At(string column) => Array.IndexOf(header, column);
        var before = rows.Sum(row => long.Parse(row[At("best_death")], CultureInfo.InvariantCulture));
        var expected = new List<string>();
        var chosen = rows.Select((_, at) => at).ToArray();
        random.Shuffle(chosen);
        foreach (var at in chosen[..Revised])
        {
            var fields = random.Next(1, 4);
            foreach (var column in random.GetItems<string>(["best_death", "high_death", "side_b", "latitude", "country"], fields).Distinct())
            {
                var old = rows[at][At(column)];
                var changed = column switch
                {
                    "best_death" or "high_death" => (long.Parse(old, CultureInfo.InvariantCulture) + random.Next(1, 9)).ToString(CultureInfo.InvariantCulture),
                    "latitude" => "12.5",
                    "side_b" => old + " (edited)",
                    _ => "Pakistan",
                };
                rows[at][At(column)] = changed;
                expected.Add($"Revised {rows[at][At("id")]} {column.Replace("_death", "", StringComparison.Ordinal)}: {Typed(column, old)} to {Typed(column, changed)}");
            }
        }

        foreach (var at in chosen[Revised..(Revised + Absent)])
        {
            expected.Add($"Absent {rows[at][At("id")]}");
        }

        var gone = chosen[Revised..(Revised + Absent)].ToHashSet();
        var kept = rows.Where((_, at) => !gone.Contains(at)).ToList();
        for (var number = 0; number < Added; number++)
        {
            var row = (string[])kept[number].Clone();
            row[At("id")] = (90_000_000 + number).ToString(CultureInfo.InvariantCulture);
            kept.Add(row);
            expected.Add($"Added {row[At("id")]}");
        }

        var text = new StringBuilder();
        foreach (var row in kept.Prepend(header))
        {
            text.AppendJoin(',', row.Select(field => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return new EditedRelease(text.ToString(), expected, before, kept.Sum(row => long.Parse(row[At("best_death")], CultureInfo.InvariantCulture)));
    }

    // As the comparison writes numbers: the shortest text that reads back as the same number.
    private static string Typed(string column, string value) =>
        column == "latitude" ? double.Parse(value, CultureInfo.InvariantCulture) is var number && number == Math.Floor(number) ? number.ToString("0.0", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture) : value;
}
