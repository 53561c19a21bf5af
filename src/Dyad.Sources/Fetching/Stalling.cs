namespace Dyad.Sources.Fetching;

/// <summary>Reads what a server sends, and does not wait for ever where it sends nothing or a byte now and then.</summary>
internal sealed class Stalling(Stream body, TimeSpan patience, CancellationToken token) : IDisposable
{
    private const int MostOfAPage = 256 * 1024 * 1024;

    // What has to come in that time: the slowest line that anybody has sends a hundred times as much.
    private const int Least = 16 * 1024;

    private readonly CancellationTokenSource _waiting = CancellationTokenSource.CreateLinkedTokenSource(token);
    private int _came = Least;

    /// <summary>Reads some bytes.</summary>
    /// <exception cref="IOException">Too little came in time.</exception>
    public async ValueTask<int> Read(Memory<byte> buffer)
    {
        if (_came >= Least)
        {
            _came = 0;
            _waiting.CancelAfter(patience);
        }

        try
        {
            var read = await body.ReadAsync(buffer, _waiting.Token).ConfigureAwait(false);
            _came += read;
            return read;
        }
        catch (OperationCanceledException late) when (!token.IsCancellationRequested)
        {
            throw new IOException($"only {_came} bytes came in {patience.TotalSeconds:0.#} s", late);
        }
    }

    public void Dispose() => _waiting.Dispose();

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="IOException">Too little came in time.</exception>
    /// <exception cref="FetchException">It is too long.</exception>
    public static async Task<string> ReadText(HttpContent content, FetchRequest request, CancellationToken token)
    {
        using var body = await content.ReadAsStreamAsync(token).ConfigureAwait(false);
        using var stalling = new Stalling(body, request.Patience, token);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stalling.Read(buffer).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > MostOfAPage)
            {
                throw new FetchException($"{request.Address} answers with a page of more than {MostOfAPage:N0} bytes, which none has.");
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
