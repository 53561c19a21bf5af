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
    public async Task A_number_leads_to_its_evidence_by_keyboard()
    {
        var (page, _) = await browser.Open(_file);

        await page.Locator(".lead a.n").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var figure = await page.Locator(".lead a.n").First.GetAttributeAsync("data-figure");
        (await page.Locator("tr:target").TextContentAsync()).ShouldNotBeNull().ShouldContain(figure!);
    }

    [Fact]
    public async Task On_paper_it_has_every_heading_its_tables_and_no_controls()
    {
        var (page, _) = await browser.Open(_file, ColorScheme.Dark);

        using var pdf = PdfDocument.Open(await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }));

        var text = string.Join('\n', pdf.GetPages().Select(sheet => ContentOrderTextExtractor.GetText(sheet))).Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ');
        SampleSections.All(36).ShouldAllBe(section => text.Contains(section.Title, StringComparison.Ordinal));
        text.ShouldContain("Evidence: what stands behind each number");
        text.ShouldContain("snapshot 3f2a9c5b7d1e");
        text.ShouldContain("https://example.org/sample-events");
        text.ShouldContain("46 (37–61)");
        text.ShouldNotContain("Data as shown");
        pdf.NumberOfPages.ShouldBeLessThanOrEqualTo(12);
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }
}
