using System.Text;
using System.Text.RegularExpressions;

namespace Dyad.Tests.Docs;

/// <summary>A page whose commands are run in order: what each prints is what the page shows; a line of one ellipsis stands for any lines.</summary>
internal static partial class ConsoleBlocks
{
    /// <summary>The page as it ought to be.</summary>
    /// <param name="page">The page as it is.</param>
    /// <param name="run">Runs a command, given as it is shown and as words, and gives what it prints.</param>
    /// <param name="least">The lines to show of an output that is cut, where the page shows fewer.</param>
    public static string Played(string page, Func<string, string[], string> run, int least)
    {
        var shown = new StringBuilder();
        var at = 0;
        foreach (Match block in Block().Matches(page))
        {
            var body = block.Groups["body"];
            shown.Append(page, at, body.Index - at);
            foreach (Match step in Step().Matches(body.Value))
            {
                var command = step.Groups["command"].Value;
                shown.Append("$ ").Append(command).Append('\n').Append(Shortened(run(command, Words(command)), step.Groups["output"].Value, least));
            }

            at = body.Index + body.Length;
        }

        return shown.Append(page, at, page.Length - at).ToString();
    }

    /// <summary>The commands of a page, as they are shown.</summary>
    public static IEnumerable<string> Commands(string page) =>
        Block().Matches(page).SelectMany(block => Step().Matches(block.Groups["body"].Value)).Select(step => step.Groups["command"].Value);

    // As many lines as the page shows before its ellipsis; all of them where it shows none.
    private static string Shortened(string output, string expected, int least)
    {
        var cut = Array.IndexOf(expected.Split('\n'), "…");
        return cut < 0 ? output : string.Concat(output.Split('\n').Take(Math.Max(cut, least)).Select(line => line + "\n")) + "…\n";
    }

    private static string[] Words(string command) =>
        [.. Word().Matches(command).Skip(1).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value)];

    [GeneratedRegex("```console\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (?<command>[^\n]+)\n(?<output>.*?)(?=^\$ |\z)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex(@"'(?<quoted>[^']*)'|\S+", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
