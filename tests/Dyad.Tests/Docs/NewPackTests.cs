using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

/// <summary>A pack to fill in, as somebody makes one.</summary>
public sealed class NewPackTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-new-pack-");

    private string Pack => Path.Combine(_folder.FullName, "my-pack");

    [Fact]
    public void A_new_pack_is_sound()
    {
        var (code, output, error) = Run("pack", "new", "my-pack");

        (code, output, error).ShouldBe((0, $"{Pack}\n", "Fill in its files, then: dyad pack check my-pack\n"));
        Run("pack", "check", "my-pack").Error.ShouldEndWith("my-pack 0.1 is sound.\n");
    }

    [Fact]
    public void Its_examples_are_sound_together_once_the_signs_before_them_are_taken_away()
    {
        Run("pack", "new", "my-pack");
        foreach (var file in Directory.GetFiles(Pack, "*.yaml"))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line));
        }

        File.AppendAllText(Path.Combine(Pack, "events.csv"), File.ReadLines(Path.Combine(Pack, "README.md")).Single(line => line.StartsWith("    my-town", StringComparison.Ordinal)).Trim() + "\n");

        var (code, output, error) = Run("pack", "check", "my-pack");

        code.ShouldBe(0, error);
        foreach (var row in (string[])["actors\t2\twith 1 bindings", "relations\t1", "statements\t1", "notable events\t1", "sources\t1"])
        {
            output.ShouldContain(row);
        }
    }

    [Theory]
    [InlineData("My_Pack", "'My_Pack' is not a name for a pack, such as my-pack: lower-case letters, digits and hyphens")]
    [InlineData("full", "is there already and is not an empty folder. Nothing was written")]
    [InlineData("file", "is there already and is not an empty folder. Nothing was written")]
    public void It_is_written_over_nothing(string name, string words)
    {
        File.WriteAllText(Path.Combine(_folder.CreateSubdirectory("full").FullName, "notes.txt"), "mine");
        File.WriteAllText(Path.Combine(_folder.FullName, "file"), "mine");

        var (code, output, error) = Run("pack", "new", name);

        (code, output).ShouldBe((2, ""));
        error.ShouldContain(words);
        Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories).Length.ShouldBe(2);
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Pack);

        Run("pack", "new", "my-pack").Code.ShouldBe(0);
        File.Exists(Path.Combine(Pack, "pack.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void A_group_of_the_corpus_is_filled_in_and_counts_as_before_once_the_pack_is_added()
    {
        using var tiny = Tiny.Of(
            Tiny.Row(1, "2020-01-05", a: "Reds \"of the North\"", b: "Blues", country: "Mexico"),
            Tiny.Row(2, "2020-02-05", a: "Reds \"of the North\"", b: "Blues", country: "Mexico"));

        var (code, _, error) = On(tiny, "pack", "new", "my-pack", "--actor", "Reds \"of the North\"");

        code.ShouldBe(0, error);
        File.ReadAllText(Path.Combine(Pack, "actors.yaml")).ShouldContain("- { family: ucdp, actor: 1, name: \"Reds \\\"of the North\\\"\" }");
        File.ReadAllText(Path.Combine(Pack, "pack.yaml")).ShouldContain("theatre: { name: \"Mexico\", countries: [MEX] }\n");
        On(tiny, "pack", "check", "my-pack").ShouldSatisfyAllConditions(run => run.Code.ShouldBe(0, run.Error), run => run.Out.ShouldContain("warnings\t0"));
        On(tiny, "pack", "add", "my-pack").Code.ShouldBe(0);
        tiny.Count(Filter.Empty.With("actor", "reds-of-the-north")).Single().Events.ShouldBe(2);
    }

    [Fact]
    public void What_binds_a_registered_group_is_taken_over_with_its_places_and_days()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2021-01-05"));
        tiny.Registry("registry", [new RegisteredActor(
            "the-front", "The Front", [], ActorKind.ArmedGroup, null, [new Binding("ucdp", "2", "IS", ["AFG"], [new BoundAdmin1("AFG", "Kabul province")], [], new DateOnly(2019, 1, 1), null, Contested: false)])]);

        On(tiny, "pack", "new", "my-pack", "--actor", "The Front").Code.ShouldBe(0);

        var actors = File.ReadAllText(Path.Combine(Pack, "actors.yaml"));
        actors.ShouldContain("- id: the-front\n  name: \"The Front\"\n");
        actors.ShouldContain("- { family: ucdp, actor: 2, name: \"IS\", countries: [AFG], admin1: [\"AFG Kabul province\"], from: 2019-01-01 }");
        On(tiny, "pack", "check", "my-pack").Code.ShouldBe(0);
    }

    [Fact]
    public void A_group_that_nobody_knows_leaves_no_folder()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-05"));

        On(tiny, "pack", "new", "my-pack", "--actor", "Nobody of that name").Code.ShouldBe(3);
        Directory.Exists(Pack).ShouldBeFalse();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Code, string Out, string Error) Run(params string[] line) => new InProcess(_folder.FullName, "").Run(line);

    private (int Code, string Out, string Error) On(Tiny tiny, params string[] line) => new InProcess(_folder.FullName, tiny.Corpus).Run(line);
}
