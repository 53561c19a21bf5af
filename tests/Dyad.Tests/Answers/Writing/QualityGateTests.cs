using Dyad.Answers.Documents;
using Dyad.Answers.Quality;
using Dyad.Answers.Sentences;

namespace Dyad.Tests.Answers.Writing;

public sealed class QualityGateTests
{
    private static readonly Answer Good = SampleBrief.Answer("recent");

    [Fact]
    public void A_good_brief_passes() => QualityGate.Check(SampleBrief.Make()).ShouldBeEmpty();

    [Fact]
    public void A_digit_in_the_program_s_own_words_is_an_uncited_number() =>
        Rules(Good with { Details = [Sentence.Of($"It made 12 attacks.")] }).ShouldBe(["uncited number"]);

    [Fact]
    public void A_number_needs_its_figure() =>
        Rules(Good with { Details = [new Sentence([new Span(SpanKind.Number, "12")])] }).ShouldBe(["number without figure"]);

    [Fact]
    public void Deaths_need_their_range()
    {
        var deaths = SampleFigures.Deaths(12, 10, 15, filter: SampleFigures.In("2020"));

        Rules(Good with { Details = [Sentence.Of($"{deaths:bare} died.")] }).ShouldBe(["deaths without range"]);
        Rules(Good with { Details = [Sentence.Of($"{deaths} died.")] }).ShouldBeEmpty();
        Rules(Good with { Details = [Sentence.Of($"{deaths:bare} died, at least {SampleFigures.Events(10, filter: SampleFigures.In("2019"))} and at most {SampleFigures.Events(15, filter: SampleFigures.In("2018"))}.")] }).ShouldBeEmpty();
    }

    [Fact]
    public void Deaths_of_a_source_without_ranges_need_that_said()
    {
        var deaths = SampleFigures.Deaths(12, 10, 15, filter: SampleFigures.In("2020")) with { Low = null, High = null };

        Rules(Good with { Details = [Sentence.Of($"{deaths with { RangeMeaning = "" }} died.")] }).ShouldBe(["deaths without range"]);
        Rules(Good with { Details = [Sentence.Of($"{deaths with { RangeMeaning = "the source gives none" }} died.")] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_derived_figure_rests_on_figures_that_are_there()
    {
        var share = new Figure(SampleFigures.Share.Request with { Version = 2 }, FigureKind.Derived, "per cent", 22.3m);

        Rules(Good with { Details = [Sentence.Of($"{share with { Inputs = [] }}")] }).ShouldBe(["derived from nothing"]);
    }

    [Fact]
    public void One_figure_has_one_value() =>
        Rules(Good with { Details = [Sentence.Of($"{SampleFigures.Events(413)} events.")] }).ShouldBe(["two values for one figure"]);

    [Fact]
    public void A_reply_is_short() =>
        Rules(Good with { Reply = new Sentence([Show.Words(string.Join(' ', Enumerable.Repeat("word", 81)))]) }).ShouldBe(["reply too long"]);

    [Fact]
    public void A_lead_is_short()
    {
        var brief = SampleBrief.Make();

        QualityGate.Check(brief with { Lead = [.. brief.Lead, .. brief.Lead] }).Select(violation => violation.Rule).ShouldBe(["lead too long"]);
    }

    [Fact]
    public void Every_section_is_there_and_an_empty_one_says_why()
    {
        var brief = SampleBrief.Make();

        QualityGate.Check(brief with { Sections = [.. brief.Sections.Where(section => section.Number != 8)] }).ShouldHaveSingleItem().ToString()
            .ShouldBe("section 8: section missing: there is no such section");
        QualityGate.Check(brief with { Sections = [.. brief.Sections.Select(section => section with { Absent = null })] }).ShouldHaveSingleItem().Rule.ShouldBe("section empty");
    }

    [Fact]
    public void What_is_drawn_stands_in_the_table()
    {
        var tempo = SampleBrief.Answer("tempo");
        var chart = tempo.Charts[0];

        QualityGate.Check(SampleBrief.With(tempo with { Charts = [chart with { Table = chart.Table with { Rows = [.. chart.Table.Rows.Skip(1)] } }] }))
            .ShouldHaveSingleItem().Rule.ShouldBe("drawn but not in the table");
    }

    [Fact]
    public void No_field_marks_out_a_person()
    {
        var brief = SampleBrief.Make();

        QualityGate.Check(brief with { Facts = [.. brief.Facts, new Fact("Phone", Sentence.Of($"unknown"), "")] }).ShouldHaveSingleItem().Rule.ShouldBe("banned field");
    }

    [Fact]
    public void It_says_how_long_a_brief_takes_to_read()
    {
        QualityGate.Words(SampleBrief.Make()).ShouldBeInRange(150, 300);
        QualityGate.Minutes(SampleBrief.Make()).ShouldBe(2);
    }

    private static IEnumerable<string> Rules(Answer answer) => QualityGate.Check(SampleBrief.With(answer)).Select(violation => violation.Rule);
}
