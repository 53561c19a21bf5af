using Dyad.Store.Storage;

namespace Dyad.Tests.Store.Engines;

/// <summary>Two that have one file open in one process share its engine, and so its settings.</summary>
public sealed class SharedEngineTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(1, "2019-01-01"));

    [Fact]
    public void The_second_may_limit_its_memory_when_the_first_has_put_rows_away()
    {
        using var first = Database.Read(_tiny.Corpus, threads: 1);
        using var second = Database.Read(_tiny.Corpus, threads: 1);
        first.Spare(1);
        first.Run("create temp table many as select range as number, repeat('x', 200) || range as text from range(2_500_000) order by hash(range)");

        Directory.GetFiles(Setting("temp_directory")).ShouldNotBeEmpty();
        second.Spare(1);

        second.Query("select count(*) from event", row => row.GetInt64(0)).ShouldBe([1]);

        string Setting(string name) => first.Query("select current_setting($name)", row => row.GetString(0), ("name", name)).Single();
    }

    [Fact]
    public void Whoever_comes_when_the_engine_is_shut_in_changes_none_of_its_settings()
    {
        using var first = Database.Read(_tiny.Corpus, threads: 1);
        using var second = Database.Read(_tiny.Corpus, threads: 1);
        first.Cage();
        second.Spare(1);

        second.Query("select current_setting('temp_directory')", row => row.GetString(0)).Single().ShouldNotContain("dyad-rows");
    }

    public void Dispose() => _tiny.Dispose();
}
