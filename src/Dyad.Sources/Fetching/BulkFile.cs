using System.Net;
using System.Net.Http.Headers;

namespace Dyad.Sources.Fetching;

/// <summary>Fetches a file as it is published, going on where an earlier attempt was cut off.</summary>
public static class BulkFile
{
    private const int MostHops = 10;

    /// <summary>Fetches the file whole; it gets its name when it is complete and its content was checked.</summary>
    /// <exception cref="FetchException">The file is not there, the server cannot be reached, or the content is not what was asked for.</exception>
    public static async Task Fetch(HttpClient client, FetchRequest request, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(request);
        var part = new PartialFile(request.Target);
        await new Server(client, request, MostHops).Send(() => Asking(request, part), answer => Receive(answer, request, part, token), Path.GetFileName(request.Target), token).ConfigureAwait(false);
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
            // A server may answer so to half a file of a version that is gone, and nothing tells that from a whole one.
            part.Forget();
            return false;
        }

        if (!answer.IsSuccessStatusCode)
        {
            throw new FetchException($"{request.Address} answers {(int)answer.StatusCode} {answer.ReasonPhrase}.");
        }

        var version = answer.Headers.ETag is { IsWeak: false } tag ? tag.ToString() : answer.Content.Headers.LastModified?.ToString("R");
        var isRest = answer.StatusCode == HttpStatusCode.PartialContent;
        var range = answer.Content.Headers.ContentRange;
        if (isRest && (range?.From != part.Length || range.Length is null || range.Length != (part.Total ?? range.Length) || version is null || version != part.Version))
        {
            // The rest of another version, or of another place, or of another length: from the start again.
            part.Forget();
            return false;
        }

        var total = isRest ? range!.Length : answer.Content.Headers.ContentLength;
        if (!isRest)
        {
            part.Forget();
            part.Mark(version, total);
        }

        if (total > request.MostBytes)
        {
            throw TooMuch(request, part);
        }

        using var body = await answer.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        using var stalling = new Stalling(body, request.Patience, token);
        var isTooMuch = false;
        using (var file = part.Append())
        {
            var buffer = new byte[128 * 1024];
            int read;
            while ((read = await stalling.Read(buffer).ConfigureAwait(false)) > 0)
            {
                if (file.Length + read > request.MostBytes)
                {
                    isTooMuch = true;
                    break;
                }

                await file.WriteAsync(buffer.AsMemory(0, read), token).ConfigureAwait(false);
                request.Progress(new FetchProgress(file.Length, total, ""));
            }
        }

        return isTooMuch ? throw TooMuch(request, part) : total is null || part.Length == total;
    }

    private static FetchException TooMuch(FetchRequest request, PartialFile part)
    {
        part.Forget();
        return new FetchException($"{request.Address} is larger than {request.MostBytes:N0} bytes, which no release is. Nothing was kept.");
    }
}
