using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Sources.Registry;
using Dyad.Store;
using Dyad.Store.Registry;
using Dyad.Tests.Cli;
using Dyad.Tests.Store;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers.Reach;

/// <summary>Every question asked of corpora that differ in what they hold.</summary>
internal static class ReachedCorpora
{
    /// <summary>What each corpus is, as the head of its column.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["sample: ISIS-K", "sample: Islamic State", "sample: a state", "sample: ten events", "Syria, all columns", "Mexico, all columns", "candidates", "pack alone", "another layout"];

    /// <summary>The answers of each, in the order of its name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, Answer>> Ask(RealSample sample) =>
    [
        Answers(sample.Brief("isis-k", "2021-08-27"), id => sample.Ask(id, "isis-k", "2021-08-27")),
        Answers(sample.Brief("islamic-state", "2020-12-31"), id => sample.Ask(id, "islamic-state", "2020-12-31")),
        Answers(sample.Brief("Government of Iraq", "2020-12-31"), id => sample.Ask(id, "Government of Iraq", "2020-12-31")),
        Answers(sample.Brief("al-murabitun", "2015-12-31"), id => sample.Ask(id, "al-murabitun", "2015-12-31")),
        OfFile("ucdp/ged-syria-2016-2019.csv.gz", ExtentKind.Selected, "20.1", "IS"),
        OfFile("ucdp/ged-24.1-mexico.csv.gz", ExtentKind.Selected, "24.1", "Sinaloa Cartel"),
        OfFile("ucdp/GEDEvent_v21_01_21_12.csv.zip", ExtentKind.Complete, "21.01.21.12", "IS"),
        OfPack(),
        OfSecondLayout(),
    ];

    private static BuiltInKnowledge Knowledge() => new(
        RegistryFolder.Read(Path.Combine(TestData.Checkout(), "registry")), [PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan"))], "now");

    private static IReadOnlyDictionary<string, Answer> OfFile(string file, ExtentKind extent, string release, string actor)
    {
        using var tiny = new Tiny { BuiltIn = Knowledge() };
        tiny.Import(TestData.Need(file), extent, release);
        using var corpus = tiny.Open();
        return Of(corpus, actor);
    }

    private static IReadOnlyDictionary<string, Answer> OfPack()
    {
        using var corpus = Corpus.OfBuiltIn(Knowledge());
        return Of(corpus, "isis-k", "2021-08-27");
    }

    private static IReadOnlyDictionary<string, Answer> OfSecondLayout()
    {
        using var workshop = new Workshop();
        SecondLayout.Put(workshop, SecondLayout.Sql);
        SecondLayout.Import(workshop);
        using var corpus = workshop.Open();
        return Of(corpus, "Red Band");
    }

    private static IReadOnlyDictionary<string, Answer> Of(Corpus corpus, string actor, string? asOf = null)
    {
        var filter = Filter.Empty.With("actor", actor).With("as-of", asOf);
        return Answers(Briefing.Make(corpus, new Request("brief", filter)), id => Briefing.Ask(corpus, new Request(id, filter)));
    }

    // A brief leaves out some questions that it cannot answer.
    private static IReadOnlyDictionary<string, Answer> Answers(Brief brief, Func<string, Answer> ask)
    {
        var told = brief.Sections.SelectMany(section => section.Answers).ToDictionary(answer => answer.Question);
        return QuestionList.Ids.ToDictionary(id => id, id => told.GetValueOrDefault(id) ?? ask(id));
    }
}
