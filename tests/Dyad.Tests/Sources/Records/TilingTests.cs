using System.Security.Cryptography;
using System.Text;
using Dyad.Sources.Records;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dyad.Tests.Sources.Records;

public sealed class TilingTests
{
    private static readonly string[] Pieces =
        ["a", ",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "é", " ", "12", "\",\"", "\n\n", "x\"y", "\uFEFF"];

    [Property(MaxTest = 500)]
    public Property Ranges_tile_any_bytes_and_the_normalised_rows_hold_the_same_records() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text => Holds(Scanned.Bytes("a,b\n" + text)));

    [Fact]
    public void Ranges_tile_damaged_files()
    {
        var files = int.Parse(Environment.GetEnvironmentVariable("DYAD_FUZZ") ?? "500");

        for (var seed = 0; seed < files; seed++)
        {
            var bytes = Damaged(seed);

            Holds(bytes).ShouldBeTrue($"seed {seed}");
        }
    }

    private static bool Holds(byte[] bytes)
    {
        var options = new RecordOptions { LongestRecord = 300 };
        var ranges = Scanned.Ranges(bytes, options);
        var at = 0L;
        var line = 1L;
        foreach (var range in ranges)
        {
            (range.Offset, range.Line).ShouldBe((at, line));
            range.Length.ShouldBeGreaterThan(0);
            var covered = bytes.AsSpan((int)at, range.Length);
            line += covered.Count((byte)'\n') + (covered[^1] == '\r' && !range.Message.Contains("longer") ? 1 : 0);
            at += range.Length;
        }

        at.ShouldBe(bytes.Length);
        var (scan, normalised, rest) = Scanned.ScanAll(bytes, options);
        var records = ranges.Where(r => r.Kind == RangeKind.Record).ToList();
        scan.Accepted.ShouldBe(records.Count);
        scan.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (scan.AcceptedBytes + rest.Sum(range => long.Parse(range[3]))).ShouldBe(scan.TotalBytes);
        foreach (var range in rest.Where(range => range[0] == "reject"))
        {
            Convert.FromBase64String(range[5]).ShouldBe(bytes[int.Parse(range[2])..(int.Parse(range[2]) + int.Parse(range[3]))]);
        }

        scan.Rejected.ShouldBe(rest.Count(range => range[0] == "reject"));
        SameRecords(records, scan, normalised);
        return true;
    }

    private static void SameRecords(List<Scanned.Range> records, RecordScan scan, byte[] normalised)
    {
        var header = string.Join(',', Enumerable.Range(0, 4 + scan.Header.Count).Select(i => $"c{i}"));
        byte[] again = [.. Encoding.UTF8.GetBytes(header), (byte)'\n', .. normalised];
        var rows = Scanned.Ranges(again).Skip(1).ToList();
        rows.ShouldAllBe(r => r.Kind == RangeKind.Record);
        rows.Select(r => string.Join('\u0001', r.Fields)).ShouldBe(
            records.Select(r => string.Join('\u0001', [$"{r.Number}", $"{r.Line}", $"{r.Offset}", $"{r.Length}", .. r.Fields])));
        var strict = new RecordReader(new MemoryStream(again), RecordOptions.Default);
        while (strict.Read())
        {
            strict.IsLoose.ShouldBeFalse();
        }
    }

    /// <summary>A small table with some bytes changed, inserted, removed or doubled, the same for the same seed.</summary>
    private static byte[] Damaged(int seed)
    {
        var random = new System.Random(seed);
        var table = new StringBuilder("id,name,note\n");
        for (var row = 0; row < 40; row++)
        {
            table.Append($"{row},\"Name \"\"{row}\"\"\",\"line one\r\nline, two é\"\n{row},plain,{(row % 5 == 0 ? "" : "text")}\r\n");
        }

        var bytes = Encoding.UTF8.GetBytes(table.ToString()).ToList();
        ReadOnlySpan<byte> special = [(byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0, 0xFF, 0xC3, (byte)'x'];
        var damages = random.Next(1, 30);
        for (var damage = 0; damage < damages; damage++)
        {
            var place = random.Next(13, bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[place] = special[random.Next(special.Length)];
                    break;
                case 1:
                    bytes.Insert(place, special[random.Next(special.Length)]);
                    break;
                case 2:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 200), bytes.Count - place - 1));
                    break;
                default:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 100), bytes.Count - place)));
                    break;
            }
        }

        return [.. bytes];
    }
}
