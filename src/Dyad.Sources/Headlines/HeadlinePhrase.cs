using System.Text.RegularExpressions;

namespace Dyad.Sources.Headlines;

/// <summary>A phrase of the dictionary, and the longer ones in which its words mean something else.</summary>
internal sealed class HeadlinePhrase(string phrase, string means, IReadOnlyList<IReadOnlyList<string>> starts, IReadOnlyList<Regex> unless, Regex words)
{
    /// <summary>For each of its words, what it may begin with; a star at the end stands for any ending.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Starts => starts;

    /// <summary>The first words of a headline that fit the phrase; null where none do.</summary>
    public HeadlineHit? Find(string headline)
    {
        for (var hit = words.Match(headline); hit.Success; hit = hit.NextMatch())
        {
            if (!unless.Any(other => Covers(other, headline, hit)))
            {
                return new(means, hit.Value, phrase);
            }
        }

        return null;
    }

    private static bool Covers(Regex other, string headline, Match hit)
    {
        for (var match = other.Match(headline); match.Success; match = match.NextMatch())
        {
            if (match.Index < hit.Index + hit.Length && hit.Index < match.Index + match.Length)
            {
                return true;
            }
        }

        return false;
    }
}
