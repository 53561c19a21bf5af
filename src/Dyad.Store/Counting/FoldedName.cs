using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AnyAscii;

namespace Dyad.Store.Counting;

/// <summary>A name as names are compared: in small Latin letters whatever its script, without accents, marks, apostrophes and articles.</summary>
/// <param name="Words">Its words between single blanks; empty where nothing of it is a letter or digit.</param>
/// <param name="Compact">All its words, articles too, without anything between them.</param>
internal sealed partial record FoldedName(string Words, string Compact)
{
    /// <summary>Longer texts are nobody's name: they are compared by their beginning.</summary>
    public const int Longest = 200;

    private const int ShortestWithLongVowels = 5;

    private static readonly HashSet<string> Articles =
    [
        "the", "al", "el", "ad", "an", "ar", "as", "at", "az", "ash", "ath", "adh", "ul", "le", "la", "les", "los", "las", "l",
    ];

    // Words that reporters put to a group's name. Those that tell one actor from another (army, forces, front, police) are not among them.
    private static readonly HashSet<string> CommonNouns =
    [
        "rebel", "rebels", "fighter", "fighters", "militant", "militants", "insurgent", "insurgents", "guerrilla", "guerrillas", "guerilla", "guerillas",
        "terrorist", "terrorists", "gunman", "gunmen", "militia", "militias", "militiaman", "militiamen", "group", "groups", "movement",
    ];

    // Letters that keyboards and writers of Arabic, Persian, Pashto and Urdu use for one another, each before the one that it is taken as.
    private static readonly Dictionary<char, char> Variants = "ىيیيېيۍيےيکكڪكګگةهۀهەهہهھهٱا".Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Folds a name.</summary>
    public static FoldedName Of(string text)
    {
        var words = Split(Plain(text).Transliterate().ToLowerInvariant());
        var kept = words.Where(word => !Articles.Contains(word)).ToArray();
        return new(string.Join(' ', kept.Length > 0 ? kept : words), string.Concat(words));
    }

    /// <summary>The name without the words that say only what a group is, such as <i>rebels</i>; null where it has none of them or nothing else.</summary>
    public FoldedName? WithoutCommonNouns()
    {
        var words = Words.Split(' ');
        var kept = words.Where(word => !CommonNouns.Contains(word)).ToArray();
        return kept.Length == 0 || kept.Length == words.Length ? null : new(string.Join(' ', kept), string.Concat(kept));
    }

    // Without marks that are put on letters, without what is not seen, and with one letter for those that are written for one another.
    private static string Plain(string text)
    {
        var whole = string.Concat(text.EnumerateRunes().Take(Longest).Select(rune => rune.ToString()));
        var plain = new StringBuilder(whole.Length);
        foreach (var letter in whole.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Control)
            {
                plain.Append(' ');
            }
            else if (!IsMark(letter) && letter != '\u0640' && letter != 'ء' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                plain.Append(Variants.GetValueOrDefault(letter, letter));
            }
        }

        return string.Join(' ', plain.ToString().Normalize(NormalizationForm.FormKC).Split(' ').Select(WithoutArticle));
    }

    // Arabic writes its article as one word with the noun.
    private static string WithoutArticle(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    // Of scripts that can be read without them; the vowel signs of Indic ones are letters.
    private static bool IsMark(char letter) => letter is
        (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0489') or (>= '\u0591' and <= '\u05C7') or (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F')
        or '\u0670' or (>= '\u06D6' and <= '\u06ED') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    private static string[] Split(string latin)
    {
        var spaced = new StringBuilder(latin.Length);
        foreach (var letter in latin)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                spaced.Append(letter);
            }
            else if (letter is not ('\'' or '`' or '"'))
            {
                spaced.Append(' ');
            }
        }

        return [.. spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length < ShortestWithLongVowels ? word : LongVowel().Replace(word, "${vowel}"))];
    }

    // Whether a long vowel is written twice is a matter of taste: Shabaab or Shabab. Short words may be acronyms.
    [GeneratedRegex(@"(?<vowel>[aeiou])\k<vowel>+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex LongVowel();
}
