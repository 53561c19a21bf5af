using Dyad.Answers.Lines;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;
using Dyad.Store.Storage;

namespace Dyad.Tests.Store.Cells;

/// <summary>Dates in the layouts that people have, decided over the whole file.</summary>
public sealed class DateLayoutTests
{
    // Two days that only one order of day and month can read, and two that both can.
    private static readonly DateOnly[] Days = [new(2015, 10, 3), new(2018, 11, 26), new(2019, 6, 4), new(2016, 4, 22)];

    [Theory]
    [InlineData("yyyy-MM-dd", 0)]
    [InlineData("yyyy-MM-dd HH:mm:ss.fff", 0)]
    [InlineData("yyyy-MM-ddTHH:mm:ssZ", 0)]
    [InlineData("yyyy-MM-dd HH:mm", 1)]
    [InlineData("yyyy-MM-dd HH:mm:ss+00:00", 2)]
    [InlineData("yyyy-M-d", 1)]
    [InlineData("yyyy/MM/dd", 1)]
    [InlineData("yyyyMMdd", 1)]
    [InlineData("dd/MM/yyyy", 1)]
    [InlineData("d/M/yyyy", 1)]
    [InlineData("dd.MM.yyyy", 1)]
    [InlineData("dd-MM-yyyy", 1)]
    [InlineData("MM/dd/yyyy HH:mm:ss", 1)]
    [InlineData("M/d/yyyy", 1)]
    [InlineData("dd MMMM yyyy", 1)]
    [InlineData("d MMM yyyy", 1)]
    [InlineData("MMMM d, yyyy", 1)]
    [InlineData("ddMMMyyyy", 1)]
    [InlineData("dd-MMM-yy", 1)]
    [InlineData("dd/MM/yy", 1)]
    [InlineData("MM/dd/yy", 1)]
    [InlineData("yy-MM-dd", 1)]
    public void A_layout_that_leaves_no_doubt_is_read_and_said_once(string layout, int said)
    {
        var (notes, days) = InEngine(Days.Select(day => (day.Year, Text(day, layout))));

        days.ShouldBe([.. Days.Select(day => (DateOnly?)day)]);
        notes.Count.ShouldBe(said, string.Join('\n', notes));
    }

    [Theory]
    [InlineData("03/10/2015")]
    [InlineData("31/02/2015")]
    [InlineData("10/10/2015 x")]
    [InlineData("3 Octopus 2015")]
    [InlineData("99999999999999999999")]
    [InlineData("1899-12-31")]
    [InlineData("2101-01-01")]
    public void One_slip_among_many_dates_is_no_layout_and_cannot_be_read(string slip) =>
        InEngine(Enumerable.Range(1, 30).Select(day => (2015, $"2015-10-{day:00}")).Append((2015, slip))).Days[^1].ShouldBeNull();

    [Fact]
    public void What_decides_is_said()
    {
        InEngine(Days.Select(day => (day.Year, Text(day, "dd/MM/yyyy")))).Notes.ShouldBe(["read as day/month/year: 2 of them can be read in no other way"]);
    }

    [Fact]
    public void Day_and_month_that_can_be_either_are_refused_with_both_readings_and_the_option_that_decides()
    {
        using var tiny = new Tiny();
        var path = File(tiny, [(2015, "03/10/2015"), (2019, "04/06/2019")]);

        var refusal = Should.Throw<DyadException>(() => CellTests.Imported(tiny, path));

        refusal.Trouble.ShouldBe(Trouble.InvalidData);
        ShellLine.Of(refusal.Note).ShouldBe(
            "ged.csv: date_start and date_end: '03/10/2015' can be read as day/month/year or as month/day/year, and nothing in the file decides; say --dates dmy or --dates mdy; the corpus was not changed");
        System.IO.File.Exists(tiny.Corpus).ShouldBeFalse();
        Told(tiny, path, "mdy").Events.ShouldBe(2);
        Read(tiny).ShouldBe(["2015-03-10 2015-03-10", "2019-04-06 2019-04-06"]);
        tiny.Rebuild();
        Read(tiny).ShouldBe(["2015-03-10 2015-03-10", "2019-04-06 2019-04-06"]);
    }

    [Fact]
    public void The_day_of_the_source_decides_where_the_dates_themselves_do_not()
    {
        using var tiny = new Tiny();
        var rows = new[] { ("03/10/2015", "2015-10-05"), ("04/06/2019", "2019-06-04;2019-06-07") }
            .Select((day, at) => CellTests.With(at + 1, "year", day.Item1[^4..], "date_start", day.Item1, "date_end", day.Item1, "source_date", day.Item2));

        var report = CellTests.Imported(tiny, tiny.File("ged.csv", rows));

        report.DatesRead.ShouldBe(["read as day/month/year: so they lie near the days of source_date, and not in the other order"]);
        Read(tiny).ShouldBe(["2015-10-03 2015-10-03", "2019-06-04 2019-06-04"]);
    }

