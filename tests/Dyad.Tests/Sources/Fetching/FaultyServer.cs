using System.Net;
using System.Net.Sockets;

namespace Dyad.Tests.Sources.Fetching;

/// <summary>A server on this machine that answers each request as it is told, one answer after the other; the last answer again and again.</summary>
internal sealed class FaultyServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<Action<HttpListenerContext>> _answers;
    private readonly List<string> _asked = [];
    private readonly Task _serving;

    public FaultyServer(params Action<HttpListenerContext>[] answers)
    {
        _answers = new Queue<Action<HttpListenerContext>>(answers);
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Root = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Root);
        _listener.Start();
        _serving = Serve();
    }

    public string Root { get; }

    /// <summary>What was asked: path and query, and the range where one was asked for.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public static Action<HttpListenerContext> Bytes(byte[] bytes, string? version = null) => context => Send(context, bytes, version, bytes.Length);

    /// <summary>Announces all of the bytes and ends the connection after some of them.</summary>
    public static Action<HttpListenerContext> CutOff(byte[] bytes, int after, string? version) => context =>
    {
        context.Response.ContentLength64 = bytes.Length;
        Mark(context, version);
        context.Response.OutputStream.Write(bytes.AsSpan(0, after));
        context.Response.OutputStream.Flush();
        context.Response.Abort();
    };

    /// <summary>Answers a range with the rest, and everything else with all.</summary>
    public static Action<HttpListenerContext> Rest(byte[] bytes, string version) => context =>
    {
        if (context.Request.Headers["Range"] is { } range && context.Request.Headers["If-Range"] == version)
        {
            var start = int.Parse(range["bytes=".Length..^1]);
            context.Response.StatusCode = 206;
            context.Response.Headers["Content-Range"] = $"bytes {start}-{bytes.Length - 1}/{bytes.Length}";
            Send(context, bytes[start..], version, bytes.Length - start);
            return;
        }

        Send(context, bytes, version, bytes.Length);
    };

    public static Action<HttpListenerContext> Status(int code) => context =>
    {
        context.Response.StatusCode = code;
        context.Response.Close();
    };

    /// <summary>Says that a file ends where the one asking has come to.</summary>
    public static Action<HttpListenerContext> NoSuchRange(long length) => context =>
    {
        context.Response.StatusCode = 416;
        context.Response.Headers["Content-Range"] = $"bytes */{length}";
        context.Response.Close();
    };

    /// <summary>Answers a range with the rest, of whatever version was asked.</summary>
    public static Action<HttpListenerContext> RestWhateverWasAsked(byte[] bytes, string? version) => context =>
    {
        var start = int.Parse(context.Request.Headers["Range"]!["bytes=".Length..^1]);
        context.Response.StatusCode = 206;
        context.Response.Headers["Content-Range"] = $"bytes {start}-{bytes.Length - 1}/{bytes.Length}";
        Send(context, bytes[start..], version, bytes.Length - start);
    };

    /// <summary>Sends some of the bytes and then nothing more.</summary>
    public static Action<HttpListenerContext> Stalled(byte[] bytes, int after, string version) => context =>
    {
        context.Response.ContentLength64 = bytes.Length;
        Mark(context, version);
        context.Response.OutputStream.Write(bytes.AsSpan(0, after));
        context.Response.OutputStream.Flush();
    };

    /// <summary>Sends the bytes without saying how many there are.</summary>
    public static Action<HttpListenerContext> Unannounced(byte[] bytes) => context =>
    {
        context.Response.SendChunked = true;
        context.Response.OutputStream.Write(bytes);
        context.Response.Close();
    };

    public static Action<HttpListenerContext> Redirect(string address) => context =>
    {
        context.Response.Redirect(address);
        context.Response.Close();
    };

    public void Dispose()
    {
        _listener.Close();
        GC.KeepAlive(_serving);
    }

    private static void Send(HttpListenerContext context, byte[] bytes, string? version, long length)
    {
        Mark(context, version);
        context.Response.ContentLength64 = length;
        context.Response.OutputStream.Write(bytes);
        context.Response.Close();
    }

    private static void Mark(HttpListenerContext context, string? version)
    {
        if (version is not null)
        {
            context.Response.Headers["ETag"] = version;
        }
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                _asked.Add($"{context.Request.Url!.PathAndQuery} {context.Request.Headers["Range"]}".TrimEnd());
                var answer = _answers.Count > 1 ? _answers.Dequeue() : _answers.Peek();
                answer(context);
            }
        }
        catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
        {
            _ = ended;
        }
    }
}
