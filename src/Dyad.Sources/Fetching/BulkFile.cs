using System.Net;
using System.Net.Http.Headers;

namespace Dyad.Sources.Fetching;

/// <summary>Fetches a file as it is published, going on where an earlier attempt was cut off.</summary>
public static class BulkFile
{
    /// <summary>Fetches the file whole; it gets its name when it is complete and its content was checked.</summary>
    /// <exception cref="FetchException">The file is not there, the server cannot be reached, or the content is not what was asked for.</exception>
    public static async Task Fetch(HttpClient client, FetchRequest request, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(request);
        var part = new PartialFile(request.Target);
        await new Server(client, request).Send(() => Asking(request, part), answer => Receive(answer, request, part, token), Path.GetFileName(request.Target), token).ConfigureAwait(false);
        try
        {
            request.Check(part.Path);
        }
        catch
        {
            part.Forget();
            throw;
        }

        part.Finish();
    }

    private static HttpRequestMessage Asking(FetchRequest request, PartialFile part)
    {
        var asked = new HttpRequestMessage(HttpMethod.Get, request.Address);
        if (part.Length > 0 && part.Version is { } version)
        {
            // Only the rest, and only of the same version: of another the server sends all.
            asked.Headers.Range = new RangeHeaderValue(part.Length, null);
            asked.Headers.TryAddWithoutValidation("If-Range", version);
        }

        return asked;
    }

    private static async Task<bool> Receive(HttpResponseMessage answer, FetchRequest request, PartialFile part, CancellationToken token)
    {
        if (answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            if (answer.Content.Headers.ContentRange?.Length == part.Length)
            {
                return true;
            }

            part.Forget();
            return false;
        }

        if (!answer.IsSuccessStatusCode)
        {
            throw new FetchException($"{request.Address} answers {(int)answer.StatusCode} {answer.ReasonPhrase}.");
        }

        var isRest = answer.StatusCode == HttpStatusCode.PartialContent && answer.Content.Headers.ContentRange?.From == part.Length;
        if (!isRest)
        {
            part.Forget();
        }

        part.Version = answer.Headers.ETag is { IsWeak: false } tag ? tag.ToString() : answer.Content.Headers.LastModified?.ToString("R");
        var total = isRest ? answer.Content.Headers.ContentRange?.Length : answer.Content.Headers.ContentLength;
        using var body = await answer.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        using (var file = part.Append())
        {
            var buffer = new byte[128 * 1024];
            int read;
            while ((read = await body.ReadAsync(buffer, token).ConfigureAwait(false)) > 0)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), token).ConfigureAwait(false);
                request.Progress(new FetchProgress(file.Length, total, ""));
            }
        }

        return total is null || part.Length == total;
    }
}
