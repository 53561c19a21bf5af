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
        var shown = ConsoleBlocks.Played(readme, (command, words) => Run(command, words, corpus, Path.Combine(_folder.FullName, "data")), least: 24);
        if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
        {
            File.WriteAllText(path, shown);
            return;
        }

        shown.ShouldBe(readme);
    }

    [Fact]
    public void The_readme_opens_with_two_commands_that_exist()
    {
        var commands = Command().Matches(File.ReadAllText(Path.Combine(TestData.Checkout(), "README.md"))).Select(match => match.Groups["line"].Value).Take(2).ToArray();

        commands[0].ShouldStartWith("dotnet run --project src/Dyad -- brief ");
        commands[1].ShouldBe("dotnet test --solution Dyad.slnx");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Run(string command, string[] words, string corpus, string data)
    {
        var run = new InProcess(TestData.Checkout(), File.Exists(corpus) || command.Contains(" import ", StringComparison.Ordinal) ? corpus : "") { Data = data };
        var (code, output, _) = run.Run(words);
        code.ShouldBe(0, command);
        return output.Replace(corpus, "corpus.duckdb", StringComparison.Ordinal);
    }

    [GeneratedRegex("^    (?<line>dotnet .+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
