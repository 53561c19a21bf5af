using System.Globalization;
using System.Text;
using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Sources.Packs;
using Dyad.Sources.Registry;
using Dyad.Store.Registry;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Store.Registry;

/// <summary>Names of well-known groups as people type them, written down by somebody who had not seen the registry, and what each reaches.</summary>
public sealed class SpellingTests
{
    private const string FirstRun = "57 right (95.0 %), 0 wrong, 3 not found (`the Houthi rebels`, `ህወሓት`, `အာရက္ခတပ်တော်`)";

    private static readonly string Page = Path.Combine(TestData.Checkout(), "docs", "registry-spellings.md");

    private static readonly Lazy<LoadedRegistry> World = new(() => RegistryFolder.Read(Path.Combine(TestData.Checkout(), "registry")));

    private static readonly Lazy<LoadedPack> Khorasan = new(() => PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan")));

    private enum Outcome
    {
        Right,
        Wrong,
        NotFound,
    }

    [Fact]
    public void The_spellings_are_sixty_of_twenty_five_groups()
    {
        var spellings = Read();

        spellings.Count.ShouldBe(60);
        spellings.Select(spelling => spelling.Typed).Distinct(StringComparer.Ordinal).Count().ShouldBe(60);
        spellings.Select(spelling => spelling.Group).Distinct(StringComparer.Ordinal).Count().ShouldBe(25);
    }

    [Fact]
    public void At_least_95_in_100_reach_their_group_none_another_and_the_page_says_so()
    {
        using var corpus = Known();

        // A pack's actor takes the place of the registry's of the same id.
        Binding[] Bound(string id) => [.. Khorasan.Value.Pack.Actors.FirstOrDefault(actor => actor.Id == id)?.Bindings
            ?? World.Value.Entries.Where(entry => entry.Id == id).Select(entry => entry.Binding)];
        var tried = Read().Select(spelling => Try(corpus, spelling, Bound)).ToArray();

        tried.Where(one => one.Outcome == Outcome.Wrong).Select(one => $"{one.Spelling.Typed}: {one.Reached}").ShouldBeEmpty();
        ((double)tried.Count(one => one.Outcome == Outcome.Right) / tried.Length).ShouldBeGreaterThanOrEqualTo(0.95);
        var page = Written(tried);
        if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
        {
            File.WriteAllText(Page, page);
        }

        File.Exists(Page).ShouldBeTrue($"{Page} is missing; run again with DYAD_ACCEPT=1");
        File.ReadAllText(Page).ReplaceLineEndings("\n").ShouldBe(page, $"{Page} is old; run again with DYAD_ACCEPT=1");
    }

    [Fact]
    public void A_word_for_what_a_group_is_leads_to_no_other_actor_and_a_people_is_not_taken_for_its_rebels()
    {
        using var corpus = Known();

        string? Reached(string typed)
        {
            try
            {
                return corpus.Resolve(typed, Filter.Empty).Name.Text;
            }
            catch (DyadException refused) when (refused.Trouble == Trouble.Ambiguous)
            {
                return null;
            }
        }

        var typed = Read().DistinctBy(spelling => spelling.Group, StringComparer.Ordinal).Select(spelling => spelling.Typed).ToArray();
        typed.Where(name => Reached($"the {name} militants") != Reached(name)).ShouldBe(["zetas"], "it is the cartel's only name, and its parts are named after it: all are listed");
        Reached("the zetas militants").ShouldBeNull();
        Reached("Oromo rebels").ShouldBeNull();
        Reached("Hutu fighters").ShouldBeNull();
    }

    private static Dyad.Store.Corpus Known() => Dyad.Store.Corpus.OfBuiltIn(new BuiltInKnowledge(World.Value, [Khorasan.Value], "now"), threads: 1);

    private static Tried Try(Dyad.Store.Corpus corpus, Spelling spelling, Func<string, Binding[]> bindings)
    {
        try
        {
            var actor = corpus.Actors[corpus.Resolve(spelling.Typed, Filter.Empty).Name.Text];
            var bound = bindings(actor.Id).Where(binding => binding is { Family: "ucdp", Contested: false }).ToArray();
            var numbers = string.Join(" and ", bound.GroupBy(binding => binding.NativeId, StringComparer.Ordinal).Select(same => $"{same.Key}{In(same)}"));
            return new(spelling, $"`{actor.Id}`, {actor.Name}: {numbers}", spelling.Accepts(bound) ? Outcome.Right : Outcome.Wrong);
        }
        catch (DyadException refused) when (refused.Trouble is Trouble.NotFound or Trouble.Ambiguous)
        {
            return new(spelling, refused.Trouble == Trouble.Ambiguous ? "a list of several" : "", Outcome.NotFound);
        }
    }

    private static string In(IEnumerable<Binding> bindings) => string.Join(", ", Countries(bindings)) is { Length: > 0 } countries ? $" in {countries}" : "";

    private static string[] Countries(IEnumerable<Binding> bindings) =>
        [.. bindings.SelectMany(binding => binding.Countries.Concat(binding.Admin1s.Select(division => division.Country))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static List<Spelling> Read([System.Runtime.CompilerServices.CallerFilePath] string testFile = "")
    {
        using var reader = CsvDataReader.Create(Path.Combine(Path.GetDirectoryName(testFile)!, "spellings.csv"));
        var rows = new List<Spelling>();
        while (reader.Read())
        {
            rows.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(3)));
        }

        return rows;
    }

    private static string Written(Tried[] tried)
    {
        int Of(Outcome outcome) => tried.Count(one => one.Outcome == outcome);
        var page = new StringBuilder(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # Names as people type them

            {tried.Length} spellings of {tried.Select(one => one.Spelling.Group).Distinct(StringComparer.Ordinal).Count()} well-known groups, each tried on the [built-in registry](registry.md). They and the number of UCDP that each means
            were written down before anybody tried them, by somebody who had not seen the registry. A test makes this page.

            - First run: {FirstRun}.
            - Now: {Of(Outcome.Right)} right ({100.0 * Of(Outcome.Right) / tried.Length:0.0} %), {Of(Outcome.Wrong)} wrong, {Of(Outcome.NotFound)} not found.

            The three that were not found led to a rule (words such as *rebels* are left out as the last try) and to two names looked up, so the second figure is not a blind test any more; the first is.

            | typed | means | reaches (UCDP's numbers) | |
            |---|---|---|---|

            """));
        foreach (var one in tried)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {one.Spelling.Typed} | {one.Spelling.Group} | {one.Reached} | {(one.Outcome == Outcome.NotFound ? "not found" : $"{one.Outcome}".ToLowerInvariant())} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private sealed record Tried(Spelling Spelling, string Reached, Outcome Outcome);

    /// <summary>A spelling with the actors of UCDP that it may mean: <c>1|2</c> for either, <c>3@NGA+NER</c> for one only in these countries.</summary>
    private sealed record Spelling(string Typed, string Expected, string Group)
    {
        public bool Accepts(Binding[] bindings) => Expected.Split('|').Select(one => one.Split('@')).Any(one =>
            bindings.Where(binding => binding.NativeId == one[0]).ToArray() is { Length: > 0 } bound
            && Countries(bound).SequenceEqual(one.Length == 1 ? [] : one[1].Split('+').Order(StringComparer.Ordinal)));
    }
}
