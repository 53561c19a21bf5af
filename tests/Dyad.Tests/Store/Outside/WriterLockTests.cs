using Dyad.Model;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store.Outside;

/// <summary>Whoever loses the right to write says so and changes nothing; whoever has it loses nothing.</summary>
public sealed class WriterLockTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
    private readonly string _mine;
    private readonly string _others;

    public WriterLockTests() => (_mine, _others) = (_tiny.File("mine.csv", Tiny.Row(2, "2020-01-02")), _tiny.File("others.csv", Tiny.Row(3, "2020-01-03")));

    [Theory]
    [InlineData("copied")]
    [InlineData("loading")]
    [InlineData("loaded")]
    [InlineData("projected")]
    [InlineData("committed")]
    [InlineData("flushed")]
    public void A_lock_that_is_deleted_during_an_import_costs_nobody_what_was_reported_as_done(string at)
    {
        var refusal = Should.Throw<DyadException>(() => Writers.Import(
            _tiny,
            _mine,
            "22.1",
            _ =>
            {
                File.Delete(_tiny.Corpus + ".lock");
                Writers.Import(_tiny, _others, "23.1", _ => { }, "").Events.ShouldBe(1);
            },
            at));

        refusal.Trouble.ShouldBe(Trouble.Busy);
        refusal.Message.ShouldContain("was deleted or changed while");
        Releases().ShouldBe(["21.1", "23.1"]);
        Verification.Run(_tiny.Corpus).ShouldAllBe(finding => finding.Holds);
        Writers.Import(_tiny, _mine, "22.1", _ => { }, "").Events.ShouldBe(1);
        Releases().ShouldBe(["21.1", "22.1", "23.1"]);
    }

    [Fact]
    public void A_lock_that_is_deleted_and_taken_by_nobody_is_noticed_too()
    {
        Should.Throw<DyadException>(() => Writers.Import(_tiny, _mine, "22.1", _ => File.Delete(_tiny.Corpus + ".lock"), "loaded")).Trouble.ShouldBe(Trouble.Busy);
        Releases().ShouldBe(["21.1"]);
    }

    [Fact]
    public void A_corpus_that_was_put_in_place_meanwhile_is_not_written_over()
    {
        var other = _tiny.Corpus + ".other";
        File.Copy(_tiny.Corpus, other);
        File.SetLastWriteTimeUtc(other, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        var refusal = Should.Throw<DyadException>(() => Writers.Import(_tiny, _mine, "22.1", _ => File.Move(other, _tiny.Corpus, overwrite: true), "projected"));

        refusal.Message.ShouldContain("was changed by another program meanwhile");
        Releases().ShouldBe(["21.1"]);
    }

    [Fact]
    public void What_a_killed_process_left_is_cleared_and_what_a_living_one_has_is_not()
    {
        var (dead, living) = (Directory.CreateDirectory(_tiny.Corpus + ".0000dead.new").FullName, Directory.CreateDirectory(_tiny.Corpus + ".11111111.new").FullName);
        File.WriteAllText(Path.Combine(dead, "owner"), "");
        File.WriteAllText(Path.Combine(dead, "corpus"), "half a corpus");
        using (new FileStream(Path.Combine(living, "owner"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            Writers.Import(_tiny, _mine, "22.1", _ => { }, "");
        }

        Directory.GetDirectories(Path.GetDirectoryName(_tiny.Corpus)!).ShouldBe([living]);
    }

    public void Dispose() => _tiny.Dispose();

    private IReadOnlyList<string> Releases() => _tiny.Lines("select release from releases order by 1");
}
