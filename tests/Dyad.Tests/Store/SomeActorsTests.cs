using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

/// <summary>A count by actor of some actors alone, on four rows.</summary>
public sealed class SomeActorsTests : IDisposable
{
    private const string Quoted = "Jama'atu \"A\"; drop table event";

    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2019-01-01", a: "A", b: "B"),
        Tiny.Row(2, "2019-01-02", a: "B", b: "A"),
        Tiny.Row(3, "2019-01-03", a: "A", b: "C"),
        Tiny.Row(4, "2019-01-04", a: Quoted, b: "C"));

    [Fact]
    public void Each_has_the_cell_it_has_among_all()
    {
        Counted("A", "C", Quoted).ShouldBe([("A", 3), ("C", 2), (Quoted, 1)]);
        Counted("B", "nobody").ShouldBe([("B", 2)]);
    }

    [Fact]
    public void Of_no_actor_there_is_no_cell() => Counted().ShouldBeEmpty();

    [Fact]
    public void The_SQL_of_it_runs_by_itself()
    {
        using var corpus = _tiny.Open();
        var rows = 0;

        corpus.Query(Corpus.SqlOf(new CountRequest(Filter.Empty, ["actor"]) { Actors = ["A", Quoted] }).ToString(), reader =>
        {
            while (reader.Read())
            {
                rows++;
            }
        });

        rows.ShouldBe(2);
    }

    public void Dispose() => _tiny.Dispose();

    private IEnumerable<(string, long)> Counted(params string[] actors)
    {
        using var corpus = _tiny.Open();
        return [.. corpus.Count(new CountRequest(Filter.Empty, ["actor"]) { Actors = actors }).Select(cell => (cell.Keys["actor"], cell.Events)).OrderBy(cell => cell.Item1, StringComparer.Ordinal)];
    }
}
