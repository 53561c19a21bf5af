using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Store.Changes;
using Dyad.Store.Packs;
using Dyad.Store.Upkeep;
using Dyad.Tests.Sources.Packs;

namespace Dyad.Tests.Store;

public sealed class PackShelfTests
{
    private static readonly Filter All = Filter.Empty;

    [Fact]
    public void What_is_read_back_is_what_the_pack_says()
    {
        using var sample = Sample();
        var read = ExamplePack.Read().Pack;

        sample.Add(ExamplePack.Path);

        using var corpus = sample.Tiny.Open();
        corpus.Statements("example-front").Select(statement => Text(statement.Item)).ShouldBe(read.Statements.Select(Text));
        corpus.Campaigns("example-front").Select(campaign => campaign.Item with { Against = [], Sources = [] }).ShouldBe(read.Campaigns.Select(campaign => campaign with { Against = [], Sources = [] }));
        corpus.Campaigns("example-front").ShouldHaveSingleItem().Item.Against.ShouldBe(["government-of-exampleland"]);
        corpus.Relations("sample-brigades").Select(relation => $"{relation.Item.From} {relation.Item.ValidFrom}..{relation.Item.ValidUntil} {string.Join(' ', relation.Item.Sources)} {relation.Item.Hedge} {relation.Item.IsContested}").ShouldBe(
            ["example-front 2017-11.. institute-2019#page 4  False", "example-front 2020-05..2020-08 radio-2020 reportedly True"]);
        corpus.PackSources().Select(source => source.Item with { Authors = [] }).ShouldBe(read.Sources.Select(source => source with { Authors = [] }));
        corpus.NotableEvents("example-front").Select(e => Text(e.Item)).ShouldBe(read.Events.OrderBy(e => e.Date.Start).Select(Text));
        corpus.Statements("example-front").ShouldAllBe(statement => statement.Pack == "example-front");
    }

    [Fact]
    public void Notable_events_are_never_counted()
    {
        using var sample = Sample();
        IReadOnlyList<string> Counts() => [.. sample.Tiny.Count(All, "year", "violence").Select(tally => $"{string.Join(' ', tally.Keys.Values)} {tally with { Keys = new Dictionary<string, string>() }}")];
        var before = Counts();
        using var many = new ExamplePack();
        many.And("events.csv", string.Concat(Enumerable.Range(0, 50).Select(at => $"more-{at},More,,2020-01-01,2020-01-01,day,XEX,,,,,country,one_sided,example-front,civilians,unknown,,9,9,9,,,9,,,coded,radio-2020,\n")));

        sample.Add(many.Folder);

        Counts().ShouldBe(before);
        sample.Tiny.Lines("select count(*) from event").ShouldBe(["60"]);
        sample.Tiny.Lines("select count(*) from pack_event").ShouldBe(["52"]);
    }

    [Fact]
    public void Sides_are_bound_as_the_pack_says()
    {
        using var sample = Sample();

        sample.Add(ExamplePack.Path);

        // By hand from sample.csv: the Front's id on either side, in Southmere from 2021 on, and everywhere else.
        sample.Tiny.Lines("select count(*) from bound_side where actor = 'example-front-south'").ShouldBe(
            sample.Tiny.Lines("select count(*) from event where '990002' in (side_a_id, side_b_id) and admin1 = 'Southmere province' and counted_on >= '2021-01-01'"));
        sample.Tiny.Lines("select count(*) from bound_side where actor like 'example-front%'").ShouldBe(
            sample.Tiny.Lines("select count(*) from event where '990002' in (side_a_id, side_b_id)"));
        sample.Tiny.Lines("select string_agg(event_id, ' ') from bound_side b join event using (event_key) where b.contested = 'sample-brigades' and b.actor = 'example-front'").ShouldBe(["ucdp:9000006"]);
    }

    [Fact]
    public void Adding_a_pack_again_changes_nothing()
    {
        using var sample = Sample();
        sample.Add(ExamplePack.Path);
        var bytes = File.ReadAllBytes(sample.Tiny.Corpus);

        var report = sample.Add(ExamplePack.Path);

        report.IsRepeat.ShouldBeTrue();
        File.ReadAllBytes(sample.Tiny.Corpus).ShouldBe(bytes);
    }

