namespace Dyad.Tests.Sources.Packs;

/// <summary>Files of claims with what goes wrong when people write them, made from the example.</summary>
internal static class BrokenClaims
{
    private static readonly string Example = File.ReadAllText(Path.Combine(ExamplePack.Path, "claims.yaml"));

    /// <summary>By what is wrong: whether the JSON Schema can see it, and the file.</summary>
    public static readonly IReadOnlyDictionary<string, (bool SchemaSees, string Text)> All = new Dictionary<string, (bool, string)>
    {
        ["claims-misspelt"] = (true, With(("kind: comparison", "kind: comparisn"), ("measure: involvement", "measure: involvment"), ("words: far lower", "words: far lowr"), ("said_by: Chris Sample\n  role", "saidby: Chris Sample\n  role"))),
        ["claims-missing-parts"] = (true, With(("  stated_on: 2021-01-15\n  kind: comparison", "  kind: comparison"), (", date: 2021-01, locator: on its tempo", ""), ("saw_data: no, on: 2026-01-01 }\n\n", "on: 2026-01-01 }\n\n"), ("  would_test: A dataset of payments to armed groups.\n", ""))),
        ["claims-parts-of-another-kind"] = (false, With(("    against: { period: 2020-01-01..2020-06-30 }\n", ""), ("words: far lower", "words: most"), ("kind: comparison", "kind: share"), ("tests: whole", "tests: part"))),
        ["claims-of-words-beside-a-number"] = (true, With(("words: far lower", "words: far lower\n    number: 3"), ("needs: [ucdp-ged 2020]", "needs: [ucdp-ged sometime]"))),
        ["claims-of-no-period"] = (true, With(("period: 2020-07-01..2020-12-31", "period: last90d"), ("of: example-front\n", "of: example-front\n    violence: state-based\n"))),
        ["claims-baseline-inside"] = (false, With(("against: { period: 2020-01-01..2020-06-30 }", "against: { period: 2020-06-01..2020-07-31 }"))),
        ["claims-with-themselves"] = (false, With(("against: { period: 2020-01-01..2020-06-30 }", "against: { measure-free: 1 }"), ("{ measure-free: 1 }", "{ with: any }"))),
        ["claims-that-cannot-fail"] = (false, With(("words: far lower", "region: { low: 0, why: whatever comes }"))),
        ["claims-that-cannot-hold"] = (false, With(("words: far lower", "region: { high: -1, why: nothing comes }"))),
        ["claims-of-a-short-trend"] = (false, With(("kind: comparison", "kind: trend"), ("    against: { period: 2020-01-01..2020-06-30 }\n", ""))),
        ["claims-of-a-known-outcome"] = (false, With(("kind: comparison", "kind: prediction"), ("    against: { period: 2020-01-01..2020-06-30 }\n", ""), ("words: far lower", "words: at least\n    number: 3"))),
        ["claims-twice"] = (false, With(("id: paid-from-abroad", "id: quieter-2020"))),
        ["claims-that-are-none"] = (true, "claims: none\n"),
    };

    private static string With(params (string Old, string Changed)[] changes) => changes.Aggregate(Example, (text, change) =>
    {
        text.ShouldContain(change.Old);
        return text.Replace(change.Old, change.Changed, StringComparison.Ordinal);
    });
}
