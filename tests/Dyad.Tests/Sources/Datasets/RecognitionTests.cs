using Dyad.Answers.Lines;
using Dyad.Model;
using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

public sealed class RecognitionTests
{
    private static readonly string[] Header =
        ["id", "type_of_violence", "conflict_name", "side_a", "side_b", "country", "latitude", "longitude", "best"];

    [Theory]
    [InlineData("ged211-csv.zip", "21.1 Final Complete 2021-06-01")]
    [InlineData("ged50.csv", "5.0 Final Complete unknown")]
    [InlineData("GEDEvent_v22_1.csv", "22.1 Final Complete 2022-06-01")]
    [InlineData("GEDEvent_v23_0_10.csv", "23.0.10 Candidate Selected 2023-11-21")]
    [InlineData("gedevent_v24_0_12.CSV.gz", "24.0.12 Candidate Selected 2025-01-21")]
    [InlineData("GEDEvent_v24_01_24_03.csv", "24.01.24.03 Candidate Selected 2024-04-21")]
    [InlineData("ged-21.1-afghanistan-reduced.csv", "21.1 Final Selected 2021-06-01")]
    [InlineData("ged-23.1-sample-1000.csv", "23.1 Final Sample 2023-06-01")]
    [InlineData("ged-24.1-mexico.csv.gz", "24.1 Final Selected 2024-06-01")]
    [InlineData("GEDEvent_v26_1.csv", "26.1 Final Complete 2026-06-08")]
    [InlineData("gedevents-2026-01-05.csv", "25.1 Final Selected 2025-06-01")]
    [InlineData("gedevents-2021-05-31 (2).csv", "20.1 Final Selected 2020-06-01")]
    [InlineData("GEDEvent_v25_1 (1).csv", "25.1 Final Complete 2025-06-01")]
    [InlineData("GEDEvent_v25_1(12).csv", "25.1 Final Complete 2025-06-01")]
    [InlineData("GEDEvent_v25_1 - Copy.csv", "25.1 Final Complete 2025-06-01")]
    [InlineData("GEDEvent_v25_1 - Copy (2).csv.gz", "25.1 Final Complete 2025-06-01")]
    [InlineData("Copy of ged251-csv.zip", "25.1 Final Complete 2025-06-01")]
    [InlineData("ged251-csv.csv (3).zip", "25.1 Final Complete 2025-06-01")]
    [InlineData("GEDEvent_v25_1.xlsx", "25.1 Final Complete 2025-06-01")]
    [InlineData("GEDEvent_v25_1_chad.csv", "25.1 Final Selected 2025-06-01")]
    [InlineData("GEDEvent_v25_1-2020.csv", "25.1 Final Selected 2025-06-01")]
    [InlineData("GEDEvent_v25_1 (Chad only).csv", "25.1 Final Selected 2025-06-01")]
    [InlineData("ged251 clean.csv", "25.1 Final Selected 2025-06-01")]
    [InlineData("GEDEvent_v24_0_12_sudan.csv", "24.0.12 Candidate Selected 2025-01-21")]
    [InlineData("GEDEvent_v24_01_24_03_sudan.csv", "24.01.24.03 Candidate Selected 2024-04-21")]
    public void A_file_s_name_tells_its_release(string name, string told)
    {
        var recognised = Library.OfCheckout.Recognise(new([name], Header)).ShouldBeOfType<Recognition.Recognised>();

        recognised.Dataset.Name.ShouldBe("ucdp-ged");
        var release = recognised.Release;
        $"{release.Name} {release.Status} {recognised.Extent} {release.Published?.ToString("yyyy-MM-dd") ?? "unknown"}".ShouldBe(told);
    }

