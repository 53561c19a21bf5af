using Dyad.Analysis.Claims;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Claims;

namespace Dyad.Answers.Claims;

/// <summary>Runs the tests of claims over a corpus: what is admissible, the primary, its alternatives, the verdict.</summary>
internal static class Checker
{
    /// <summary>Where counts come from.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="asOf">The last day that counts; null for the last that the files cover.</param>
    /// <param name="knownOn">The day by which releases have to be published; null for any.</param>
    public static Looks Over(Corpus corpus, DateOnly? asOf = null, DateOnly? knownOn = null) => new(corpus, asOf ?? corpus.Manifest.Parts.Max(part => part.Months?.Latest ?? part.Last) ?? DateOnly.MaxValue, knownOn);

    /// <summary>What comes out of some claims. All claims of their speakers' documents are counted, since each is corrected for the others.</summary>
    /// <param name="looks">Where counts come from.</param>
    /// <param name="chosen">The claims asked about.</param>
    /// <param name="isFull">Whether alternatives are counted also where they can change no verdict.</param>
    public static IReadOnlyList<CheckedClaim> Check(Looks looks, IReadOnlyList<ClaimEntry> chosen, bool isFull)
    {
        var documents = chosen.Select(entry => entry.Claim.Document).ToHashSet();
        var runs = looks.Corpus.Claims().Where(entry => documents.Contains(entry.Claim.Document))
            .SelectMany(entry => entry.Claim.Tests.Select(test => (Entry: entry, Test: test))).AsParallel().AsOrdered()
            .Select(run => (run.Entry.Claim, First: First.Of(looks, run.Entry.Claim, run.Test)))
            .ToArray();
        var firsts = runs.GroupBy(run => run.Claim.Document)
            .SelectMany(document => document.Zip(Holm.Adjusted([.. document.Select(run => run.First.Chance)]), (run, chance) => (run.Claim.Id, run.First, Chance: chance)))
            .ToLookup(run => run.Id);
        return
        [
            .. chosen.AsParallel().AsOrdered().Select(entry =>
            {
                TestResult[] tests = [.. firsts[entry.Claim.Id].Select(run => Result(looks, entry.Claim, run.First, run.Chance, isFull))];
                return new CheckedClaim(entry, VerdictOf(entry.Claim, tests), tests);
            }),
        ];
    }

    private static ClaimVerdict? VerdictOf(Claim claim, TestResult[] tests) =>
        tests.Length == 0 ? ClaimVerdict.NotTestable
        : claim.Kind is ClaimKind.Prediction or ClaimKind.Warning && Array.TrueForAll(tests, test => test.Verdict is null) ? null
        : Verdicts.Whole(tests.Select(test => test.Verdict).OfType<ClaimVerdict>());

    private static TestResult Result(Looks looks, Claim claim, First first, double chance, bool isFull)
    {
        if (first.Refusal is { } refusal)
        {
            return new TestResult(first.Test, refusal.Verdict, refusal.Why, null, []);
        }

        if (claim.Kind is ClaimKind.Prediction or ClaimKind.Warning)
        {
            return Outcome.Of(looks, claim, first.Test, first.Primary!);
        }

        var primary = first.Primary!;
        var stance = StanceOf(primary, first.Test, chance) ?? Stance.Open;
        // Alternatives only weaken: what is open stays so, and that something is there cannot be weakened.
        var alternatives = (claim.Kind is ClaimKind.Presence || (stance is Stance.Open && !isFull) ? [] : Specification.Alternatives(claim, first.Test, OtherFamilies(looks, first.Test)))
            .Select(specification => Alternative(looks, claim, first.Test, primary, specification))
            .ToArray();
        var verdict = Verdicts.Of(stance, [.. alternatives.Select(other => other.Weighed)]);
        return new TestResult(
            first.Test, verdict, Reasons.Of(claim, first.Test, primary, stance, verdict, chance, [.. alternatives.Where(other => other.Weighed.Use is AlternativeUse.Used).Select(other => (other.Look, other.Stance))]), primary,
            [.. alternatives.Select(other => (other.Look, other.Stance, other.Weighed.Use))])
        {
            Counted = Reasons.Counted(looks, claim, first.Test, primary),
            Notes = [.. Reasons.Notes(looks, claim, first.Test)],
        };
    }

    private static Stance? StanceOf(Look look, ClaimTest test, double chance) => look switch
    {
        { Decided: { } decided } => decided,
        { Evidence: { } evidence } => evidence.Of(test.Region!.Value, chance),
        _ => null,
    };

    private static (Look Look, Stance? Stance, Alternative Weighed) Alternative(Looks looks, Claim claim, ClaimTest test, Look primary, Specification specification)
    {
        var look = IsStated(looks, test, specification) ? looks.Of(claim, test, specification) : Look.Nothing(specification);
        var chance = look.Evidence?.Chance(test.Region!.Value) ?? 1;
        Stance? stance = look.HasAnswer ? StanceOf(look, test, chance) ?? Stance.Open : null;
        var (own, size) = specification.Estimate is DeathEstimate.Best ? (look.Size, primary.Size) : (Deaths(look), Deaths(primary));
        return (look, stance, new Alternative(size, own, stance));
    }

    // Low and high share every row; what they share is the dead.
    private static long Deaths(Look look) => (long)((look.Own, look.Specification.Estimate) switch
    {
        (null, _) => 0,
        (var own, DeathEstimate.Low) => own.Low ?? 0,
        (var own, DeathEstimate.High) => own.High ?? 0,
        var (own, _) => own.Value ?? 0,
    });

    // An alternative asks for an attribute that the files state for nearly all of what is counted, or it is not applicable.
    private static bool IsStated(Looks looks, ClaimTest test, Specification specification) => new[] { test.Scope, test.Against, test.Within }.OfType<Filter>().All(scope =>
    {
        const double MostRows = 0.95;
        var (about, changed) = (looks.About(scope), specification.Change(scope));
        var all = about.Total(scope.IsSet("t") ? about.In(scope.Period) : about.History).Tally;
        return (!changed.IsSet("date") || all.DateUnstated <= (1 - MostRows) * all.Events)
            && (!changed.IsSet("summary") || all.SummaryUnstated <= (1 - MostRows) * all.Events)
            && (changed["role"] != "attacker" || scope["role"] == "attacker" || Admission.HasDirection(about));
    });

    private static IReadOnlyList<string> OtherFamilies(Looks looks, ClaimTest test)
    {
        var about = looks.About(test.Scope);
        return about.History["family"] is { } own ? [.. looks.Corpus.Families(about.History.With("family", null)).Where(family => family != own)] : [];
    }
}
