using Dyad.Cli;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Packs;
using Dyad.Store.Changes;
using Dyad.Store.Registry;
using Dyad.Store.Storage;
using Dyad.Store.Upkeep;
using Dyad.Tests.Docs;

namespace Dyad.Tests.Store.Outside;

/// <summary>Whatever is changed in a corpus by another program, <c>verify</c> finds it.</summary>
public sealed class FalsifiedTests(FalsifiedTests.Sound sound) : IClassFixture<FalsifiedTests.Sound>
{
    private static readonly DatasetLibrary Datasets = DatasetLibrary.Load(Path.Combine(AppContext.BaseDirectory, "datasets"));

    private static readonly Lazy<BuiltInKnowledge> Knowledge = new(() => BuiltIn.Knowledge(Surroundings.Real()));

    // Each changes what some answer says, or what it stands for.
    public static TheoryData<string> Edits =>
    [
        "update event set best = 100000 where record = 1", "update event set low = null", "update event set side_b = 'Somebody else' where record = 2", "update event set side_a_id = '9' where record = 1",
        "update event set violence = 'one_sided' where record = 1", "update event set status = 'candidate' where record = 1", "update event set deaths_civilians = 99 where record = 1",
        "update event set date_end = '2021-12-31' where record = 2", "update event set country = 'IRQ', gw = 645 where record = 1", "update event set latitude = 0, longitude = 0 where record = 1",
        "update event set place_precision = 'admin1'", "update event set summary = true where record = 1", "update event set attribution = 'claimed' where record = 1", "delete from event where record = 1",
        "update event set actor_a = 'example-front' where record = 1", "update event set current = not current where record = 1",
        "update part set release = '99.1'", "update part set extent = 'sample'", "update part set published = '1990-01-01'", "update part set accessed = '1990-01-01'", "update part set place = 'exact'",
        "update part set countries = ['AFG']", "update part set first_month = '1950-01-01'", "update part set status = 'candidate'",
        "update file set sha256 = repeat('0', 64)", "update file set name = 'another.csv'", "update file set bytes = bytes + 1", "update raw.f1 set best = '999' where _number = 1",
        "update dataset set licence = 'open', terms = 'None' where name = 'ucdp-ged'", "update dataset set citations = '{\"\":[]}'", "update dataset set inclusion = ''", "update dataset set hash = repeat('0', 64)",
        "update dataset set publisher = 'Somebody'", "update pack_statement set low = 99999, high = 99999", "update pack_statement set text = 'Something else'", "delete from pack_statement",
        "update pack_source set title = 'Another', publisher = 'Somebody'", "update pack_use set locator = 'p. 1'", "update pack_file set text = replace(text, 'front', 'frond')",
        "delete from pack_event", "delete from pack_event where id = (select min(id) from pack_event)", "delete from pack_campaign", "update pack_relation set second = first",
        "update reject set bytes = 'nothing'::blob", "delete from reject", "update reject set reason = 'Encoding'", "update margin set kind = 'Empty'", "delete from problem", "delete from problem where kind = 'type'",
        "update problem set value = '0'", "delete from left_out", "update left_out set best = 0", "delete from side_member", "delete from headline", "delete from headline_word", "update headline_word set means = 'ied'", "update headline_measure set agreed = 0", "update side_member set name = 'IS'", "update part_events set events = events + 1",
        "update actor set name = 'Another name' where id = 'example-front'", "delete from alias where actor = 'example-front'", "delete from relation", "delete from kin", "delete from binding", "delete from seal", "update seal set hash = 0 where kind = 'part'",
        "update known_name set actor = 'IS' where actor = 'example-front'", "delete from known_name", "update known_name set words = 'nobody'",
        "update alike_event set events = events + 1", "delete from alike_event where country is not null",
        "create or replace macro located(p) as true", "create or replace view events as select * replace (best * 2 as best) from (from event)", "delete from file", "delete from part",
    ];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_of_any_kind_is_found(string edit)
    {
        using var copy = sound.Copy();
        using (var database = Database.Write(copy.Corpus, threads: 1))
        {
            database.Run(edit);
            database.Run("checkpoint");
        }

        // Everything that the short check finds the full one finds, which takes longer.
        (IsFound(() => Verification.Quick(copy.Corpus, threads: 1)) || IsFound(() => Verification.Run(copy.Corpus, Datasets, builtIn: null, threads: 1))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("update built_in_name set text = 'Another' where actor = (select min(actor) from built_in_name)")]
    [InlineData("update built_in set hash = repeat('0', 64)")]
    public void What_came_with_the_program_is_held_to_the_program(string edit)
    {
        using var copy = sound.Copy();
        copy.Run("rebuild").Code.ShouldBe(0);
        using (var database = Database.Write(copy.Corpus, threads: 1))
        {
            database.Run(edit);
            database.Run("checkpoint");
        }

        // Another program may leave out the free blocks at the end, which is a finding of its own.
        CorpusFile.Fill(copy.Corpus);

        Verification.Run(copy.Corpus, Datasets, Knowledge.Value, threads: 1).Single(finding => finding.Check == "the built-in registry is this program's").Holds.ShouldBeFalse();
    }

    [Fact]
    public void A_bit_that_flipped_gives_no_other_number_and_is_damage_and_not_the_program_s_fault()
    {
        using var copy = sound.Copy();
        var whole = File.ReadAllBytes(copy.Corpus);
        var expected = copy.Run("count", "--by", "year").Out;
        var damaged = 0;
        foreach (var at in Enumerable.Range(1, 6).Select(sixth => (int)(whole.Length * (sixth - 0.4) / 6)))
        {
            var bytes = whole.ToArray();
            bytes[at] ^= 4;
            File.WriteAllBytes(copy.Corpus, bytes);
            foreach (var args in (string[][])[["count", "--by", "year"], ["verify"]])
            {
                var (code, output, error) = copy.Run(args);
                code.ShouldBeOneOf(0, 8);
                error.ShouldNotContain("fault of the program");
                damaged += code == 8 ? 1 : 0;
                if (code == 0 && args[0] == "count")
                {
                    output.ShouldBe(expected);
                }
            }
        }

        damaged.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_is_found_ends_the_command_with_8()
    {
        using var copy = sound.Copy();
        using (var database = Database.Write(copy.Corpus, threads: 1))
        {
            database.Run("update event set deaths_civilians = 99 where record = 2");
            database.Run("checkpoint");
        }

        var (code, output, error) = copy.Run("verify", "--format", "csv");

        (code, error).ShouldBe((8, ""), output);
        output.ShouldContain("events are what the records give,false,2 rows of event differ; `dyad rebuild` makes the derived tables again");
    }

    [Fact]
    public void A_corpus_that_nobody_touched_verifies_in_full_and_in_short()
    {
        using var copy = sound.Copy();
        var (code, output, error) = copy.Run("verify", "--format", "csv");

        code.ShouldBe(0, $"{output}{error}");
        output.ShouldContain("events are what the records give,true,holds");
        var (quickCode, quick, _) = copy.Run("verify", "--quick", "--format", "csv");
        quickCode.ShouldBe(0);
        quick.Split('\n').ShouldBeSubsetOf(output.Split('\n'));
        quick.ShouldNotContain("kept text");
    }

    [Fact]
    public void A_rebuilt_corpus_verifies_and_what_was_derived_is_mended()
    {
        using var copy = sound.Copy();
        using (var database = Database.Write(copy.Corpus, threads: 1))
        {
            database.Run("update event set best = 100000; delete from problem; delete from pack_event; create or replace macro located(p) as true;");
            database.Run("checkpoint");
        }

        copy.Run("verify").Code.ShouldBe(8);
        copy.Run("rebuild").Code.ShouldBe(0);

        var (code, output, _) = copy.Run("verify", "--format", "csv");
        code.ShouldBe(0, output);
    }

    [Fact]
    public void A_rebuild_makes_nothing_from_imported_rows_that_were_changed()
    {
        using var copy = sound.Copy();
        using (var database = Database.Write(copy.Corpus, threads: 1))
        {
            database.Run("update part set published = '1990-01-01'");
            database.Run("checkpoint");
        }

        var (code, _, error) = copy.Run("rebuild");

        code.ShouldBe(8);
        error.ShouldContain("part 1 is not as it was imported");
    }

    [Theory]
    [InlineData(0.66)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public void A_corpus_that_is_cut_short_is_neither_read_nor_copied(double kept)
    {
        using var copy = sound.Copy();
        using (var file = new FileStream(copy.Corpus, FileMode.Open))
        {
            file.SetLength((long)(file.Length * kept));
        }

        var length = new FileInfo(copy.Corpus).Length;
        foreach (var args in (string[][])[["count"], ["verify"], ["verify", "--quick"], ["import", sound.Next, "--dataset", "ucdp-ged", "--release", "23.1"], ["rebuild"], ["sql", "select 1"], ["pack", "list"]])
        {
            var (code, output, error) = copy.Run(args);
            (args[0], code, output).ShouldBe((args[0], 8, ""), error);
        }

        new FileInfo(copy.Corpus).Length.ShouldBe(length);
    }

    private static bool IsFound(Func<IReadOnlyList<Finding>> verify)
    {
        try
        {
            return verify().Any(finding => !finding.Holds);
        }
        catch (DyadException wrong)
        {
            return wrong.Trouble == Trouble.Damaged;
        }
    }

    /// <summary>A corpus with two releases, malformed and unreadable records, problems and a pack.</summary>
    public sealed class Sound : IDisposable
    {
        private readonly Tiny _tiny = new();

        public Sound()
        {
            var rows = new[] { Tiny.Row(1, "2020-01-01", triple: "5,4,6"), Tiny.Row(2, "2020-02-01", headline: "Clashes in Kabul"), Tiny.Row(3, "2020-03-01", deaths: "x,0,0,0"), Tiny.Row(4, "2020-04-01", a: "A, B"), "malformed,row", Tiny.Row(5, "2020-05-01").Replace("2020-05-01,2020-05-01", "nodate,nodate", StringComparison.Ordinal) };
            var first = _tiny.File("first.csv", rows);
            var second = _tiny.File("second.csv", Tiny.Row(1, "2020-01-01", triple: "6,5,7"));
            Next = _tiny.File("next.csv", Tiny.Row(9, "2021-01-01"));
            _tiny.Import(first, ExtentKind.Selected, "21.1", published: new DateOnly(2021, 6, 1));
            _tiny.Import(second, ExtentKind.Selected, "22.1", published: new DateOnly(2022, 6, 1));
            new PackShelf(_tiny.Corpus).Add(PackFolder.Read(Path.Combine(TestData.Checkout(), "docs", "packs", "example-front")));
        }

        internal string Next { get; }

        public void Dispose() => _tiny.Dispose();

        internal Copied Copy() => new(_tiny.Corpus);
    }

    internal sealed class Copied : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-false-");

        public Copied(string corpus) => File.Copy(corpus, Corpus);

        public string Corpus => Path.Combine(_folder.FullName, "corpus.duckdb");

        public (int Code, string Out, string Error) Run(params string[] args) => new InProcess(_folder.FullName, Corpus).Run(args);

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
