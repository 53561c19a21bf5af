using System.Net;
using Dyad.Model;

namespace Dyad.Sources.Fetching;

/// <summary>Sends requests to a publisher's server and tells what fails in passing from what fails for good.</summary>
/// <param name="client">Sends the requests; it follows nothing by itself.</param>
/// <param name="request">What is fetched.</param>
/// <param name="mostHops">How often an answer may lead on to another address; 0 where something goes with the request that is for this one alone.</param>
internal sealed class Server(HttpClient client, FetchRequest request, int mostHops)
{
    // UCDP's interface answers 400, not 429, to a client that asks too often, for about a minute.
    private static readonly TimeSpan RateLimitPause = TimeSpan.FromSeconds(65);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <summary>Sends a request and hands the answer on; where sending or handling fails in passing, waits and does it again.</summary>
    /// <param name="make">Makes the request afresh for each attempt.</param>
    /// <param name="use">Uses the answer; true when all is here, false to ask again.</param>
    /// <param name="what">What is fetched, for messages.</param>
    /// <param name="token">Stops the fetch.</param>
    public async Task Send(Func<HttpRequestMessage> make, Func<HttpResponseMessage, Task<bool>> use, string what, CancellationToken token)
    {
        var trouble = "";
        Exception? cause = null;
        for (var attempt = 1; attempt <= request.Attempts; attempt++)
        {
            var pause = Pause;
            try
            {
                using var answer = await Answer(make, token).ConfigureAwait(false);
                Refuse(answer);
                if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests)
                {
                    trouble = $"the server answers {(int)answer.StatusCode}, as it does to a client that asks too often";
                    pause = RateLimitPause;
                }
                else if ((int)answer.StatusCode >= 500)
                {
                    trouble = $"the server answers {(int)answer.StatusCode}";
                }
                else if (await use(answer).ConfigureAwait(false))
                {
                    return;
                }
                else
                {
                    trouble = "less came than was announced";
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException || (problem is OperationCanceledException && !token.IsCancellationRequested))
            {
                (trouble, cause) = (problem.Message, problem);
            }

            if (attempt < request.Attempts)
            {
                request.Progress(new FetchProgress(0, null, $"{trouble}; waiting {pause.TotalSeconds:0} s"));
                await request.Wait(pause, token).ConfigureAwait(false);
            }
        }

        throw new FetchException($"{what} could not be fetched from {request.Address.Host} in {request.Attempts} attempts: {trouble.TrimEnd('.')}. {Elsewhere}", cause!);
    }

    // How long the answer itself may take is for whoever reads it.
    private async Task<HttpResponseMessage> Answer(Func<HttpRequestMessage> make, CancellationToken token)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(token);
        waiting.CancelAfter(request.Patience);
        try
        {
            var answer = await client.SendAsync(make(), HttpCompletionOption.ResponseHeadersRead, waiting.Token).ConfigureAwait(false);
            for (var hop = 0; hop < mostHops && Next(answer) is { } next; hop++)
            {
                answer.Dispose();
                var asked = make();
                asked.RequestUri = next;
                answer = await client.SendAsync(asked, HttpCompletionOption.ResponseHeadersRead, waiting.Token).ConfigureAwait(false);
            }

            return answer;
        }
        catch (OperationCanceledException late) when (!token.IsCancellationRequested)
        {
            throw new IOException($"no answer came for {request.Patience.TotalSeconds:0.#} s", late);
        }
    }

    // Where an answer leads on to; null where it leads nowhere that is followed.
    private static Uri? Next(HttpResponseMessage answer)
    {
        var from = answer.RequestMessage!.RequestUri!;
        return LeadsOn(answer) && answer.Headers.Location is { } location
            && Uri.TryCreate(from, location, out var next) && (next.Scheme == "https" || (next.Scheme == "http" && from.Scheme == "http"))
            ? next
            : null;
    }

    private static bool LeadsOn(HttpResponseMessage answer) => answer.StatusCode is >= HttpStatusCode.MovedPermanently and <= HttpStatusCode.PermanentRedirect and not HttpStatusCode.NotModified;

    private string Elsewhere =>
        $"Without a network, fetch {request.Address} on another machine and import the file; what has come so far is kept and gone on from next time.";

    private void Refuse(HttpResponseMessage answer)
    {
        var address = answer.RequestMessage!.RequestUri;
        if (LeadsOn(answer))
        {
            throw new FetchException($"{address} leads on to {answer.Headers.Location}, which is not followed: not with an access token, not from https to http, and not in a circle. Where that is the publisher's, give it with {Hint.Give("from")}.");
        }

        switch (answer.StatusCode)
        {
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                throw new FetchException($"There is nothing at {address}: the release is not published, or under another name.");
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                throw new FetchException($"{request.Address.Host} wants an access token: put it into UCDP_TOKEN. The bulk files need none.");
        }
    }
}
