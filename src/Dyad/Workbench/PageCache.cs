using Microsoft.Extensions.Caching.Memory;

namespace Dyad.Workbench;

/// <summary>Keeps answers as long as the corpus stays as it is, up to a bound of bytes.</summary>
internal sealed class PageCache : IDisposable
{
    private const long MostBytes = 64 << 20;

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The answer of a URL, kept or made.</summary>
    /// <param name="corpus">What tells the corpus from what it was or will be.</param>
    /// <param name="url">The URL.</param>
    /// <param name="make">Makes the answer.</param>
    public async Task<Answered> Of(string corpus, string url, Func<Task<Answered>> make)
    {
        if (_answers.TryGetValue((corpus, url), out Answered? kept))
        {
            return kept!;
        }

        var made = await make();
        if (made.Status == 200)
        {
            _answers.Set((corpus, url), made, new MemoryCacheEntryOptions { Size = made.Bytes.Length });
        }

        return made;
    }

    public void Dispose() => _answers.Dispose();
}
