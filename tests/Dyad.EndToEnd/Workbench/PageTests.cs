using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Dyad.EndToEnd.Browser;
using Microsoft.Playwright;

namespace Dyad.EndToEnd.Workbench;

/// <summary>The pages of the workbench in a real browser: for everyone, on any screen, with nothing asked of others.</summary>
public sealed class PageTests(Chromium browser, Served served) : IClassFixture<Chromium>, IClassFixture<Served>
{
    [Theory]
    [InlineData("/", ColorScheme.Light, 1280)]
    [InlineData("/", ColorScheme.Dark, 360)]
    [InlineData("/search/front", ColorScheme.Light, 1280)]
    [InlineData("/group/Example%20Front", ColorScheme.Light, 1280)]
    [InlineData("/group/Example%20Front", ColorScheme.Dark, 360)]
    [InlineData("/pair/Example%20Front~Government%20of%20Exampleland", ColorScheme.Light, 1280)]
    [InlineData("/change", ColorScheme.Light, 1280)]
    [InlineData("/events", ColorScheme.Light, 1280)]
    [InlineData("/events", ColorScheme.Dark, 360)]
    [InlineData("/event/9000060", ColorScheme.Light, 1280)]
    [InlineData("/count?by=year", ColorScheme.Light, 1280)]
    [InlineData("/coverage", ColorScheme.Light, 1280)]
    [InlineData("/data", ColorScheme.Light, 1280)]
    [InlineData("/cite", ColorScheme.Light, 1280)]
    [InlineData("/group/nobody", ColorScheme.Light, 1280)]
    public async Task A_page_is_for_everyone_and_asks_nothing_of_others(string path, ColorScheme scheme, int width)
    {
        var (page, asked) = await browser.Visit(served.Address, path, scheme, width);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") });

        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(5).Select(node => node.Html))}").ShouldBeEmpty();
        asked.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task From_the_first_page_the_keyboard_alone_leads_to_an_event()
    {
        var (page, _) = await browser.Visit(served.Address, "/");
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("example front");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main table a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Example Front");

        await page.Locator("nav.site a[href='/events']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main table a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        (await page.Locator("main pre").TextContentAsync()).ShouldNotBeNull().ShouldContain("this record counts");
    }
}
