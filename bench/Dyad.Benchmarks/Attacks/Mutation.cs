using System.Text;

namespace Dyad.Benchmarks.Attacks;

/// <summary>Makes a bad file of a good one, by chance.</summary>
internal static class Mutation
{
    private static readonly string[] Nasty =
    [
        "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "\u001b[31m", "\ufeff", "\u202e", "NA", "NaN", "-", "1e308", "-1", "99999999999999999999", "9999-12-31", "0001-01-01", "2020-02-30",
        "=1+1", "'; drop table event; --", "../../etc/passwd", "é", "\ud83d\ude80", " ", "null", "1.0", "1,5", "0x10", new string('x', 5000), string.Concat(Enumerable.Repeat("\"a\",", 300)),
    ];

    /// <summary>One to four changes.</summary>
    public static byte[] Of(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var changes = random.Next(1, 5); changes > 0 && bytes.Count > 1; changes--)
        {
            Change(bytes, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 200), bytes.Count - at);
        switch (random.Next(10))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 3: bytes.RemoveRange(at, bytes.Count - at); break;
            case 4: Cell(bytes, random, _ => ""); break;
            case 5: Cell(bytes, random, cell => cell + cell); break;
            case 6 or 7: Cell(bytes, random, _ => Nasty[random.Next(Nasty.Length)]); break;
            case 8: Lines(bytes, lines => (lines[random.Next(lines.Length)], lines[random.Next(lines.Length)]) = (lines[random.Next(lines.Length)], lines[random.Next(lines.Length)])); break;
            default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Nasty[random.Next(Nasty.Length)])); break;
        }
    }

    private static void Cell(List<byte> bytes, Random random, Func<string, string> change) => Lines(bytes, lines =>
    {
        var line = random.Next(lines.Length);
        var cells = lines[line].Split(',');
        var cell = random.Next(cells.Length);
        cells[cell] = change(cells[cell]);
        lines[line] = string.Join(',', cells);
    });

    private static void Lines(List<byte> bytes, Action<string[]> change)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n');
        change(lines);
        bytes.Clear();
        bytes.AddRange(lines.SelectMany((line, at) => (at == 0 ? "" : "\n") + line).Select(letter => letter < 256 ? (byte)letter : (byte)'?'));
    }
}
