using Dyad.Answers.Questions;
using Dyad.Answers.Theatres;
using Dyad.Tests.Cli;

namespace Dyad.Tests.Docs;

/// <summary>Each question has a page: its words and what it needs come from the question, its example is run, and it says its rule and what it cannot see.</summary>
[Collection(nameof(RealSample))]
public sealed class QuestionPageTests(RealSample sample, QuestionPageTests.ExampleCorpus example) : IClassFixture<QuestionPageTests.ExampleCorpus>
{
    private const int Lines = 12;

    private static readonly string Folder = Path.Combine(TestData.Checkout(), "docs", "questions");

    private static readonly IReadOnlyList<Question> All = [.. QuestionList.All, .. TheatreQuestions.All.Where(question => !QuestionList.Ids.Contains(question.Id))];

    public static TheoryData<string> Ids => [.. All.Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_s_head_is_its_question_s_and_its_example_prints_what_it_shows(string id)
    {
        var path = Path.Combine(Folder, $"{id}.md");
        var page = File.ReadAllText(path);
        var made = ConsoleBlocks.Played(MarkedPage.With(page, "question", Head(All.Single(question => question.Id == id))), Run, Lines);

        ConsoleBlocks.Commands(page).ShouldContain(command => command.StartsWith($"dyad ask {id} ", StringComparison.Ordinal) || command.StartsWith($"dyad {id} --in ", StringComparison.Ordinal) || command.StartsWith("dyad brief --in ", StringComparison.Ordinal));
        page.ShouldContain("**Rule.** ");
        page.ShouldContain("**What it cannot see.** ");
        MarkedPage.Is(path, made);
    }

    [Fact]
    public void The_list_has_every_page()
    {
        Directory.GetFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README").ShouldBe(All.Select(question => question.Id), ignoreOrder: true);
        MarkedPage.Holds(Path.Combine(Folder, "README.md"), "questions", "| question | asks |\n|---|---|\n" + string.Concat(All.Select(question => $"| [`{question.Id}`]({question.Id}.md) | {question.Words} |\n")));
    }

    private static string Head(Question question) =>
        $"# {question.Words}\n\n`{question.Id}`{(question.IsAskedByName ? $" has a command of its own, and stands in a brief only where it is named" : question.Section is { } section ? $" stands in the section *{section}* of a brief" : " is asked alone")}"
        + (question.IsRecorded ? " and rests on recorded statements" : question.Needs is { } needs ? $" and needs {needs}" : "")
        + (question.IsAskedWithoutEvents ? "; a pack may answer it without events" : "") + ".\n"
        + (question.IsAskedByName ? "" : question.LooksBack is { } back ? $"With `--t`: {back}.\n" : question.IsRecorded ? "With `--t`: what is recorded of that time.\n" : "With `--t`: only what was counted and recorded in that time.\n");

    // Countries are asked about in the sample; groups in the made-up example, which has a pack.
    private string Run(string command, string[] words)
    {
        var (code, output, error) = words.Contains("--in") ? sample.Run(words) : example.Run(words);
        code.ShouldBe(0, $"{command}\n{error}");
        return output;
    }

    /// <summary>The made-up file and pack that come with the program, in one corpus.</summary>
    public sealed class ExampleCorpus : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-questions-");

        /// <summary>Imports both.</summary>
        public ExampleCorpus()
        {
            Run("import", "datasets/ucdp-ged/sample.csv", "--dataset", "ucdp-ged", "--release", "made-up", "--extent", "complete", "--accessed", "2026-01-01").Code.ShouldBe(0);
            Run("pack", "add", "docs/packs/example-front").Code.ShouldBe(0);
        }

        /// <summary>Runs a command on it.</summary>
        public (int Code, string Out, string Error) Run(params string[] words) => new InProcess(TestData.Checkout(), Path.Combine(_folder.FullName, "corpus.duckdb")).Run(words);

        /// <inheritdoc/>
        public void Dispose() => _folder.Delete(recursive: true);
    }
}
