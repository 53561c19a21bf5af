namespace Dyad.Model;

/// <summary>The valid word that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits (Levenshtein 1966), or null where even that differs in more than half of its letters.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Edits: Edits(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Edits)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is not null && best.Edits * 2 <= Math.Max(word.Length, best.Candidate.Length) ? best.Candidate : null;
    }

    /// <summary>The end of an error message that offers the nearest word, or an empty text where there is none.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The error message of a word that is not one of those that are valid, with the valid ones and the nearest.</summary>
    public static string NotValid(string word, IReadOnlyCollection<string> valid)
    {
        var choice = valid.Count == 1 ? valid.Single() : $"{string.Join(", ", valid.SkipLast(1))} or {valid.Last()}";
        return $"'{word}' is not valid; use {choice}{Hint(word, valid)}";
    }

    /// <summary>How many letters must be put in, taken out or replaced to make one text of the other.</summary>
    public static int Edits(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[to.Length];
    }
}