    [Fact]
    public void The_highest_version_counts_and_the_others_are_kept()
    {
        using var sample = Sample();
        using var tenth = new ExamplePack().With("pack.yaml", "version: 1.0", "version: 1.10").With("statements.yaml", "low: 300", "low: 310");
        using var ninth = new ExamplePack().With("pack.yaml", "version: 1.0", "version: 1.9");
        sample.Add(ExamplePack.Path);

        var newer = sample.Add(tenth.Folder);
        var older = sample.Add(ninth.Folder);

        (newer.Counts, newer.Superseded).ShouldBe(("1.10", "1.0"));
        (older.Counts, older.Superseded).ShouldBe(("1.10", null));
        using var corpus = sample.Tiny.Open();
        corpus.Manifest.Packs.Select(pack => (pack.Version, pack.IsCurrent)).ShouldBe([("1.0", false), ("1.9", false), ("1.10", true)]);
        corpus.Statements("example-front").Single(statement => statement.Item.Id == "strength-2019").Item.Value!.Value.Low.ShouldBe(310);
    }

    [Fact]
    public void A_version_that_is_there_with_other_contents_is_refused()
    {
        using var sample = Sample();
        using var changed = new ExamplePack().With("statements.yaml", "low: 300", "low: 310");
        sample.Add(ExamplePack.Path);
        var bytes = File.ReadAllBytes(sample.Tiny.Corpus);

        Should.Throw<DyadException>(() => sample.Add(changed.Folder)).Message.ShouldBe(
            "Version 1.0 of example-front is in the corpus with other contents; raise the version in its pack.yaml. The corpus was not changed");

        File.ReadAllBytes(sample.Tiny.Corpus).ShouldBe(bytes);
    }

    [Fact]
    public void Packs_that_bind_one_side_to_two_actors_are_refused_and_both_named()
    {
        using var sample = Sample();
        using var other = new ExamplePack();
        other.With("pack.yaml", "name: example-front", "name: other").With("pack.yaml", "subjects: [example-front]", "subjects: [the-front]")
            .Without("relations.yaml").Without("statements.yaml").Without("campaigns.yaml").Without("claims.yaml").Without("events.csv").Without("actors.yaml")
            .And("actors.yaml", "- { id: the-front, name: The Front, kind: armed_group, bindings: [{ family: ucdp, actor: 990002, countries: [XEX], until: 2019-01-01 }] }\n");
        var renamed = other.Renamed("other");
        sample.Add(ExamplePack.Path);
        var bytes = File.ReadAllBytes(sample.Tiny.Corpus);

        var refusal = Should.Throw<DyadException>(() => sample.Add(renamed));

        refusal.Message.ShouldBe(
            "'example-front' (pack example-front) and 'the-front' (pack other) can both be bound to ucdp 990002 'Example Front' on the same day and place\nThe corpus was not changed");
        File.ReadAllBytes(sample.Tiny.Corpus).ShouldBe(bytes);
    }

    [Fact]
    public void One_id_in_two_packs_is_refused()
    {
        using var sample = Sample();
        using var other = new ExamplePack();
        other.With("pack.yaml", "name: example-front", "name: other")
            .Without("relations.yaml").Without("statements.yaml").Without("campaigns.yaml").Without("claims.yaml").Without("events.csv").Without("actors.yaml")
            .And("actors.yaml", "- { id: example-front, name: The Front, kind: armed_group }\n");
        sample.Add(ExamplePack.Path);

        Should.Throw<DyadException>(() => sample.Add(other.Renamed("other"))).Message.ShouldStartWith("'example-front' is registered by the packs example-front and other;");
    }

