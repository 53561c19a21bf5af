using System.Text;

namespace Dyad.Model;

/// <summary>The lower-case words, joined by underscores, that stand for the members of an enum in files, URLs and output.</summary>
public static class Words
{
    /// <summary>The word of a value: <c>DatePrecision.FewDays</c> is <c>few_days</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Split(value.ToString());

    /// <summary>All words of an enum, in the order of its members.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), Split);

    /// <summary>The value a word stands for, or null where there is none; letter case counts.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == word)
            {
                return value;
            }
        }

        return null;
    }

    private static string Split(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
