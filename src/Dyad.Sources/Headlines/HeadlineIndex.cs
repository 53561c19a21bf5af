using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Dyad.Sources.Headlines;

/// <summary>The phrases of a dictionary by the words they are made of: a headline has all words of few of them, in their order, and only those are looked for.</summary>
internal sealed partial class HeadlineIndex
{
    private readonly Dictionary<string, List<Place>> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Start, Place Place)> _starts = [];

    // Headlines are made of few words, each with the places it can stand at.
    private readonly ConcurrentDictionary<string, Place[]> _met = new(StringComparer.Ordinal);

    public HeadlineIndex(IReadOnlyList<HeadlinePhrase> phrases)
    {
        Phrases = phrases;
        foreach (var (phrase, at) in phrases.Select((phrase, at) => (phrase, at)))
        {
            foreach (var (starts, word) in phrase.Starts.Select((starts, word) => (starts, word)))
            {
                foreach (var start in starts)
                {
                    Add(start, new(at, word));
                }
            }
        }
    }

    /// <summary>All of them, in the order of the dictionary.</summary>
    public IReadOnlyList<HeadlinePhrase> Phrases { get; }

    /// <summary>What they find in a headline, in their order.</summary>
    public IReadOnlyList<HeadlineHit> Hits(string headline)
    {
        // How many words of each phrase stood there so far, in their order.
        var stood = new int[Phrases.Count];
        var met = _met.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var match in Word().EnumerateMatches(headline))
        {
            var word = headline.AsSpan(match.Index, match.Length);
            if (!met.TryGetValue(word, out var places))
            {
                places = Places(word.ToString());
                met.TryAdd(word, places);
            }

            foreach (var place in places)
            {
                if (stood[place.Phrase] == place.Word)
                {
                    stood[place.Phrase]++;
                }
            }
        }

        return [.. Phrases.Where((phrase, at) => stood[at] == phrase.Starts.Count).Select(phrase => phrase.Find(headline)).OfType<HeadlineHit>()];
    }

    // The last word of a phrase first: a word of a headline stands for one of them.
    private Place[] Places(string word) =>
    [
        .. _starts.Where(start => word.StartsWith(start.Start, StringComparison.OrdinalIgnoreCase)).Select(start => start.Place)
            .Concat(_words.GetValueOrDefault(word, []))
            .Distinct()
            .OrderByDescending(place => place.Word),
    ];

    private void Add(string start, Place place)
    {
        if (start.EndsWith('*'))
        {
            _starts.Add((start[..^1], place));
        }
        else if (_words.TryGetValue(start, out var places))
        {
            places.Add(place);
        }
        else
        {
            _words.Add(start, [place]);
        }
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Word();

    private readonly record struct Place(int Phrase, int Word);
}
