using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dyad.Tests.Sources.Fetching;

/// <summary>A server on this machine that sends just the bytes it is told, whether they are HTTP or not, and closes; the last answer again and again.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<string> _asked = [];
    private readonly Task _serving;

    public RawServer(params Func<Stream, Task>[] answers)
    {
        _listener.Start();
        Root = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";
        _serving = Serve(new Queue<Func<Stream, Task>>(answers));
    }

    public string Root { get; }

    /// <summary>The heads of the requests, as they came.</summary>
    public IReadOnlyList<string> Asked => _asked;

    /// <summary>Sends a head and a body as they are.</summary>
    public static Func<Stream, Task> Sends(string head, params byte[] body) => async stream =>
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\n\r\n"));
        await stream.WriteAsync(body);
    };

    /// <summary>Sends a head, and of the body one byte after the other with a pause after each.</summary>
    public static Func<Stream, Task> Drips(string head, byte[] body, TimeSpan pause) => async stream =>
    {
        await Sends(head)(stream);
        foreach (var letter in body)
        {
            await stream.WriteAsync(new[] { letter });
            await Task.Delay(pause);
        }
    };

    /// <summary>Sends nothing and keeps the line open.</summary>
    public static Func<Stream, Task> Silent() => _ => Task.Delay(TimeSpan.FromSeconds(5));

    public void Dispose()
    {
        _listener.Dispose();
        GC.KeepAlive(_serving);
    }

    private async Task Serve(Queue<Func<Stream, Task>> answers)
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = Answer(client, answers.Count > 1 ? answers.Dequeue() : answers.Peek());
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            _ = ended;
        }
    }

    private async Task Answer(TcpClient client, Func<Stream, Task> answer)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
                var head = new StringBuilder();
                while (await reader.ReadLineAsync() is { Length: > 0 } line)
                {
                    head.Append(line).Append('\n');
                }

                _asked.Add(head.ToString());
                await answer(stream);
            }
            catch (IOException left)
            {
                _ = left;
            }
        }
    }
}