    [Fact]
    public void The_snapshot_follows_the_packs_and_not_the_order_in_which_they_came()
    {
        using var next = new ExamplePack().With("pack.yaml", "version: 1.0", "version: 2");
        using var one = Sample();
        using var two = Sample();
        var before = one.Snapshot();
        one.Add(ExamplePack.Path);
        var first = one.Snapshot();
        one.Add(next.Folder);

        two.Add(next.Folder);
        two.Add(ExamplePack.Path);

        first.ShouldNotBe(before);
        one.Snapshot().ShouldNotBe(first);
        two.Snapshot().ShouldBe(one.Snapshot());
    }

    [Fact]
    public void A_rebuild_gives_the_same_content_and_verify_finds_nothing_wrong()
    {
        using var sample = Sample();
        sample.Add(ExamplePack.Path);
        string[] tables = ["pack_source", "pack_use", "pack_relation", "pack_statement", "pack_campaign", "pack_event", "actor", "binding", "alias", "relation", "bound_side"];
        IReadOnlyList<string> Content() => [.. tables.SelectMany(table => sample.Tiny.Lines($"select t::varchar from {table} t order by 1"))];
        var before = Content();

        sample.Tiny.Rebuild();

        Content().ShouldBe(before);
        before.Count.ShouldBeGreaterThan(60);
        Verification.Run(sample.Tiny.Corpus).ShouldAllBe(finding => finding.Holds);
    }

    [Fact]
    public void A_pack_alone_makes_a_corpus_and_events_imported_later_are_bound()
    {
        using var tiny = new Tiny();
        new PackShelf(tiny.Corpus).Add(ExamplePack.Read());
        using (var alone = tiny.Open())
        {
            alone.Statements("example-front").Count.ShouldBe(7);
            alone.Manifest.Parts.ShouldBeEmpty();
        }

        tiny.Import(SampleCorpus.File, release: "made-up");

        tiny.Lines("select count(*) > 0 from bound_side where actor = 'example-front'").ShouldBe(["True"]);
    }

    [Theory]
    [InlineData("copied")]
    [InlineData("committed")]
    [InlineData("flushed")]
    public void An_addition_that_breaks_off_leaves_the_corpus_as_it_was(string last)
    {
        using var sample = Sample();
        var bytes = File.ReadAllBytes(sample.Tiny.Corpus);
        var shelf = new PackShelf(sample.Tiny.Corpus) { Step = step => _ = step == last ? throw new OperationCanceledException(step) : step };

        Should.Throw<OperationCanceledException>(() => shelf.Add(ExamplePack.Read()));

        File.ReadAllBytes(sample.Tiny.Corpus).ShouldBe(bytes);
        Directory.GetFiles(Path.GetDirectoryName(sample.Tiny.Corpus)!, "*.new*").ShouldBeEmpty();
    }

    [Fact]
    public void A_dry_run_says_what_would_happen_and_changes_nothing()
    {
        using var sample = Sample();
        var bytes = File.ReadAllBytes(sample.Tiny.Corpus);

        var report = new PackShelf(sample.Tiny.Corpus).Try(ExamplePack.Read());

        report.Actors.ShouldBe(4);
        File.ReadAllBytes(sample.Tiny.Corpus).ShouldBe(bytes);
    }

    private static SampleCorpus Sample() => new();

    private static string Text(Statement statement) =>
        (statement with { Against = [], Sources = [] }).ToString() + string.Join(' ', [.. statement.Against, .. statement.Sources.Select(use => use.ToString())]);

    private static string Text(PackEvent e) =>
        (e with { Cites = [], SideA = [], SideB = [], Targets = [], Sources = [] }).ToString() + string.Join(' ', [.. e.Cites, .. e.SideA, .. e.SideB, .. e.Targets, .. e.Sources.Select(use => use.ToString())]);

    private sealed class SampleCorpus : IDisposable
    {
        public static readonly string File = Path.Combine(TestData.Checkout(), "datasets", "ucdp-ged", "sample.csv");

        public SampleCorpus() => Tiny.Import(File, release: "made-up");

        public Tiny Tiny { get; } = new();

        public PackReport Add(string folder) => new PackShelf(Tiny.Corpus).Add(PackFolder.Read(folder));

        public string Snapshot()
        {
            using var corpus = Tiny.Open();
            return corpus.Snapshot;
        }

        public void Dispose() => Tiny.Dispose();
    }
}
