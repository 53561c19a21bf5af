namespace Dyad.Sources.Yaml;

/// <summary>Finds the valid word that somebody who wrote another one most likely meant.</summary>
internal static class NearestWord
{
    /// <summary>The nearest of the words, the first of equals; null where none is near.</summary>
    public static string? Of(string written, IEnumerable<string> words)
    {
        var most = Math.Max(2, written.Length / 3);
        return words
            .Where(word => Distance(written, word) <= most)
            .OrderBy(word => Distance(written, word))
            .FirstOrDefault();
    }

    /// <summary>A tail for an error message: which word was probably meant, or which there are.</summary>
    public static string Advice(string written, IReadOnlyCollection<string> words) =>
        Of(written, words) is { } nearest ? $"did you mean '{nearest}'?" : words.Count == 0 ? "there is none" : $"expected one of {string.Join(", ", words)}";

    /// <summary>How many characters must be put in, taken out or replaced to make one text of the other, letter case aside.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
