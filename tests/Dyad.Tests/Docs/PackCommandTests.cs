using Dyad.Tests.Sources.Packs;

namespace Dyad.Tests.Docs;

/// <summary>The pack commands as somebody types them.</summary>
public sealed class PackCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-pack-command-");

    [Fact]
    public void A_sound_pack_is_said_to_be_so()
    {
        var (code, output, error) = new InProcess(_folder.FullName, "").Run("pack", "check", ExamplePack.Path);

        code.ShouldBe(0);
        error.ShouldContain("Not checked, as there is no corpus: whether the cited events exist");
        error.ShouldEndWith("\nexample-front 1.0 is sound.\n");
        output.ShouldContain("sources\t3\t1 opened by somebody, 2 not\n");
    }

    [Fact]
    public void The_marks_of_what_was_opened_are_printed()
    {
        var (code, output, _) = Run("pack", "check", ExamplePack.Path, "--sources", "--format", "csv");

        code.ShouldBe(0);
        output.ShouldBe(
            """
            key,checked,by,uses,published,publisher,title
            institute-2019,2026-01-01,maintainers,5,2019-09,The Example Institute,The Example Front after two years
            radio-2020,no,,6,2020,Sample Radio,Bulletins of the rainy season
            gazette-2021,no,,3,2021-02-11,Example Gazette,Who holds Southmere

            """);
    }

    [Fact]
    public void A_broken_pack_is_exit_code_4_and_leaves_no_corpus()
    {
        using var pack = new ExamplePack().With("statements.yaml", "predicate: strength", "predicate: strenght");

        foreach (var verb in (string[])["check", "add"])
        {
            var (code, output, error) = Run("pack", verb, pack.Folder);

            code.ShouldBe(4);
            output.ShouldBeEmpty();
            error.ShouldBe("example-front/statements.yaml:27: predicate is 'strenght'; did you mean 'strength'?\n");
        }

        File.Exists(Corpus).ShouldBeFalse();
    }

    [Theory]
    [InlineData(3, "pack", "check", "nowhere")]
    [InlineData(3, "pack", "add", "nowhere")]
    [InlineData(2, "pack", "chek", "nowhere")]
    [InlineData(2, "pack")]
    public void Other_mistakes_have_their_exit_codes(int expected, params string[] line) => Run(line).Code.ShouldBe(expected);

    [Fact]
    public void A_pack_is_added_once_and_listed()
    {
        var first = Run("pack", "add", ExamplePack.Path, "--format", "csv");
        var second = Run("pack", "add", ExamplePack.Path, "--format", "csv");
        var list = Run("pack", "list", "--format", "csv");

        Run().Out.ShouldContain("\n  pack example-front 1.0  The Example Front and its rivals\n");
        Run("doctor").Out.ShouldContain("corpus holds\tpack example-front 1.0; pack khorasan ");
        first.Out.ShouldContain("example-front,1.0,added,1.0,7,2,3,");
        second.Out.ShouldContain("example-front,1.0,already in the corpus; nothing changed,1.0,");
        list.Out.ShouldStartWith("pack,version,counts,title,licence,accessed,hash\nexample-front,1.0,true,The Example Front and its rivals,CC0-1.0,2026-01-01,");
    }

    [Fact]
    public void A_dry_run_leaves_no_corpus()
    {
        var (code, output, error) = Run("pack", "add", ExamplePack.Path, "--dry-run");

        code.ShouldBe(0);
        output.ShouldContain("added");
        error.ShouldBe("Dry run: the corpus was not changed.\n");
        File.Exists(Corpus).ShouldBeFalse();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("add")]
    [InlineData("list")]
    public void Help_of_each_verb_starts_with_an_example(string verb) => Run("pack", verb, "--help").Out.ShouldStartWith($"Examples:\n  dyad pack {verb}");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Corpus => Path.Combine(_folder.FullName, "corpus.duckdb");

    private (int Code, string Out, string Error) Run(params string[] line) => new InProcess(_folder.FullName, Corpus).Run(line);
}