    [Theory]
    [InlineData("GEDEvent_v25_1_4_1101_2512.csv")]
    [InlineData("ged25_chad.csv")]
    [InlineData("gedevents-2016-12-31.csv")]
    [InlineData("gedevents-2026-13-05.csv")]
    [InlineData("GEDEvent_v25_1chad.csv")]
    public void A_name_that_goes_on_with_other_digits_or_tells_no_known_release_is_not_guessed(string name) =>
        Library.OfCheckout.Recognise(new([name], Header)).ShouldBeOfType<Recognition.NotRecognised>().Option.ShouldBe("release");

    [Fact]
    public void The_publisher_s_name_inside_a_container_tells_more_than_one_with_something_added()
    {
        var request = new RecognitionRequest(["ged251-csv-from-uppsala.zip", "GEDEvent_v25_1.csv"], Header);

        Library.OfCheckout.Recognise(request).ShouldBeOfType<Recognition.Recognised>().Extent.ShouldBe(ExtentKind.Complete);
    }

    [Fact]
    public void A_container_s_inner_name_tells_what_its_own_does_not()
    {
        var request = new RecognitionRequest(["download.zip", "GEDEvent_v22_1.csv"], Header);

        Library.OfCheckout.Recognise(request).ShouldBeOfType<Recognition.Recognised>().Release.Name.ShouldBe("22.1");
    }

    [Fact]
    public void A_named_release_wins_over_the_file_s_name()
    {
        var request = new RecognitionRequest(["ged211-csv.zip"], Header) { Release = "22.1" };

        var recognised = Library.OfCheckout.Recognise(request).ShouldBeOfType<Recognition.Recognised>();

        (recognised.Release.Name, recognised.Extent).ShouldBe(("22.1", ExtentKind.Selected));
    }

    [Fact]
    public void A_file_whose_name_tells_no_release_is_refused_with_the_choices()
    {
        var refusal = Library.OfCheckout.Recognise(new(["syria.csv"], Header)).ShouldBeOfType<Recognition.NotRecognised>();

        refusal.Option.ShouldBe("release");
        refusal.Choices[0].ShouldBe("26.1");
        ShellLine.Of(refusal.Note).ShouldStartWith(
            "syria.csv: the columns are those of ucdp-ged, but the name does not say which release; say --release and its name, such as 26.1 or 25.1. Any other can be said, too.");
    }

    [Fact]
    public void A_file_with_other_columns_is_refused_and_the_nearest_dataset_named()
    {
        var refusal = Library.OfCheckout.Recognise(new(["x.csv"], ["id", "side_a", "place"])).ShouldBeOfType<Recognition.NotRecognised>();

        ShellLine.Of(refusal.Note).ShouldBe(
            "x.csv: no dataset has these columns. The nearest is ucdp-ged, whose type_of_violence, conflict_name, side_b, country, latitude, … "
            + "the file lacks. Say --dataset, one of ucdp-ged, ucdp-prio-acd, ucdp-actor, ucdp-nonstate.");
    }

    [Fact]
    public void A_misspelt_dataset_is_refused_with_the_nearest_one()
    {
        var request = new RecognitionRequest(["x.csv"], Header) { Dataset = "ucdp-gde" };

        var refusal = Library.OfCheckout.Recognise(request).ShouldBeOfType<Recognition.NotRecognised>();

        ShellLine.Of(refusal.Note).ShouldBe("x.csv: there is no dataset 'ucdp-gde'; did you mean 'ucdp-ged'?");
    }

    [Theory]
    [InlineData("ged251-csv.zip", null, "named like --release 23.0.10")]
    [InlineData("GEDEvent_v23_0_10.csv", "23.1", "as its name says: --release 23.0.10")]
    public void A_final_release_whose_records_are_still_checked_is_refused_and_told_what_it_looks_like(string name, string? release, string hint)
    {
        string[] header = [.. Header, "code_status"];
        var request = new RecognitionRequest([name], header) { Release = release, Sample = [[.. Header.Select(_ => "x"), "Check deaths"]] };

        ShellLine.Of(Library.OfCheckout.Recognise(request).ShouldBeOfType<Recognition.NotRecognised>().Note).ShouldEndWith($"it looks like a candidate release, {hint}.");
    }
}
