using System.Globalization;
using System.IO.Compression;
using Dyad.Answers.Panels;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Store.Releases;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Answers.Panels;

/// <summary>Panels of real files beside sums made from their rows without Dyad.</summary>
public sealed class RealPanelTests
{
    private const string Mexico = "ucdp/ged-24.1-mexico.csv.gz";
    private const string Syria = "ucdp/ged-syria-2016-2019.csv.gz";

    [Theory]
    [InlineData(Mexico, "MEX", "Mexico", 70, "1989..2023", "1989..2023")]
    [InlineData(Syria, "SYR", "Syria", 652, "2016-01..2019-11", "2016..2018")]
    public void A_panel_is_that_of_the_rows(string file, string country, string name, int state, string months, string years)
    {
        var rows = Raw(file);
        using var workshop = new Workshop();
        workshop.Import(TestData.Need(file), request => request with { Dataset = "ucdp-ged", Release = "24.1", Extent = ExtentKind.Complete, Countries = [country] });
        using var corpus = workshop.Open();
        IReadOnlyList<PanelRow> Made(string by, string time) => Panel.Of(corpus, Filter.Empty.With("by", by).With("t", time).With("country", country)).Rows;

        Made("country,month", months).ShouldBe(CountryMonths(rows, name, state, country, months));
        Made("pair,year", years).ShouldBe(PairYears(rows, years));
    }

    private static IEnumerable<PanelRow> CountryMonths(Row[] rows, string name, int state, string country, string time)
    {
        var sums = rows.Where(row => row.End.DayNumber - row.Start.DayNumber < DateTime.DaysInMonth(row.Start.Year, row.Start.Month)).ToLookup(row => $"{row.Start:yyyy-MM}");
        return Filter.Empty.With("t", time).Period.Months().Select(month => Sum(name, state, country, $"{month:yyyy-MM}", [.. sums[$"{month:yyyy-MM}"]]));
    }

    private static IEnumerable<PanelRow> PairYears(Row[] rows, string time)
    {
        var years = Filter.Empty.With("t", time).Period.Months().Select(month => month.Year).Distinct().ToArray();
        var asked = rows.Where(row => years.Contains(row.Start.Year)).ToArray();
        var sums = asked.ToLookup(row => (Pair(row), row.Start.Year));
        return asked.Select(Pair).Distinct().Order(StringComparer.Ordinal).SelectMany(pair => years.Select(year => Sum(pair, null, null, $"{year}", [.. sums[(pair, year)]])));
    }

    private static string Pair(Row row) => string.CompareOrdinal(row.SideA, row.SideB) <= 0 ? $"{row.SideA}~{row.SideB}" : $"{row.SideB}~{row.SideA}";

    private static PanelRow Sum(string unit, int? state, string? country, string period, Row[] rows) => new(
        unit, state, country, period, "yes", rows.Length, rows.Sum(row => row.Low), rows.Sum(row => row.Best), rows.Sum(row => row.High), rows.Sum(row => row.Civilians), rows.Sum(row => row.Unknown));

    private static Row[] Raw(string file)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(TestData.Need(file)), CompressionMode.Decompress));
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 20 });
        var rows = new List<Row>();
        string Text(string column) => reader.GetString(reader.GetOrdinal(column));
        long Number(string column) => long.Parse(Text(column), CultureInfo.InvariantCulture);
        DateOnly Day(string column) => DateOnly.ParseExact(Text(column)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        while (reader.Read())
        {
            rows.Add(new Row(Day("date_start"), Day("date_end"), Text("side_a"), Text("side_b"), Number("low"), Number("best"), Number("high"), Number("deaths_civilians"), Number("deaths_unknown")));
        }

        return [.. rows];
    }

    private sealed record Row(DateOnly Start, DateOnly End, string SideA, string SideB, long Low, long Best, long High, long Civilians, long Unknown);
}
