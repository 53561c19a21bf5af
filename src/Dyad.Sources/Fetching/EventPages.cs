using System.Globalization;
using System.Text;

namespace Dyad.Sources.Fetching;

/// <summary>Fetches the events of a release page by page from the publisher's interface, and writes them as the file they would have been.</summary>
public static class EventPages
{
    private const int PageSize = 1000;

    // The interface counts about a thousand records that it never returns, so a small shortfall is its own; a larger one is a loss.
    private const int ToleratedRecords = 1100;
    private const double ToleratedShare = 0.01;

    /// <summary>Fetches all pages and writes one comma-separated file with a header.</summary>
    /// <param name="client">Sends the requests.</param>
    /// <param name="request">Where and whereto; the pages' numbers are added to the address.</param>
    /// <param name="columns">The columns to write, in order.</param>
    /// <param name="accessToken">The token that the interface wants; null for none.</param>
    /// <param name="token">Stops the fetch.</param>
    /// <returns>How many records were written, and how many the interface counts.</returns>
    /// <exception cref="FetchException">The token is none or would go over an open line, the interface wants one, answers something else, or gives fewer records than it counts.</exception>
    public static async Task<(long Written, long Counted)> Fetch(HttpClient client, FetchRequest request, IReadOnlyList<string> columns, string? accessToken, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(columns);
        if (accessToken is not null && request.Address is { Scheme: not "https", IsLoopback: false })
        {
            throw new FetchException($"{request.Address}: the access token in UCDP_TOKEN is sent over https only. Give an address that begins with https://, or take the token away.");
        }

        if (accessToken?.Any(letter => letter is <= ' ' or > '~') == true)
        {
            throw new FetchException("What UCDP_TOKEN holds is not an access token: it has a blank, a line break or another character that none has.");
        }

        string said;
        try
        {
            return await FetchAll(client, request with { Progress = step => request.Progress(step with { Note = Unsaid(accessToken, step.Note) }) }, columns, accessToken, token).ConfigureAwait(false);
        }
        catch (FetchException wrong) when (Unsaid(accessToken, wrong.ToString()) != wrong.ToString())
        {
            said = Unsaid(accessToken, wrong.Message);
        }

        // Without its cause, which would say the token too.
        throw new FetchException(said);
    }

    // A server may send the access token back, and what it sends is quoted where it is not what was asked for.
    private static string Unsaid(string? accessToken, string text) => accessToken is { Length: > 0 } ? text.Replace(accessToken, "…", StringComparison.Ordinal) : text;

    private static async Task<(long Written, long Counted)> FetchAll(HttpClient client, FetchRequest request, IReadOnlyList<string> columns, string? accessToken, CancellationToken token)
    {
        var part = new PartialFile(request.Target);
        part.Forget();
        var server = new Server(client, request, mostHops: 0);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var (pages, counted) = (1L, 0L);
        using (var writer = new StreamWriter(part.Append(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        {
            await writer.WriteLineAsync(string.Join(',', columns)).ConfigureAwait(false);
            for (var number = 0L; number < pages; number++)
            {
                var page = await Page(server, request, number, accessToken, number > 0, token).ConfigureAwait(false);
                (pages, counted) = number == 0 ? (page.Pages, page.Records) : (pages, counted);
                foreach (var row in page.Rows.Where(row => ids.Add(row.GetValueOrDefault(columns[0], ""))))
                {
                    await writer.WriteLineAsync(string.Join(',', columns.Select(column => Quoted(row.GetValueOrDefault(column, ""))))).ConfigureAwait(false);
                }

                request.Progress(new FetchProgress(ids.Count, counted, ""));
            }
        }

        Compare(request, part, ids.Count, counted);
        request.Check(part.Path);
        part.Finish();
        return (ids.Count, counted);
    }

    private static void Compare(FetchRequest request, PartialFile part, long written, long counted)
    {
        var missing = counted - written;
        if (written > 0 && !(missing > ToleratedRecords && missing > counted * ToleratedShare))
        {
            return;
        }

        part.Forget();
        throw new FetchException($"{request.Address.Host} counts {counted} records and gave {written}: too many are missing, so nothing was kept. Fetch the bulk file instead, or try later.");
    }

    private static async Task<EventPage> Page(Server server, FetchRequest request, long number, string? accessToken, bool mayNotBeEmpty, CancellationToken token)
    {
        EventPage? page = null;
        await server.Send(
            () =>
            {
                var asked = new HttpRequestMessage(HttpMethod.Get, new Uri($"{request.Address}?pagesize={PageSize}&page={number.ToString(CultureInfo.InvariantCulture)}"));
                if (accessToken is not null)
                {
                    asked.Headers.Add("x-ucdp-access-token", accessToken);
                }

                return asked;
            },
            async answer =>
            {
                page = EventPage.Read(await Stalling.ReadText(answer.Content, request, token).ConfigureAwait(false), request.Address);

                // At times the interface gives an empty page, as if there were no events at all: asking again helps.
                return page.Rows.Count > 0 || (page.Records == 0 && !mayNotBeEmpty && page.Pages > 0);
            },
            $"page {number} of {System.IO.Path.GetFileName(request.Target)}",
            token).ConfigureAwait(false);
        return page!;
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\n\r") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
