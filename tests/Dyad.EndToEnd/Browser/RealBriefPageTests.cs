using Dyad.Tests.Cli;
using Dyad.Web;
using Microsoft.Playwright;

namespace Dyad.EndToEnd.Browser;

/// <summary>Pages of real groups in a browser and on paper: the worked example, the busiest actor, a cartel, one with few events, one that only a pack knows, a country.</summary>
[Collection(nameof(RealSample))]
public sealed class RealBriefPageTests(Chromium browser, RealSample sample) : IClassFixture<Chromium>, IDisposable
{
    private const int MostPages = 4;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-pages-");

    public static TheoryData<string, string?> Subjects => new()
    {
        { "isis-k", "2021-08-27" },
        { "Taleban", "2021-08-27" },
        { "CJNG", null },
        { "Nour al-Din Zenki", null },
        { "haqqani-network", null },
        { "--in MEX", null },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task It_prints_on_four_pages_at_most(string subject, string? asOf)
    {
        var page = await Open(subject, asOf, 1280);

        foreach (var paper in new[] { "A4", "Letter" })
        {
            (await BriefPageTests.Printed(page, paper)).Pages.ShouldBeLessThanOrEqualTo(MostPages, paper);
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task It_never_scrolls_sideways_on_a_telephone_folded_or_open(string subject, string? asOf)
    {
        var page = await Open(subject, asOf, 360);

        (await Width(page)).ShouldBeLessThanOrEqualTo(360);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        (await Width(page)).ShouldBeLessThanOrEqualTo(360);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Its_summary_takes_two_screens_at_most(string subject, string? asOf)
    {
        var page = await Open(subject, asOf, 1280);

        (await page.EvaluateAsync<int>("Math.round(document.querySelector('.summary').getBoundingClientRect().bottom)")).ShouldBeLessThanOrEqualTo(2 * 900);
    }

    // Paper is as wide as its text: a table that needs more would be cut.
    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task With_everything_open_no_table_is_wider_than_paper_and_none_lies_over_another(string subject, string? asOf)
    {
        const int textOfA4 = 688;
        var page = await Open(subject, asOf, textOfA4, Folding.Open);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('table, svg.chart')].filter(part => part.getClientRects().length > 0 "
            + $"&& !part.closest('.periods') && (part.getBoundingClientRect().right > {textOfA4} || part.scrollWidth > part.clientWidth + 1)).map(part => part.textContent.slice(0, 80))")).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>("(() => { const all = [...document.querySelectorAll('table, .drawing')].filter(part => part.getClientRects().length === 1).map(part => "
            + "[part, part.getBoundingClientRect()]); return all.filter(([part, box], at) => at > 0 && box.top < all[at - 1][1].bottom - 1 && box.left < all[at - 1][1].right - 1 "
            + "&& all[at - 1][1].left < box.right - 1).map(([part]) => part.textContent.slice(0, 80)) })()")).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<int> Width(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    private async Task<IPage> Open(string subject, string? asOf, int width, Folding folding = Folding.Closed)
    {
        var file = Path.Combine(_folder.FullName, "brief.html");
        await File.WriteAllTextAsync(file, await HtmlBrief.Write(sample.Brief(subject, asOf), folding), TestContext.Current.CancellationToken);
        return (await browser.Open(file, width: width)).Page;
    }
}
