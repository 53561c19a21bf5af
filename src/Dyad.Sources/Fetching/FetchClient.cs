namespace Dyad.Sources.Fetching;

/// <summary>Makes the client that fetches.</summary>
public static class FetchClient
{
    /// <summary>A client that follows no answer to another address by itself: an access token would go with it.</summary>
    public static HttpClient Make()
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.UserAgent.ParseAdd("dyad");
        return client;
    }
}
