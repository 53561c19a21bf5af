using Dyad.Answers.Briefs;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>"N cells with M events": M is the events in those cells, added up over the rows of the file.</summary>
public sealed class RealTerritoryTests
{
    [Fact]
    public void Twenty_actors_of_the_real_files_have_the_events_of_their_cells() => Ask(actors =>
    {
        new Random(40).Shuffle(actors);
        return actors.Take(20);
    });

    [Fact(Explicit = true)]
    public void Every_actor_of_the_real_files_has() => Ask(actors => actors);

    private static void Ask(Func<string[], IEnumerable<string>> choose)
    {
        using var workshop = new Workshop();
        workshop.Import(TestData.Need("ucdp/ged-21.1-global-reduced.csv.gz"));
        using var corpus = workshop.Open();
        var actors = corpus.Count(new CountRequest(Filter.Empty, ["actor"])).Where(tally => tally.Keys["actor"] != "Civilians" && tally.Keys["actor"] != "civilians").OrderByDescending(tally => tally.Events)
            .Take(400).Select(tally => tally.Keys["actor"]).ToArray();
        var (said, wrong) = (0, new List<string>());
        foreach (var actor in choose(actors))
        {
            var last = corpus.Count(new CountRequest(Filter.Empty.With("actor", actor), []))[0].Last!.Value;
            var asOf = new DateOnly(last.Year, 12, 31);
            var filter = Filter.Empty.With("actor", actor).With("as-of", $"{asOf:yyyy-MM-dd}");
            var reply = Briefing.Ask(corpus, new Request("territory", filter)).Reply;
            var rows = corpus.Events(filter);
            foreach (var (from, until) in new[] { (asOf.AddYears(-1).AddDays(1), asOf), (asOf.AddYears(-2).AddDays(1), asOf.AddYears(-1)) })
            {
                // A row of 1 January of this file may last its whole year, which is within.
                var placed = rows.Where(row => row.DateStart >= from && row.DateStart <= until && row.Cell is not null).ToArray();
                var cells = placed.Select(row => row.Cell).Distinct().Count();
                var words = $"{cells:#,0} {(cells == 1 ? "cell" : "cells")} with {placed.Length:#,0} {(placed.Length == 1 ? "event" : "events")} in the twelve";
                if (placed.Length > 0 && reply.ToString().Contains("in the twelve", StringComparison.Ordinal))
                {
                    said++;
                    wrong.AddRange(reply.ToString().Contains(words, StringComparison.Ordinal) ? [] : [$"{actor}: '{words}' is not in '{reply}'"]);
                }
            }
        }

        wrong.ShouldBeEmpty();
        said.ShouldBeGreaterThan(20);
    }
}
