using System.Net;
using Dyad.EndToEnd.Commands;

namespace Dyad.EndToEnd.Workbench;

/// <summary>A small corpus, one name in which is full of markup and marks, and a server over it.</summary>
public sealed class Served : IAsyncLifetime
{
    /// <summary>A name that would run, steer or turn round.</summary>
    public const string Hostile = "<script>alert(1)</script> \u202eFront\u0007 =1+1";

    private DyadProcess? _server;
    private HttpClient? _client;

    internal Folder Folder { get; } = new();

    /// <summary>Where it is.</summary>
    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var (first, _) = Folder.Releases();
        var lines = await File.ReadAllLinesAsync(first);
        lines[^1] = lines[^1].Replace("Example Front", Hostile, StringComparison.Ordinal);
        await File.WriteAllLinesAsync(first, lines);
        var (code, _, error) = await Folder.Dyad(Folder.Import(first, "1.1"));
        code.ShouldBe(0, error);
        _server = DyadProcess.Start(Folder.Root, "serve", "--port", "0", "--corpus", Folder.Corpus);
        Address = new Uri((await _server.Line()).ShouldNotBeNull());
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = Address };
    }

    /// <summary>Sends a request.</summary>
    internal Task<HttpResponseMessage> Send(HttpMethod method, string path, string? host = null)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Host = host;
        return _client!.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The body of a page or file that has to be there.</summary>
    internal async Task<string> Get(string path)
    {
        var answer = await Send(HttpMethod.Get, path);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return body;
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is { } server)
        {
            server.Interrupt();
            (await server.End()).Code.ShouldBe(0);
            server.Dispose();
        }

        Folder.Dispose();
    }
}
