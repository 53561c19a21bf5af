using System.Text;
using Dyad.Answers.Questions;
using Dyad.Cli;
using Dyad.Model.Requests;

namespace Dyad.Tests.Docs;

/// <summary>What a user can type is documented, or the build fails.</summary>
public sealed class DocsTests
{
    private static readonly string Docs = Path.Combine(TestData.Checkout(), "docs");

    public static TheoryData<string> Commands => [.. CommandList.Groups.SelectMany(group => group.Commands).Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_in_the_tour(string command) => File.ReadAllText(Path.Combine(Docs, "tour.md")).ShouldContain($"dyad {command}");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_starts_with_an_example(string command)
    {
        var (code, output, _) = new InProcess(TestData.Checkout(), "").Run(command, "--help");

        code.ShouldBe(0);
        output.ShouldStartWith($"Examples:\n  dyad {command}");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_list_of_commands_says_what_each_takes(string command)
    {
        var entry = CommandList.Groups.SelectMany(group => group.Commands).Single(entry => entry.Name == command);
        var made = entry.Make(new CommonOptions(Surroundings.Real()), CancellationToken.None);

        made.Name.ShouldBe(command);
        entry.Arguments.ShouldBe(string.Join(' ', made.Arguments.Select(argument => argument.HasDefaultValue ? $"[{argument.Name}]" : $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "…" : "")}")));
        entry.Meaning.Length.ShouldBeLessThanOrEqualTo(72);
    }

    [Fact]
    public void A_command_is_known_through_a_response_file_too()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.rsp");
        File.WriteAllText(file, "cite\n--help\n");
        try
        {
            new InProcess(TestData.Checkout(), "").Run($"@{file}").Out.ShouldContain("--style");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("releases", "list")]
    [InlineData("releases", "diff")]
    [InlineData("dataset", "new")]
    [InlineData("actors", "review")]
    [InlineData("actors", "judge")]
    [InlineData("pack", "check")]
    [InlineData("pack", "new")]
    public void Help_of_a_verb_starts_with_an_example(string command, string verb)
    {
        var (code, output, _) = new InProcess(TestData.Checkout(), "").Run(command, verb, "--help");

        code.ShouldBe(0);
        output.ShouldStartWith($"Examples:\n  dyad {command} {verb}");
    }

    [Fact]
    public void Help_of_the_program_names_every_command_and_option() => Golden.Matches(new InProcess(TestData.Checkout(), "").Run("--help").Out, "help.txt");

    [Fact]
    public void Every_question_is_in_the_tour()
    {
        var tour = File.ReadAllText(Path.Combine(Docs, "tour.md"));

        QuestionList.All.ShouldAllBe(question => tour.Contains($"| `{question.Id}` | {question.Words}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_filter_keys_is_the_one_list()
    {
        var table = new StringBuilder("| key | value | default | meaning |\n|---|---|---|---|\n");
        foreach (var key in FilterKey.All)
        {
            table.Append($"| `{key.Name}` | `{key.Syntax.Replace("|", "\\|", StringComparison.Ordinal)}` | {(key.Default.Length > 0 ? $"`{key.Default}`" : "–")} | {key.Meaning} |\n");
        }

        MarkedPage.Holds(Path.Combine(Docs, "concepts.md"), "filter", table.ToString());
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        foreach (var file in Directory.GetFiles(Docs, "*.md", SearchOption.AllDirectories).Append(Path.Combine(TestData.Checkout(), "README.md")).Append(Path.Combine(TestData.Checkout(), "CONTRIBUTING.md")))
        {
            foreach (System.Text.RegularExpressions.Match link in System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"\]\((?!https?:|#|mailto:)([^)#\s]+)"))
            {
                var target = Path.GetFullPath(link.Groups[1].Value, Path.GetDirectoryName(file)!);

                (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{file} links to {link.Groups[1].Value}");
            }
        }
    }
}
