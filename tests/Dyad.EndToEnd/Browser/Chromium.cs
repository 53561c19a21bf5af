using Microsoft.Playwright;

namespace Dyad.EndToEnd.Browser;

/// <summary>The machine's own Chromium, kept off the network; <c>DYAD_CHROMIUM</c> names another than Debian's. Tests that need it are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Path => Environment.GetEnvironmentVariable("DYAD_CHROMIUM") is { Length: > 0 } told ? told : "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Path))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Flags });
        }
    }

    /// <summary>Opens a page over a file. Whatever it asks for besides is refused and noted.</summary>
    public Task<(IPage Page, List<string> Asked)> Open(string file, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var url = new Uri(file).AbsoluteUri;
        return Open(url, asked => asked == url, scheme, width);
    }

    /// <summary>Opens a page of a server of this machine. Whatever it asks of others is refused and noted.</summary>
    public Task<(IPage Page, List<string> Asked)> Visit(Uri server, string path, ColorScheme scheme = ColorScheme.Light, int width = 1280) =>
        Open(new Uri(server, path).AbsoluteUri, asked => asked.StartsWith(server.AbsoluteUri, StringComparison.Ordinal), scheme, width);

    private async Task<(IPage Page, List<string> Asked)> Open(string url, Func<string, bool> isOwn, ColorScheme scheme, int width)
    {
        Assert.SkipWhen(_browser is null, $"There is no Chromium at {Path}; install it, or set DYAD_CHROMIUM.");
        var page = await _browser!.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var asked = new List<string>();
        await page.RouteAsync("**/*", async route =>
        {
            if (isOwn(route.Request.Url))
            {
                await route.ContinueAsync();
                return;
            }

            asked.Add(route.Request.Url);
            await route.AbortAsync();
        });
        await page.GotoAsync(url);
        return (page, asked);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
