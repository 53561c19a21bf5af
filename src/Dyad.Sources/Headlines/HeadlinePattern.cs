using System.Text;
using System.Text.RegularExpressions;

namespace Dyad.Sources.Headlines;

/// <summary>Makes an expression of a phrase, in which bars, stars, dots and the names of lists have their meaning.</summary>
internal static class HeadlinePattern
{
    // A colon, a semicolon and a full stop end what a phrase can reach.
    private const string Between = @"[^\w;:.]+";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Lazy, so that a hit shows no more words than it needs.
    private const string Gap = @"(?:[^\w;:.]+\w+){0,6}?";

    /// <summary>The expression; null where the phrase is wrong, such as one that names an unknown list. What is wrong is reported.</summary>
    public static Regex? Of(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, Action<string> wrong)
    {
        var expression = new StringBuilder(@"\b");
        var (isFirst, isGap) = (true, false);
        foreach (var part in WordsOf(phrase))
        {
            if (part == "...")
            {
                isGap = !isFirst;
                continue;
            }

            expression.Append(isGap ? Gap : "").Append(isFirst ? "" : Between).Append("(?:");
            var alike = part.Split('|');
            for (var i = 0; i < alike.Length; i++)
            {
                if (Word(alike[i], lists) is not { Length: > 0 } word)
                {
                    wrong(alike[i].Length == 0
                        ? $"'{phrase}' has a bar without a word beside it"
                        : $"there is no list {alike[i]}; expected one of {string.Join(", ", lists.Keys.Select(name => $"<{name}>"))}");
                    return null;
                }

                expression.Append(i == 0 ? "" : "|").Append(word);
            }

            expression.Append(')');
            (isFirst, isGap) = (false, false);
        }

        if (isFirst || isGap)
        {
            wrong($"'{phrase}' has no word {(isFirst ? "" : "after its dots")}".TrimEnd());
            return null;
        }

        return new(expression.Append(@"\b").ToString(), Options, Regex.InfiniteMatchTimeout);
    }

    /// <summary>For each word of a phrase, what it may begin with, with a star for any ending; of a phrase that has an expression.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Starts(string phrase, IReadOnlyDictionary<string, IReadOnlyList<string>> lists) =>
    [
        .. WordsOf(phrase).Where(part => part != "...").Select(part => (string[])
        [
            .. part.Split('|').SelectMany(word => word is ['<', .. var name, '>'] ? lists[name] : [word]).Select(Start).Distinct(),
        ]),
    ];

    // Up to what is not part of a word: an apostrophe ends one.
    private static string Start(string word)
    {
        var length = word.TakeWhile(letter => char.IsLetterOrDigit(letter) || letter == '_').Count();
        return length == 0 || word.AsSpan(length).StartsWith("*") ? word[..length] + "*" : word[..length];
    }

    private static string? Word(string word, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        if (word is not ['<', .. var name, '>'])
        {
            return Escaped(word);
        }

        return lists.TryGetValue(name, out var items)
            ? string.Join('|', items.Select(item => string.Join(Between, WordsOf(item).Select(Escaped))))
            : null;
    }

    private static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Escaped(string word) => Regex.Escape(word).Replace(@"\*", @"\w*", StringComparison.Ordinal);
}
