using System.Text.RegularExpressions;

namespace Dyad.Sources.Headlines;

/// <summary>The phrases of a dictionary by the words they may begin with: a headline has the first word of a few of them, and only those are looked for.</summary>
internal sealed partial class HeadlineIndex
{
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Start, int At)> _starts = [];

    public HeadlineIndex(IReadOnlyList<HeadlinePhrase> phrases)
    {
        Phrases = phrases;
        foreach (var (phrase, at) in phrases.Select((phrase, at) => (phrase, at)))
        {
            foreach (var start in phrase.Starts)
            {
                Add(start, at);
            }
        }
    }

    /// <summary>All of them, in the order of the dictionary.</summary>
    public IReadOnlyList<HeadlinePhrase> Phrases { get; }

    /// <summary>What they find in a headline, in their order.</summary>
    public IReadOnlyList<HeadlineHit> Hits(string headline)
    {
        var able = new SortedSet<int>();
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var match in Word().EnumerateMatches(headline))
        {
            var word = headline.AsSpan(match.Index, match.Length);
            if (words.TryGetValue(word, out var phrases))
            {
                able.UnionWith(phrases);
            }

            foreach (var (start, at) in _starts)
            {
                if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                {
                    able.Add(at);
                }
            }
        }

        return [.. able.Select(at => Phrases[at].Find(headline)).OfType<HeadlineHit>()];
    }

    private void Add(string start, int at)
    {
        if (start.EndsWith('*'))
        {
            _starts.Add((start[..^1], at));
        }
        else if (_words.TryGetValue(start, out var phrases))
        {
            phrases.Add(at);
        }
        else
        {
            _words.Add(start, [at]);
        }
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
