using System.Globalization;
using System.IO.Compression;
using Dyad.Model.Places;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Packs;

/// <summary>What one of the real UCDP files says of an event. Read with a library, not with our own reader.</summary>
internal sealed record UcdpRow(string InFile, string Id, DateOnly Start, DateOnly End, int? Cell, string? Admin1, int Low, int? Best, int High)
{
    private const string Reduced = "ucdp/ged-21.1-global-reduced.csv.gz";
    private const string Afghan = "ucdp/ged-21.1-afghanistan-reduced.csv";
    private const string Extract = "ucdp/ged-aec-extract.csv";
    private const string Candidate = "ucdp/GEDEvent_v23_0_10.csv";
    private const string Candidates2021 = "ucdp/GEDEvent_v21_01_21_12.csv.zip";

    /// <summary>The rows of these ids in every file that has them; skips the calling test where a file is absent.</summary>
    public static ILookup<string, UcdpRow> Of(IReadOnlySet<string> ids) =>
        Read(Reduced, ids, ReducedRow)
            .Concat(Read(Afghan, ids, ReducedRow))
            .Concat(Read(Extract, ids, ExtractRow))
            .Concat(Read(Candidate, ids, CandidateRow))
            .Concat(Read(Candidates2021, ids, CandidateRow))
            .ToLookup(row => row.Id, StringComparer.Ordinal);

    private static IEnumerable<UcdpRow> Read(string file, IReadOnlySet<string> ids, Func<string, Func<string, string>, UcdpRow> rowOf)
    {
        using var stream = File.OpenRead(TestData.Need(file));
        using Stream plain = Path.GetExtension(file) switch
        {
            ".gz" => new GZipStream(stream, CompressionMode.Decompress),
            ".zip" => new ZipArchive(stream).Entries.Single(entry => entry.FullName == Path.GetFileNameWithoutExtension(file)).Open(),
            _ => stream,
        };
        using var text = new StreamReader(plain);
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 20 });
        var id = csv.GetOrdinal("id");
        while (csv.Read())
        {
            if (ids.Contains(csv.GetString(id)))
            {
                yield return rowOf(Path.GetFileName(file), column => csv.GetString(csv.GetOrdinal(column)));
            }
        }
    }

    private static UcdpRow ReducedRow(string file, Func<string, string> of)
    {
        var day = new DateOnly(Whole(of("year")), Whole(of("month")), Whole(of("day")));
        return new(file, of("id"), day, day, CellOf(of), null, Whole(of("low_death")), Whole(of("best_death")), Whole(of("high_death")));
    }

    private static UcdpRow ExtractRow(string file, Func<string, string> of) =>
        new(file, of("id"), Day(of("start_date")), Day(of("end_date")), null, of("location_adm1_name"), Whole(of("deaths_low")), null, Whole(of("deaths_high")));

    private static UcdpRow CandidateRow(string file, Func<string, string> of) =>
        new(file, of("id"), Day(of("date_start")), Day(of("date_end")), CellOf(of), of("adm_1"), Whole(of("low")), Whole(of("best")), Whole(of("high")));

    private static int CellOf(Func<string, string> of) =>
        PrioGrid.CellOf(double.Parse(of("latitude"), CultureInfo.InvariantCulture), double.Parse(of("longitude"), CultureInfo.InvariantCulture));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
