using System.CommandLine;
using Dyad.Model;
using Dyad.Store.Import;

namespace Dyad.Cli;

/// <summary>Asks a person at a terminal what a file holds every event of, where its name says more than its records do.</summary>
internal static class ExtentDialogue
{
    private const int MostCountries = 12;

    /// <summary>The answer; null where nobody is there to ask or the answer is empty.</summary>
    public static ExtentAnswer? Ask(CommonOptions common, ParseResult parsed, ExtentDoubt doubt)
    {
        var (input, output) = (common.Surroundings.In, common.Surroundings.Error);
        if (input is null || !common.IsWatched(parsed))
        {
            return null;
        }

        var isFew = doubt.Countries.Count is > 0 and <= MostCountries;
        output.WriteLine($"{doubt.File} is named like the whole release {doubt.Release}, but {doubt.Reason}. Does it have every event of that release");
        output.WriteLine("  1  of the whole world");
        output.WriteLine(isFew ? $"  2  of the countries of its events: {string.Join(", ", doubt.Countries)}" : "  2  of some countries: type their ISO codes, such as AFG,PAK");
        output.WriteLine("  3  of neither: it is a selection");
        output.Write("1, 2 or 3 (3): ");
        var answer = input.ReadLine()?.Trim() ?? "";
        return answer switch
        {
            "1" => new ExtentAnswer(ExtentKind.Complete, null),
            "2" when isFew => new ExtentAnswer(ExtentKind.Complete, doubt.Countries),
            _ when Codes(answer) is { Length: > 0 } codes => new ExtentAnswer(ExtentKind.Complete, codes),
            _ => null,
        };
    }

    private static string[] Codes(string answer)
    {
        var words = answer.ToUpperInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return words.All(word => word.Length == 3 && word.All(char.IsAsciiLetterUpper)) ? words : [];
    }
}
