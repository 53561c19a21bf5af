namespace Dyad.Sources.Fetching;

/// <summary>Reads what a server sends and does not wait for ever where it sends nothing.</summary>
internal static class Stalling
{
    private const int MostOfAPage = 256 * 1024 * 1024;

    /// <summary>Reads some bytes.</summary>
    /// <exception cref="IOException">Nothing came in time.</exception>
    public static async ValueTask<int> Read(Stream body, Memory<byte> buffer, TimeSpan patience, CancellationToken token)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(token);
        waiting.CancelAfter(patience);
        try
        {
            return await body.ReadAsync(buffer, waiting.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (!token.IsCancellationRequested)
        {
            throw new IOException($"nothing came for {patience.TotalSeconds:0.#} s", late);
        }
    }

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="IOException">Nothing came in time.</exception>
    /// <exception cref="FetchException">It is too long.</exception>
    public static async Task<string> ReadText(HttpContent content, FetchRequest request, CancellationToken token)
    {
        using var body = await content.ReadAsStreamAsync(token).ConfigureAwait(false);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await Read(body, buffer, request.Patience, token).ConfigureAwait(false)) > 0)
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
