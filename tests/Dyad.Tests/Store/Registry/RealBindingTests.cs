using Dyad.Model.Requests;
using Dyad.Store.Counting;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

/// <summary>Bindings over the global file, against events picked by SQL from its kept text alone.</summary>
public sealed class RealBindingTests(GlobalFile global) : IClassFixture<GlobalFile>, IDisposable
{
    private const string Picked =
        """
        from (select *, make_date(year::int, month::int, day::int) as held from raw.f1)
        """;

    private const string IsOnASide = "(side_a = 'IS' or side_b = 'IS')";

    private readonly Tiny _tiny = new();

    public void Dispose() => _tiny.Dispose();

    [Fact]
    public void The_group_s_events_are_those_picked_by_hand_for_its_countries_and_days()
    {
        Import();
        _tiny.Registry("pack", IslamicState());

        Events("isis-k").ShouldBe(ByHand(
            $"{IsOnASide} and ((country in ('Afghanistan', 'Pakistan') and held >= '2015-01-01' and held < '2019-05-15') or (country = 'Afghanistan' and held >= '2019-05-15'))"));
        Events("is-pakistan").ShouldBe(ByHand($"{IsOnASide} and country = 'Pakistan' and held >= '2019-05-15'"));
        Events("isis-k").Count.ShouldBe(857);
    }

    [Fact]
    public void The_provinces_and_their_parent_are_all_the_events_with_the_name()
    {
        Import();
        _tiny.Registry("pack", IslamicState());
        string[] ids = ["islamic-state", "isis-k", "is-pakistan"];

        var parts = ids.Select(id => _tiny.Count(Filter.Empty.With("actor", id)).Single().Events).ToArray();
        var joined = _tiny.Count(Filter.Empty.With("actor", "IS").With("coalitions", "yes")).Single().Events;

        parts.Sum().ShouldBe(21128);
        _tiny.Count(Filter.Empty.With("actor", "IS")).Single().Events.ShouldBe(21128);
        _tiny.Count(Filter.Empty.With("actor", "islamic-state").With("affiliates", "yes")).Single().Events.ShouldBe(21128);
        joined.ShouldBe(ByHand($"{IsOnASide} or list_contains(string_split(side_a, ', '), 'IS') or list_contains(string_split(side_b, ', '), 'IS')").Count);
    }

    [Fact]
    public void Moving_the_split_by_a_year_moves_the_pakistani_events_between_the_days_and_nothing_else()
    {
        Import();
        _tiny.Registry("pack", IslamicState());
        var before = _tiny.Bound();

        _tiny.Registry("pack", IslamicState(split: "2018-05-15"));
        var after = _tiny.Bound();

        var between = ByHand($"{IsOnASide} and country = 'Pakistan' and held >= '2018-05-15' and held < '2019-05-15'");
        between.Count.ShouldBeGreaterThan(10);
        before.Except(after).Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal).ShouldBe(between);
        before.Except(after).ShouldAllBe(line => line.EndsWith(" isis-k", StringComparison.Ordinal));
        after.Except(before).Select(line => (line.Split(' ')[0], line.Split(' ')[2])).ShouldBe(between.Select(id => (id, "is-pakistan")), ignoreOrder: true);
    }

    [Fact]
    public void Afghanistan_s_government_was_three_actors_in_four_periods()
    {
        Import();
        _tiny.Registry("pack", AfghanGovernments());
        string[] spans = ["held < '1996-09-27'", "held >= '1996-09-27' and held < '2001-12-22'", "held >= '2001-12-22' and held < '2021-08-15'", "held >= '2021-08-15'"];
        string[] actors = ["islamic-state-of-afghanistan", "taliban", "islamic-republic-of-afghanistan", "taliban"];

        var bound = _tiny.Lines(
            """
            select string_agg(b.actor || ' ' || since || ' ' || until, ';' order by since)
            from (
                select actor, min(counted_on)::text as since, max(counted_on)::text as until
                from (
                    select b.actor, e.counted_on, sum(changed) over (order by e.counted_on, e.event_key) as run
                    from (
                        select b.*, (b.actor is distinct from lag(b.actor) over (order by e.counted_on, e.event_key))::int as changed
                        from bound_side b
                        join event e using (event_key)
                        where b.member = 0 and if(b.side = 'a', e.side_a, e.side_b) = 'Government of Afghanistan'
                    ) b
                    join event e using (event_key)
                ) b
                group by actor, run
            ) b
            """).Single().Split(';').Select(run => run.Split(' ')).ToArray();

        // The file ends in 2020: the fourth period has its own test below.
        bound.Select(run => run[0]).ShouldBe(actors[..3]);
        foreach (var (span, actor) in spans.Zip(actors).Take(3))
        {
            var named = ByHand($"(side_a = 'Government of Afghanistan' or side_b = 'Government of Afghanistan') and {span}");
            named.Count.ShouldBeGreaterThan(100);
            named.Except(Events(actor)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_fourth_period_of_Afghanistan_s_government_is_the_Taliban_s_again()
    {
        Import();
        // The global file ends in 2020. The candidates of October 2023 are the real rows that lie in the fourth period.
        _tiny.Import(TestData.Need("ucdp/GEDEvent_v23_0_10.csv"), release: "23.0.10");
        _tiny.Registry("pack", AfghanGovernments());

        var named = _tiny.Lines(
            """
            select 'ucdp:' || id
            from raw.f2
            where (side_a = 'Government of Afghanistan' or side_b = 'Government of Afghanistan') and date_start >= '2021-08-15'
            order by 1
            """);
        using var corpus = _tiny.Open();
        var counted = corpus.Count(new CountRequest(Filter.Empty.With("actor", "taliban").With("t", "2021-08-15..2023-12-31"), ["violence"]));

        named.Count.ShouldBe(11);
        named.Except(Events("taliban")).ShouldBeEmpty();
        Events("islamic-republic-of-afghanistan").Intersect(named).ShouldBeEmpty();
        counted.Sum(row => row.Events).ShouldBe(11);
        _tiny.Count(Filter.Empty.With("actor", "islamic-republic-of-afghanistan").With("t", "2021-08-15..")).Sum(row => row.Events).ShouldBe(0);
    }

    private void Import() => File.Copy(global.Corpus(), _tiny.Corpus);

    private List<string> Events(string actor)
    {
        using var corpus = _tiny.Open();
        return [.. corpus.Events(Filter.Empty.With("actor", actor)).Select(row => row.EventId).Order(StringComparer.Ordinal)];
    }

    private List<string> ByHand(string condition) => [.. _tiny.Lines($"select 'ucdp:' || id {Picked} where {condition}").Order(StringComparer.Ordinal)];
}
