using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

/// <summary>Where the files cover what was asked and record none, the count is zero; elsewhere there is no row and exit code 3.</summary>
public sealed class UnknownIsNeverZeroTests : IDisposable
{
    // A complete release of 1989 to 2020, as its number says.
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2019-01-05", point: "34.53,69.16"),
        Tiny.Row(2, "2020-03-05", country: "Pakistan", admin1: "Balochistan", b: "Another", point: "30.2,67.0"));

    [Theory]
    [InlineData("--cell", "5")]
    [InlineData("--method", "ied")]
    [InlineData("--violence", "unrest")]
    [InlineData("--bbox", "0,0,1,1")]
    [InlineData("--known-on", "2001-01-01")]
    [InlineData("--t", "2021")]
    [InlineData("--t", "2020-06..2021-02")]
    [InlineData("--status", "doubtful")]
    public void What_the_corpus_does_not_know_has_no_row(string key, string value)
    {
        var count = Run("count", key, value, "--format", "csv");

        count.Code.ShouldBe(3);
        count.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        count.Error.ShouldContain("unknown, not zero");
    }

    [Theory]
    [InlineData("--release", "9.9")]
    [InlineData("--dataset", "other")]
    [InlineData("--family", "other")]
    public void What_the_corpus_does_not_hold_is_refused(string key, string value)
    {
        var count = Run("count", key, value);

        (count.Code, count.Out).ShouldBe((3, ""));
        count.Error.ShouldContain($"'{value}'");
    }

    [Fact]
    public void A_period_after_the_as_of_date_has_no_event_and_no_zero()
    {
        var count = Run("count", "--t", "2020-03-05..2020-06", "--as-of", "2020-02-01", "--format", "csv");

        (count.Code, count.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length).ShouldBe((3, 1));
        count.Error.ShouldContain("--t begins after --as-of 2020-02-01: what happened then is unknown, not zero.");
    }

    [Fact]
    public void What_the_files_cover_and_do_not_record_is_zero_and_says_so()
    {
        var count = Run("count", "--actor", "IS", "--country", "PAK", "--t", "2019", "--format", "csv");

        count.Code.ShouldBe(0);
        count.Out.Split('\n')[1].ShouldStartWith("0,");
        count.Error.ShouldContain("0 events match. Without --country PAK there would be 1. The files cover 2019-01 to 2019-12 and record none.");
    }

    [Fact]
    public void A_list_of_nothing_is_found_nothing()
    {
        Run("events", "--actor", "IS", "--country", "PAK").Code.ShouldBe(3);
        Run("export", "--actor", "IS", "--country", "PAK", "-o", "none.csv").Code.ShouldBe(3);
        File.Exists(Path.Combine(Path.GetDirectoryName(_tiny.Corpus)!, "none.csv")).ShouldBeFalse();
    }

    [Fact]
    public void A_selection_without_an_event_says_nothing()
    {
        using var selected = new Tiny();
        selected.Import(selected.File("rows.csv", Tiny.Row(1, "2019-01-05"), Tiny.Row(2, "2020-03-05", country: "Pakistan", b: "Another")), ExtentKind.Selected);

        var count = new InProcess(Path.GetDirectoryName(selected.Corpus)!, selected.Corpus).Run("count", "--actor", "IS", "--country", "PAK", "--format", "csv");

        count.Code.ShouldBe(3);
        count.Error.ShouldContain("No complete file covers what is asked, so the number is unknown, not zero.");
    }

    [Fact]
    public void A_file_of_one_country_covers_no_other()
    {
        using var tiny = new Tiny();
        tiny.Import(tiny.File("world.csv", Tiny.Row(1, "2019-01-05"), Tiny.Row(2, "2020-03-05", country: "Pakistan", b: "Another")), ExtentKind.Selected);
        using var corpus = tiny.Open();

        var of = Nothing.Of(corpus, Filter.Empty.With("country", "PAK").With("t", "2019"));

        of.IsZero.ShouldBeFalse();
    }

    public void Dispose() => _tiny.Dispose();

    private (int Code, string Out, string Error) Run(params string[] args) => new InProcess(Path.GetDirectoryName(_tiny.Corpus)!, _tiny.Corpus).Run(args);
}
