using System.IO.Compression;
using System.Net;
using Dyad.Model;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace Dyad.Workbench;

/// <summary>Serves the pages to this machine alone.</summary>
/// <param name="run">Runs a command.</param>
/// <param name="corpus">Tells the corpus from what it was: asked before each answer.</param>
internal sealed class Server(RunCommand run, Func<string> corpus) : IDisposable
{
    private const int LongestUrl = 4096;
    private const int MostWaiting = 200;
    private static readonly string[] Hosts = ["localhost", "127.0.0.1"];

    // A command takes a core; more at once would only wait for each other.
    private readonly SemaphoreSlim _turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Serves until a token ends it.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="started">Told the address.</param>
    /// <param name="token">Ends it.</param>
    /// <exception cref="DyadException">The port is taken.</exception>
    public async Task Run(int port, Action<string> started, CancellationToken token)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxConcurrentConnections = MostWaiting;
            options.Limits.MaxRequestLineSize = LongestUrl;
            options.Limits.MaxRequestBodySize = 0;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddResponseCompression().Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        using var cache = new PageCache();
        var pages = new Pages(run);
        await using var app = builder.Build();
        app.Use(Guard);
        app.UseResponseCompression();
        app.Run(context => Answer(context, pages, cache));
        try
        {
            await app.StartAsync(token);
        }
        catch (IOException taken)
        {
            throw new DyadException(Trouble.Environment, $"Port {port} cannot be used: {taken.Message} Another: {Hint.Give("port", "0")}");
        }

        started(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single() + "/");
        await Task.Delay(Timeout.Infinite, token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await app.StopAsync(CancellationToken.None);
    }

    public void Dispose() => _turns.Dispose();

    // Only this machine asks, only for what can be read, and whatever is answered loads nothing from elsewhere.
    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(null);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        return !Hosts.Contains(context.Request.Host.Host) ? Send(context, Pages.Problem(421, "Misdirected request", "This server answers to localhost and 127.0.0.1 alone"))
            : !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) ? Send(context, Pages.Problem(405, "Method not allowed", "Pages can only be read: use GET"))
            : next(context);
    }

    private static string Policy(string? style) =>
        $"default-src 'none';style-src 'self'{(style is null ? "" : $" 'sha256-{style}'")};form-action 'self';base-uri 'none';frame-ancestors 'none'";

    private async Task Answer(HttpContext context, Pages pages, PageCache cache)
    {
        var path = (context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget ?? "/").Split('?')[0];
        var token = context.RequestAborted;
        if (path == SiteStyle.Path)
        {
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            await Send(context, new Answered(200, "text/css; charset=utf-8", SiteStyle.Bytes));
            return;
        }

        if (path == "/search" && context.Request.Query["q"].ToString().Trim() is { Length: > 0 } text)
        {
            context.Response.Redirect($"/search/{Uri.EscapeDataString(text)}");
            return;
        }

        Asked? asked;
        try
        {
            asked = path == "/" ? null : Asked.Of(path, context.Request.Query.Select(one => new KeyValuePair<string, IReadOnlyList<string>>(one.Key, [.. one.Value.Select(value => value ?? "")])));
        }
        catch (DyadException wrong)
        {
            await Send(context, Asked.IsFile(path) ? Pages.Problem(400, "Not a filter", wrong.Message) : Pages.ErrorPage(400, "This is not a filter", wrong.Message));
            return;
        }

        if (asked is null && path != "/")
        {
            await Send(context, Pages.ErrorPage(404, "There is no such page", $"Pages: {string.Join("  ", PageRoute.All.Select(route => route.Path.Replace("{country=}", "ISO3", StringComparison.Ordinal).Replace("{}", "NAME", StringComparison.Ordinal)))}"));
            return;
        }

        await _turns.WaitAsync(token);
        try
        {
            if (asked is { Twin: { } twin })
            {
                await (asked.Route.Twins.Contains(twin) ? SendFile(context, pages, asked) : Send(context, Pages.NoSuchFile(asked)));
                return;
            }

            var url = asked is null ? "/" : asked.Url(null);
            await Send(context, await cache.Of(corpus(), url, () => Task.Run(() => asked is null ? pages.Home(token) : pages.Of(asked, token), token)));
        }
        finally
        {
            _turns.Release();
        }
    }

    // A large file goes out while its rows are read.
    private static async Task SendFile(HttpContext context, Pages pages, Asked asked)
    {
        context.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await using var body = new HeldBack(() =>
        {
            context.Response.ContentType = Answered.TypeOf(asked.Twin!);
            return context.Response.Body;
        });
        try
        {
            if (await Task.Run(() => pages.Write(asked, body, context.RequestAborted)) is { } answer)
            {
                await Send(context, answer);
            }
        }
        catch (IOException) when (body.HasBegun)
        {
            context.Abort();
        }
    }

    private static async Task Send(HttpContext context, Answered answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Type;
        context.Response.Headers.ContentSecurityPolicy = Policy(answer.Style);
        await context.Response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    // Ctrl-C is the command's to hear.
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
