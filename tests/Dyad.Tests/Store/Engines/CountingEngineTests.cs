using Dyad.Answers.Briefs;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store.Engines;

/// <summary>The counting contract is one: an engine that takes it in another form gives the same answers.</summary>
public sealed class CountingEngineTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2019-11-15"),
        Tiny.Row(2, "2019-12-30", end: "2020-02-02"),
        Tiny.Row(3, "2020-03-01", violence: "3", a: "IS", b: "Civilians"),
        Tiny.Row(4, "2020-03-01", country: "Pakistan", b: "Taleban"),
        Tiny.Row(5, "2020-12-31", where: "6", triple: "10,,8"));

    public static TheoryData<string, string> Counts => new()
    {
        { "{}", "" },
        { "{}", "country,year" },
        { """{"actor":"IS"}""", "" },
        { """{"actor":"IS","as-of":"2020-01-15"}""", "month" },
        { """{"actor":"IS","t":"2019-12..2020-03"}""", "opponent,violence" },
        { """{"pair":"IS~Government of Afghanistan"}""", "cell" },
        { """{"known-on":"2030-01-01"}""", "actor" },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Nested_subqueries_count_what_common_tables_count(string filter, string by)
    {
        using var usual = Dyad.Store.Corpus.Open(_tiny.Corpus);
        NestedCounting? engine = null;
        using var nested = Dyad.Store.Corpus.Open(_tiny.Corpus, threads: null, database => engine = new NestedCounting(database));
        var request = new CountRequest(Filter.FromJson(System.Text.Json.Nodes.JsonNode.Parse(filter)!.AsObject()), by.Split(',', StringSplitOptions.RemoveEmptyEntries));

        var counted = nested.Count(request);

        counted.ShouldNotBeEmpty();
        counted.Select(Written).ShouldBe(usual.Count(request).Select(Written));
        nested.Events(request.Filter).ShouldBeEquivalentTo(usual.Events(request.Filter));
        engine!.Asked.ShouldNotBeEmpty();
        engine.Asked.ShouldAllBe(sql => !sql.Contains("{{", StringComparison.Ordinal) && !sql.StartsWith("with scope", StringComparison.Ordinal));
    }

    [Fact]
    public void A_brief_is_the_same_to_the_byte_by_either()
    {
        var request = new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31"));
        using var usual = Dyad.Store.Corpus.Open(_tiny.Corpus);
        using var nested = Dyad.Store.Corpus.Open(_tiny.Corpus, threads: null, database => new NestedCounting(database));

        BriefJson.Write(Briefing.Make(nested, request)).ShouldBe(BriefJson.Write(Briefing.Make(usual, request)));
    }

    [Fact]
    public void A_count_ends_when_it_is_told_to()
    {
        using var corpus = Dyad.Store.Corpus.Open(_tiny.Corpus);
        using var ending = new CancellationTokenSource();
        ending.Cancel();

        Should.Throw<OperationCanceledException>(() => corpus.Count(new CountRequest(Filter.Empty, []), ending.Token));
    }

    [Fact]
    public async Task A_query_that_runs_is_interrupted()
    {
        using var database = Dyad.Store.Storage.Database.InMemory(threads: 1);
        using var ending = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Should.ThrowAsync<OperationCanceledException>(() => Task.Run(() =>
            database.Ask("select count(*) from range(100000) a, range(100000) b, range(100) c where (a.range * b.range + c.range) % 7 = 3", row => row.GetInt64(0), [], ending.Token)));
    }

    [Fact]
    public async Task A_change_is_interrupted_in_the_middle_of_a_statement()
    {
        const string Long = "select count(*) from range(100000) a, range(100000) b, range(100) c where (a.range * b.range + c.range) % 7 = 3";
        await Ended(database => database.Run($"create table counted as {Long}"));
        await Ended(database => database.Query(Long, row => row.GetInt64(0)));
        await Ended(database => database.Append("number", Endless()));

        static IEnumerable<object?[]> Endless()
        {
            while (true)
            {
                yield return [1];
            }
        }

        static async Task Ended(Action<Dyad.Store.Storage.Database> change)
        {
            using var database = Dyad.Store.Storage.Database.InMemory(threads: 1);
            database.Run("create table number (number integer)");
            using var ending = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            database.EndBy(ending.Token);

            await Should.ThrowAsync<OperationCanceledException>(() => Task.Run(() => change(database)));
        }
    }

    public void Dispose() => _tiny.Dispose();

    private static string Written(Tally tally) => $"{string.Join(',', tally.Keys)} {tally with { Keys = new Dictionary<string, string>() }}";
}