    [Fact]
    public void A_file_with_both_orders_is_refused_and_where_one_is_told_the_others_are_left_out()
    {
        using var tiny = new Tiny();
        var path = File(tiny, [(2018, "26/11/2018"), (2018, "11/25/2018"), (2018, "03/04/2018")]);

        Should.Throw<DyadException>(() => CellTests.Imported(tiny, path)).Message.ShouldContain("some can only be day/month/year ('26/11/2018') and some only month/day/year ('11/25/2018')");

        var report = Told(tiny, path, "dmy");
        (report.Events, report.Records).ShouldBe((2, 3));
        report.Problems[0].LeftOut.ShouldBeFalse();
        report.Problems.ShouldContain(problem => problem.LeftOut && problem.ToString() == "ged.csv:3: date_start is '11/25/2018'; expected a day from 1900 to 2100, such as 2015-10-03");
    }

    [Fact]
    public void A_year_of_two_digits_without_a_column_of_the_year_is_refused()
    {
        using var tiny = new Tiny();
        var path = File(tiny, [(0, "03-Oct-15")]);

        Should.Throw<DyadException>(() => CellTests.Imported(tiny, path)).Message.ShouldContain("the year of '03-Oct-15' has two digits, and no column of the year tells the century");
    }

    [Theory]
    [InlineData(2015, true)]
    [InlineData(2001, false)]
    [InlineData(0, false)]
    public void A_day_number_of_Excel_is_read_only_where_the_year_confirms_it(int year, bool isRead)
    {
        using var tiny = new Tiny();
        var path = File(tiny, [(year, "42280")]);

        if (isRead)
        {
            CellTests.Imported(tiny, path).DatesRead.ShouldBe(["2 of them are day numbers of Excel; the column of the year says the same"]);
            Read(tiny).ShouldBe(["2015-10-03 2015-10-03"]);
        }
        else
        {
            Should.Throw<DyadException>(() => CellTests.Imported(tiny, path)).Message.ShouldContain("'42280' looks like a day number of Excel, and no column of the year confirms it");
        }
    }

    [Theory]
    [InlineData("2015-10-03 23:30:00")]
    [InlineData("2015-10-03T23:30:00+04:30")]
    [InlineData("2015-10-03T00:30:00Z")]
    [InlineData("10/03/2015 11:30:00 PM")]
    public void A_time_is_dropped_and_said_and_a_zone_does_not_move_the_day(string text)
    {
        var (notes, days) = InEngine([(2015, text), (2015, text.StartsWith("10", StringComparison.Ordinal) ? "10/13/2015" : "2015-10-13")]);

        notes.ShouldContain("1 of them has a time other than midnight, which is dropped");
        days.ShouldBe([new DateOnly(2015, 10, 3), new DateOnly(2015, 10, 13)]);
    }

    [Fact]
    public void A_layout_that_is_not_valid_is_named_with_those_that_are()
    {
        using var tiny = new Tiny();
        var path = File(tiny, [(2015, "2015-10-03")]);

        Should.Throw<DyadException>(() => Told(tiny, path, "dym")).Message.ShouldStartWith("dates: 'dym' is not valid; use dmy, mdy or ymd");
    }

    // The dates of a table as they would be read, without a corpus around it.
    private static (IReadOnlyList<string> Notes, IReadOnlyList<DateOnly?> Days) InEngine(IEnumerable<(int Year, string Date)> rows)
    {
        string[] header = ["id", "year", "date_start"];
        using var database = Database.InMemory(threads: 1);
        database.Run("create schema raw; create table raw.f1 (_number integer, id varchar, year varchar, date_start varchar);");
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            database.Run("insert into raw.f1 values ($number, $number, $year, $date)", ("number", at + 1), ("year", row.Year), ("date", row.Date));
        }

        var dataset = Sources.Datasets.Library.Ged;
        var typed = TypedRecords.Of(database, dataset, HeaderMatch.Of(dataset, header), header, 1, dates: null, bounds: null);
        typed.Dates.Doubt.ShouldBeNull();
        return (typed.Dates.Notes, database.Query($"select date_start from ({typed.Select}) order by number", row => row.Day(0)));
    }

    private static string Text(DateOnly day, string layout) => day.ToDateTime(default).ToString(layout, System.Globalization.CultureInfo.InvariantCulture);

    private static string File(Tiny tiny, IEnumerable<(int Year, string Date)> rows) =>
        tiny.File("ged.csv", rows.Select((row, at) => CellTests.With(at + 1, "year", row.Year == 0 ? "" : $"{row.Year}", "date_start", row.Date, "date_end", row.Date)));

    private static ImportReport Told(Tiny tiny, string path, string dates) =>
        new Importer(tiny.Corpus, DatasetLibrary.Load(Path.Combine(TestData.Checkout(), "datasets"))).Import(
            new ImportRequest(path, new DateOnly(2026, 1, 2)) { Dataset = "ucdp-ged", Release = "21.1", Dates = dates }, TestContext.Current.CancellationToken);

    private static IReadOnlyList<string> Read(Tiny tiny) => tiny.Lines("select date_start || ' ' || date_end from event order by record");
}
