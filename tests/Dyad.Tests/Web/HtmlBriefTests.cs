using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Tests.Answers.Writing;
using Dyad.Web;

namespace Dyad.Tests.Web;

public sealed class HtmlBriefTests
{
    private static readonly string[] OnEveryNumber = ["data-figure", "data-measure"];

    [Fact]
    public async Task A_brief_in_html_is_what_was_agreed() => Golden.Matches(await HtmlBrief.Write(SampleBrief.Make()), "brief.golden.html");

    [Fact]
    public async Task The_same_brief_gives_the_same_bytes() =>
        (await HtmlBrief.Write(SampleBrief.Make())).ShouldBe(await HtmlBrief.Write(SampleBrief.Make()));

    [Fact]
    public async Task Every_number_says_what_it_measures_and_leads_to_its_evidence()
    {
        var page = await Page();

        var numbers = page.QuerySelectorAll("a.n");

        numbers.Length.ShouldBeGreaterThan(90);
        foreach (var number in numbers)
        {
            OnEveryNumber.ShouldAllBe(attribute => number.HasAttribute(attribute));
            page.GetElementById(number.GetAttribute("href")![1..]).ShouldNotBeNull().TextContent.ShouldContain(number.GetAttribute("data-figure")!);
        }
    }

    [Fact]
    public async Task Every_number_of_deaths_carries_its_range()
    {
        var page = await Page();

        page.QuerySelectorAll("a.n[data-measure='count.best']").ShouldAllBe(number => number.HasAttribute("data-low") && number.HasAttribute("data-high"));
    }

    [Fact]
    public async Task Every_link_inside_the_page_resolves()
    {
        var page = await Page();

        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_allows_its_own_style_and_nothing_else()
    {
        var page = await Page();

        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']").ShouldNotBeNull().GetAttribute("content")!;
        var style = page.QuerySelectorAll("style").ShouldHaveSingleItem().TextContent;
        policy.ShouldBe($"default-src 'none';style-src 'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)))}';base-uri 'none';form-action 'none'");
        page.QuerySelectorAll("script, [style], [onclick]").ShouldBeEmpty();
    }

    [Fact]
    public async Task No_id_stands_twice()
    {
        var ids = (await Page()).QuerySelectorAll("[id]").Select(element => element.Id);

        ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_chart_has_a_name_a_description_and_a_table_of_the_numbers_drawn()
    {
        var page = await Page();

        foreach (var chart in page.QuerySelectorAll("figure.frame"))
        {
            var drawing = chart.QuerySelector("svg[role=img]").ShouldNotBeNull();
            drawing.QuerySelector("title")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            drawing.QuerySelector("desc")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            page.GetElementById(chart.GetAttribute("aria-labelledby")!).ShouldNotBeNull();
            Numbers(chart, "table a.n").ShouldBe(Numbers(drawing, "[data-figure]"));
        }
    }

    [Fact]
    public async Task Every_section_has_its_heading_and_there_is_one_title()
    {
        var page = await Page();

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("main > section > h2 > .number").Select(number => number.TextContent).ShouldBe(Enumerable.Range(1, 12).Select(number => $"{number}"));
        page.QuerySelectorAll("nav a").Length.ShouldBe(13);
    }

    [Fact]
    public async Task The_page_has_no_script_and_fetches_nothing()
    {
        var page = await Page();

        page.QuerySelectorAll("script, link, img, iframe, object, embed, [src], [onclick]").ShouldBeEmpty();
        page.QuerySelector("style")!.TextContent.ShouldNotContain("http");
        page.QuerySelector("style")!.TextContent.ShouldNotContain("@import");
    }

    [Fact]
    public async Task Claims_and_judgements_say_so_in_words()
    {
        var page = await Page();

        page.QuerySelectorAll("p.claim").ShouldAllBe(claim => claim.TextContent.TrimStart().StartsWith("Reported"));
        page.QuerySelectorAll("p.judgement").ShouldAllBe(judgement => judgement.TextContent.TrimStart().StartsWith("Judgement"));
    }

    [Fact]
    public async Task A_name_cannot_end_the_page_or_its_style()
    {
        var brief = SampleBrief.Make() with { Title = "</style></title><b>\"'&", Summary = null, Banner = Sentence.Of($"{"<i>"}") };

        var page = new HtmlParser().ParseDocument(await HtmlBrief.Write(brief));

        page.QuerySelector("h1")!.TextContent.ShouldBe("</style></title><b>\"'&");
        page.QuerySelectorAll("b:not(.small b):not(.limits b)").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_large_brief_stays_small_enough_to_send()
    {
        var brief = SampleBrief.Make(months: 120);
        var rows = Enumerable.Range(100_000, 400).Select(cell => (IReadOnlyList<Span>)[Show.Name($"{cell}"), Show.Number(SampleFigures.Events(cell % 97, by: "cell", cell: $"{cell}"))]);
        var answer = new Answer("more", "More?", Sentence.Of($"More.")) { Tables = [new Table("More", [new("cell", "Cell", false), new("events", "Events", true)], [.. rows])] };
        var large = brief with { Sections = [brief.Sections[0] with { Answers = [answer] }, .. brief.Sections.Skip(1)] };

        var html = await HtmlBrief.Write(large);

        large.Figures.Count.ShouldBeGreaterThan(550);
        System.Text.Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(420 * 1024);
    }

    private static IEnumerable<string> Numbers(IElement within, string selector) =>
        within.QuerySelectorAll(selector).Select(mark => string.Join(' ', "figure value low high".Split(' ').Select(name => mark.GetAttribute($"data-{name}"))));

    private static async Task<IDocument> Page() => new HtmlParser().ParseDocument(await HtmlBrief.Write(SampleBrief.Make()));
}
