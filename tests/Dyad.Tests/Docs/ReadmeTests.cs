using System.Text;
using System.Text.RegularExpressions;

namespace Dyad.Tests.Docs;

/// <summary>Every command of the README is run in order, and what it prints is what the README says; a line of one ellipsis stands for any lines.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-readme-");

    [Fact]
    public void The_readme_s_commands_print_what_it_says()
    {
        var path = Path.Combine(TestData.Checkout(), "README.md");
        var readme = File.ReadAllText(path);
        var corpus = Path.Combine(_folder.FullName, "corpus.duckdb");
        var shown = new StringBuilder();
        var at = 0;
        foreach (Match block in Block().Matches(readme))
        {
            shown.Append(readme, at, block.Groups["body"].Index - at);
            shown.Append(Played(block.Groups["body"].Value, corpus, Path.Combine(_folder.FullName, "data")));
            at = block.Groups["body"].Index + block.Groups["body"].Length;
        }

        shown.Append(readme, at, readme.Length - at);
        if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
        {
            File.WriteAllText(path, shown.ToString());
            return;
        }

        shown.ToString().ShouldBe(readme);
    }

    [Fact]
    public void The_readme_opens_with_two_commands_that_exist()
    {
        var commands = Command().Matches(File.ReadAllText(Path.Combine(TestData.Checkout(), "README.md"))).Select(match => match.Groups["line"].Value).Take(2).ToArray();

        commands[0].ShouldStartWith("dotnet run --project src/Dyad -- brief ");
        commands[1].ShouldBe("dotnet test --solution Dyad.slnx");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Played(string block, string corpus, string data)
    {
        var text = new StringBuilder();
        foreach (Match step in Step().Matches(block))
        {
            var expected = step.Groups["output"].Value;
            var run = new InProcess(TestData.Checkout(), File.Exists(corpus) || step.Groups["command"].Value.Contains(" import ", StringComparison.Ordinal) ? corpus : "") { Data = data };
            var (code, output, _) = run.Run(Words(step.Groups["command"].Value));
            code.ShouldBe(0, step.Groups["command"].Value);
            text.Append("$ ").Append(step.Groups["command"].Value).Append('\n');
            text.Append(Shortened(output.Replace(corpus, "corpus.duckdb", StringComparison.Ordinal), expected));
        }

        return text.ToString();
    }

    // As many lines as the README shows before its ellipsis; all of them where it shows none.
    private static string Shortened(string output, string expected)
    {
        var lines = expected.Split('\n');
        var cut = Array.IndexOf(lines, "…");
        return cut < 0 ? output : string.Concat(output.Split('\n').Take(Math.Max(cut, 24)).Select(line => line + "\n")) + "…\n";
    }

    private static string[] Words(string command) =>
        [.. Word().Matches(command).Skip(1).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value)];

    [GeneratedRegex("```console\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (?<command>[^\n]+)\n(?<output>.*?)(?=^\$ |\z)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex(@"'(?<quoted>[^']*)'|\S+", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex("^    (?<line>dotnet .+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
