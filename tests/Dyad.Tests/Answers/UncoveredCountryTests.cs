using Dyad.Answers.Inquiries;
using Dyad.Answers.Lines;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>A country for which no file speaks is unknown, by whichever way it is asked about.</summary>
public sealed class UncoveredCountryTests
{
    [Fact]
    public void A_count_and_an_answer_agree_that_a_country_without_its_file_is_unknown()
    {
        using var workshop = new Workshop();
        workshop.Import(
            workshop.Text("a.csv", $"{Tiny.Columns}\n{Tiny.Row(1, "2020-02-01", country: "Afghanistan")}\n{Tiny.Row(2, "2020-05-01", country: "Afghanistan")}\n"),
            request => request with { Release = "21.1", Extent = ExtentKind.Complete, Countries = ["AFG"], Months = Period.Find("2020-01..2020-12") });
        using var corpus = workshop.Open();
        Filter In(string countries) => Filter.Empty.With("actor", "IS").With("country", countries).With("as-of", "2020-12-31");
        var year = Period.Find("2020-01..2020-12")!.Value;

        (Coverage.Of(corpus, In("AFG")).Covers(year), new Inquiry(corpus, In("AFG")).Coverage.Covers(year)).ShouldBe((true, true));
        (Coverage.Of(corpus, In("AFG,PAK")).Covers(year), new Inquiry(corpus, In("AFG,PAK")).Coverage.Covers(year)).ShouldBe((false, false));
        (Nothing.Of(corpus, In("PAK")).IsZero, Nothing.Of(corpus, In("AFG").With("t", "2020-08")).IsZero).ShouldBe((false, true));
        Coverage.Of(corpus, In("AFG")).CoversWhole(year).ShouldBeTrue();
        Coverage.Of(corpus, Filter.Empty).Whole.ShouldBeEmpty("a file of one country says nothing about the rest of the world");
        Coverage.Of(corpus, Filter.Empty).Gaps(year).ShouldBeEmpty("it speaks of these months all the same");
        Unsaid.Of(corpus, In("AFG,PAK").With("t", "2020"), null).Select(ShellLine.Of).ShouldContain("No file covers 2020-01 to 2020-12: these months are unknown, not zero.");
    }
}
