using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Dyad.Tests.Answers.Writing;
using Dyad.Web;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Dyad.EndToEnd.Browser;

/// <summary>The page of a brief in a real browser: for everyone, on any screen, on paper, with the network cable out.</summary>
public sealed class BriefPageTests(Chromium browser) : IClassFixture<Chromium>, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"dyad-brief-{Environment.ProcessId}.html");

    public async ValueTask InitializeAsync() => await File.WriteAllTextAsync(_file, await HtmlBrief.Write(SampleBrief.Make()), TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task It_breaks_no_rule_of_accessibility(ColorScheme scheme, int width)
    {
        var (page, _) = await browser.Open(_file, scheme, width);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });

        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(5).Select(node => node.Html))}").ShouldBeEmpty();
    }

    [Fact]
    public async Task It_asks_the_network_for_nothing()
    {
        var (page, asked) = await browser.Open(_file);

        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");

        asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task It_never_scrolls_sideways(int width)
    {
        var (page, _) = await browser.Open(_file, width: width);

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task A_number_of_the_summary_leads_by_keyboard_to_its_evidence_which_opens()
    {
        var (page, _) = await browser.Open(_file);
        (await page.Locator("#evidence table").First.IsVisibleAsync()).ShouldBeFalse();

        await page.Locator(".lead a.n").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var figure = await page.Locator(".lead a.n").First.GetAttributeAsync("data-figure");
        (await page.Locator("tr:target").TextContentAsync()).ShouldNotBeNull().ShouldContain(figure!);
        (await page.Locator("tr:target").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_telephone_a_chart_shows_its_newest_periods_and_a_picture_stays_whole()
    {
        var (page, _) = await browser.Open(_file, width: 360);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        (await page.EvaluateAsync<bool>("[...document.querySelectorAll('.newest')].every(box => { const right = box.getBoundingClientRect().right; "
            + "return Math.abs(box.firstElementChild.getBoundingClientRect().right - right) < 2 })")).ShouldBeTrue();
        (await page.EvaluateAsync<bool>("[...document.querySelectorAll('.picture svg')].every(drawing => drawing.getBoundingClientRect().right <= 360)")).ShouldBeTrue();
    }

    [Fact]
    public async Task On_paper_it_has_the_summary_and_each_section_s_answer_and_nothing_that_is_folded()
    {
        var (page, _) = await browser.Open(_file, ColorScheme.Dark);

        var (text, _) = await Printed(page, "A4");

        SampleSections.All(36).ShouldAllBe(section => text.Contains(section.Title, StringComparison.Ordinal));
        text.ShouldContain("412 events and 1,310 (1,105–1,620) deaths");
        text.ShouldContain("Government of Bolivia");
        text.ShouldContain("A year of lanterns");
        text.ShouldContain("Evidence: what stands behind each number");
        text.ShouldContain("snapshot 3f2a9c5b7d1e");
        text.ShouldNotContain("At a glance");
        text.ShouldNotContain("What limits this");
        text.ShouldNotContain("Data as shown");
    }

    [Fact]
    public async Task On_paper_with_everything_open_it_has_every_table_and_no_controls()
    {
        await File.WriteAllTextAsync(_file, await HtmlBrief.Write(SampleBrief.Make(), Folding.Open), TestContext.Current.CancellationToken);
        var (page, _) = await browser.Open(_file, ColorScheme.Dark);

        var (text, pages) = await Printed(page, "A4");

        SampleSections.All(36).ShouldAllBe(section => text.Contains(section.Title, StringComparison.Ordinal));
        text.ShouldContain("At a glance");
        text.ShouldContain("What limits this");
        text.ShouldContain("https://example.org/sample-events");
        text.ShouldContain("46 (37–61)");
        text.ShouldNotContain("Data as shown");
        pages.ShouldBeLessThanOrEqualTo(14);
    }

    /// <summary>The text of a page on paper, and how many sheets it takes.</summary>
    internal static async Task<(string Text, int Pages)> Printed(IPage page, string paper)
    {
        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { Format = paper, PrintBackground = true }));
        var text = string.Join('\n', pdf.GetPages().Select(sheet => ContentOrderTextExtractor.GetText(sheet)));
        return (text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' '), pdf.NumberOfPages);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }
}
