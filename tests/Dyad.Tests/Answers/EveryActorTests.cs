using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Quality;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>Whoever is asked about, there is a brief in every format, and it breaks no rule.</summary>
public sealed class EveryActorTests
{
    [Fact]
    public void Twenty_five_actors_of_the_real_files_have_a_brief() => Ask(actors =>
    {
        new Random(50).Shuffle(actors);
        return actors.Take(25);
    });

    [Fact(Explicit = true)]
    public void Every_actor_of_the_real_files_has_a_brief() => Ask(actors => actors);

    private static void Ask(Func<string[], IEnumerable<string>> choose)
    {
        using var workshop = new Workshop();
        workshop.Import(TestData.Need("ucdp/ged-21.1-global-reduced.csv.gz"));
        workshop.Import(TestData.Need("ucdp/GEDEvent_v23_0_10.csv"));
        using var corpus = workshop.Open();
        var actors = corpus.Count(new CountRequest(Filter.Empty, ["actor"])).Select(tally => tally.Keys["actor"]).Where(actor => actor != "Civilians").ToArray();
        var failures = new List<string>();
        foreach (var actor in choose(actors))
        {
            try
            {
                var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", actor)));
                failures.AddRange(QualityGate.Check(brief).Select(violation => $"{actor}: {violation} {brief.Lead[0]}"));
                _ = BriefText.Write(brief).Length + BriefMarkdown.Write(brief).Length + BriefJson.Write(brief).Length;
            }
            catch (Exception wrong) when (wrong is not OutOfMemoryException)
            {
                failures.Add($"{actor}: {wrong.GetType().Name} {wrong.Message}");
            }
        }

        failures.ShouldBeEmpty();
    }
}
