using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Model.Time;
using Dyad.Sources.Packs;

namespace Dyad.Tests.Sources.Packs;

public sealed class PackReaderTests
{
    public static TheoryData<string> Broken => [.. BrokenPacks.All.Keys];

    [Fact]
    public void The_example_is_sound_and_says_what_it_says()
    {
        var pack = ExamplePack.Read().Pack;

        pack.Version.ToString().ShouldBe("1.0");
        pack.Theatre.Countries.ShouldBe(["XEX"]);
        pack.Actors.Select(actor => actor.Id).ShouldBe(["example-front", "example-front-south", "sample-brigades", "government-of-exampleland"]);
        pack.Actors[0].Aliases.ShouldBe([new("EF", null, null, null), new("Front Exemplaire", "fr", new(2019, 1, 8), null)]);
        pack.Actors[1].Parent.ShouldBe("example-front");
        pack.Actors[1].Bindings.ShouldHaveSingleItem().Admin1s.ShouldBe([new BoundAdmin1("XEX", "Southmere province")]);
        pack.Actors[2].Bindings[1].Contested.ShouldBeTrue();
        pack.Relations.Select(relation => $"{relation.From} {Words.Of(relation.Kind)} {relation.To} {relation.ValidFrom}..{relation.ValidUntil}").ShouldBe(
            ["example-front-south province_of example-front 2021-01-01..", "example-front splinter_of sample-brigades 2017-11..", "example-front coordinated_with sample-brigades 2020-05..2020-08"]);
        pack.Reviewed.ShouldBeNull();
        pack.Sources.Count(source => source.Checked is null).ShouldBe(2);
    }

    [Fact]
    public void What_a_source_does_not_say_stays_unknown()
    {
        var pack = ExamplePack.Read().Pack;

        var surrender = pack.Statements.Single(statement => statement.Predicate is Predicate.Surrender);
        var bomb = pack.Events.Single(e => e.Cites.Count == 0);

        surrender.Value.ShouldBe(new StatedRange(40, null, RangeUnit.Persons));
        surrender.On!.Value.Precision.ShouldBe(DatePrecision.Month);
        (bomb.Low, bomb.Best, bomb.High).ShouldBe((null, null, null));
        bomb.Deaths.ShouldBe(default);
    }

    [Fact]
    public void A_statement_keeps_the_chain_by_which_it_came()
    {
        var strength = ExamplePack.Read().Pack.Statements.Single(statement => statement.Id == "strength-2019");

        (strength.SaidBy, strength.ReportedBy).ShouldBe(("A commission of enquiry", "The Example Institute"));
        strength.Sources.ShouldBe([new SourceUse("institute-2019", "table 2")]);
    }

    [Fact]
    public void A_statement_s_own_id_follows_what_it_says_and_not_where_it_stands()
    {
        using var moved = new ExamplePack().With("statements.yaml", "- subject: example-front\n  predicate: founded", "# a remark\n- subject: example-front\n  predicate: founded").With("statements.yaml", "confidence: low", "confidence: high");
        using var changed = new ExamplePack().With("statements.yaml", "on: 2017-11", "on: 2017-12");
        string IdOf(string folder) => PackFolder.Read(folder).Pack.Statements[0].Id;

        IdOf(moved.Folder).ShouldBe(IdOf(ExamplePack.Path));
        IdOf(changed.Folder).ShouldNotBe(IdOf(ExamplePack.Path));
        IdOf(ExamplePack.Path).ShouldStartWith("s-");
    }

    [Fact]
    public void The_hash_follows_the_files_and_not_their_line_breaks_or_marks()
    {
        using var other = new ExamplePack();
        File.WriteAllText(Path.Combine(other.Folder, "sources.yaml"), "\uFEFF" + File.ReadAllText(Path.Combine(other.Folder, "sources.yaml")).ReplaceLineEndings("\r\n"));
        other.And("README.md", "Not part of the pack.").And(".DS_Store", "");
        using var changed = new ExamplePack().With("pack.yaml", "version: 1.0", "version: 1.1");

        PackFolder.Read(other.Folder).Hash.ShouldBe(ExamplePack.Read().Hash);
        PackFolder.Read(changed.Folder).Hash.ShouldNotBe(ExamplePack.Read().Hash);
    }

    [Fact]
    public void Kept_files_say_the_same_as_the_folder()
    {
        var read = ExamplePack.Read();

        var again = PackReader.Read("example-front", read.Files);

        again.Hash.ShouldBe(read.Hash);
        again.Pack.Statements.Select(statement => statement.Id).ShouldBe(read.Pack.Statements.Select(statement => statement.Id));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_pack_is_refused_with_all_its_errors(string name)
    {
        using var pack = new ExamplePack();
        BrokenPacks.All[name].Break(pack);

        var refusal = Should.Throw<PackException>(() => PackFolder.Read(pack.Folder));

        Golden.Matches(refusal.Message + "\n", $"{name}.golden.txt");
    }

    [Fact]
    public void Events_separated_by_semicolons_are_read()
    {
        using var pack = new ExamplePack().With("events.csv", ",", ";");

        Should.NotThrow(() => PackFolder.Read(pack.Folder));
    }

    [Fact]
    public void A_province_takes_its_part_of_what_its_parent_holds()
    {
        using var pack = new ExamplePack().With("actors.yaml", "admin1: [XEX Southmere province], from: 2021-01-01 }", "from: 2021-01-01 }");

        Should.NotThrow(() => PackFolder.Read(pack.Folder));
    }

    [Fact]
    public void A_line_of_parents_that_comes_round_is_an_error()
    {
        using var pack = new ExamplePack().With("actors.yaml", "  kind: armed_group\n  bindings:\n    - { family: ucdp, actor: 990002, name: Example Front }", "  kind: armed_group\n  province_of: { actor: example-front-south, source: gazette-2021 }\n  bindings:\n    - { family: ucdp, actor: 990002, name: Example Front }");

        Should.Throw<PackException>(() => PackFolder.Read(pack.Folder)).Message.ShouldContain("province_of leads from 'example-front' back to itself");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() =>
        Should.Throw<DirectoryNotFoundException>(() => PackFolder.Read(Path.Combine(ExamplePack.Path, "nowhere")));
}
