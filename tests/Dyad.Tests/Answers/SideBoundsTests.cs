using System.Globalization;
using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Who inflicts whose deaths: at least and at most hold the truth, and what one page says of the other side the other's page says of its own.</summary>
public sealed class SideBoundsTests
{
    [Fact]
    public void Dead_of_unknown_side_may_be_of_either_and_civilians_are_apart()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-01-01", deaths: "1,2,3,4"), Tiny.Row(2, "2020-01-01", deaths: "10,20,30,0"));

        var answer = Ask(tiny, "IS");

        Row(answer.Tables[0].Rows[0]).ShouldBe("22–26 | 11–15 | 33 | 4");
        answer.Tables[1].Rows.Select(row => $"{row[0].Text}: {Row(row)}").ShouldBe(["2019: 2–6 | 1–5 | 3 | 4", "2020: 20 | 10 | 30 | 0"]);
        answer.Tables[2].Rows.Select(row => $"{row[0].Text} {row[1].Text}: {Row(row)}").ShouldBe(["Government of Afghanistan 2019: 2–6 | 1–5 | 3 | 4", "Government of Afghanistan 2020: 20 | 10 | 30 | 0"]);
    }

    [Fact]
    public void Where_an_event_states_no_sides_there_is_no_most()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2019-01-01", deaths: "1,2,3,4"), Tiny.Row(2, "2019-02-01", deaths: ",,,"));

        Row(Ask(tiny, "IS").Tables[0].Rows[0]).ShouldBe("2 or more | 1 or more | 3 | 4");
    }

    [Fact]
    public void A_brief_has_the_last_eight_years_and_the_question_asked_alone_all()
    {
        using var tiny = Tiny.Of(Enumerable.Range(2010, 11).Select(year => Tiny.Row(year, $"{year}-01-01")));
        using var corpus = tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31")));

        Ask(tiny, "IS").Tables[1].Rows.Count.ShouldBe(11);
        var tables = brief.Sections.SelectMany(section => section.Answers).Single(answer => answer.Question == "opponents").Tables;
        tables.Count.ShouldBe(2);
        tables[1].Rows.Select(row => row[0].Text).ShouldBe(Enumerable.Range(2013, 8).Select(year => $"{year}"));
    }

    // A world is a foe of one front: each of its dead is of a known side or, by chance, recorded as of none.
    [Fact]
    public void The_bounds_of_1000_made_up_worlds_hold_the_truth()
    {
        const int worlds = 1000;
        var random = new Random(19);
        var truth = new (int Own, int Other, int Civilians)[worlds];
        var rows = new List<string>();
        for (var world = 0; world < worlds; world++)
        {
            var share = random.NextDouble();
            for (var happening = random.Next(1, 5); happening > 0; happening--)
            {
                var (own, other, civilians) = (random.Next(9), random.Next(9), random.Next(4));
                truth[world] = (truth[world].Own + own, truth[world].Other + other, truth[world].Civilians + civilians);
                int Known(int dead) => Enumerable.Range(0, dead).Count(_ => random.NextDouble() >= share);
                var (frontKnown, foeKnown, civiliansKnown) = (Known(own), Known(other), Known(civilians));
                var all = own + other + civilians;
                var isFirst = random.Next(2) == 0;
                var (a, b) = isFirst ? ("Front", $"Foe {world}") : ($"Foe {world}", "Front");
                var (deadA, deadB) = isFirst ? (frontKnown, foeKnown) : (foeKnown, frontKnown);
                var sides = random.Next(20) == 0 ? ",,," : $"{deadA},{deadB},{civiliansKnown},{all - frontKnown - foeKnown - civiliansKnown}";
                rows.Add(Tiny.Row(rows.Count + 1, $"{random.Next(2010, 2021)}-0{random.Next(1, 10)}-11", a, b, "2", deaths: sides, triple: $"{all},{all},{all}"));
            }
        }

        using var tiny = Tiny.Of(rows);

        var answer = Ask(tiny, "Front");

        var foes = answer.Tables[0].Rows.SkipLast(1).ToDictionary(row => int.Parse(row[0].Text[4..], CultureInfo.InvariantCulture));
        foes.Count.ShouldBe(worlds);
        foes.Where(foe => !Holds(foe.Value[3], truth[foe.Key].Own) || !Holds(foe.Value[4], truth[foe.Key].Other) || Least(foe.Value[5]) > truth[foe.Key].Civilians).ShouldBeEmpty();
        Holds(answer.Tables[0].Rows[^1][3], truth.Sum(world => world.Own)).ShouldBeTrue();
        foes.Values.Count(row => row[3].Text.Contains('–', StringComparison.Ordinal)).ShouldBeGreaterThan(worlds / 2);
    }

    [Theory]
    [InlineData("ucdp/ged-syria-2016-2019.csv.gz", "20.1", 30)]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz", "24.1", 30)]
    public void What_a_page_says_of_the_other_side_the_other_s_page_says_of_its_own(string file, string release, int least)
    {
        using var workshop = new Workshop();
        workshop.Import(TestData.Need(file), request => request with { Dataset = "ucdp-ged", Release = release });
        using var corpus = workshop.Open();
        var actors = corpus.Count(new CountRequest(Filter.Empty, ["actor"])).Select(tally => tally.Keys["actor"]).Where(actor => actor is not ("Civilians" or "civilians")).DistinctBy(corpus.NameOf).ToArray();
        var pages = actors.ToDictionary(
            corpus.NameOf,
            actor => Briefing.Ask(corpus, new Request("opponents", Filter.Empty.With("actor", actor))).Tables.Take(1).SelectMany(table => table.Rows.SkipLast(1)).ToDictionary(row => row[0].Text));
        var (pairs, wrong) = (0, new List<string>());
        foreach (var (name, page) in pages)
        {
            foreach (var (other, row) in page.Where(row => pages.ContainsKey(row.Key) && row.Key != name))
            {
                var mirrored = pages[other][name];
                pairs++;
                var (said, expected) = ($"{row[1].Text}: {Row(row)}", $"{mirrored[1].Text}: {mirrored[4].Text} | {mirrored[3].Text} | {mirrored[5].Text} | {mirrored[6].Text}");
                wrong.AddRange(said == expected ? [] : [$"{name} against {other}: {said}, and the other way round {expected}"]);
            }
        }

        wrong.ShouldBeEmpty();
        pairs.ShouldBeGreaterThan(least);
    }

    private static bool Holds(Span cell, int truth) => Least(cell) <= truth && (Most(cell) is not { } most || truth <= most);

    private static decimal Least(Span cell) => cell.Figure?.Low ?? cell.Figure?.Value ?? 0;

    // Where an event states no sides there is no most.
    private static decimal? Most(Span cell) => (cell.Figure?.Value is null && cell.Figure?.High is null) || cell.Text.EndsWith("or more", StringComparison.Ordinal) ? null : cell.Figure!.High ?? cell.Figure.Value;

    private static string Row(IReadOnlyList<Span> row) => string.Join(" | ", row.Skip(row.Count is 9 ? 3 : row.Count - 4).Take(4).Select(cell => cell.Text));

    private static Answer Ask(Tiny tiny, string actor)
    {
        using var corpus = tiny.Open();
        return Briefing.Ask(corpus, new Request("opponents", Filter.Empty.With("actor", actor).With("as-of", "2020-12-31")));
    }
}
