using Dyad.Answers.Claims;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Verbs;

/// <summary>What the data say of claims at one moment, to be compared with another moment: after an import, or by another release.</summary>
public sealed class ClaimStates
{
    private readonly IReadOnlyList<State> _states;

    private ClaimStates(IReadOnlyList<State> states) => _states = states;

    /// <summary>How many claims were checked.</summary>
    public int Count => _states.Count;

    /// <summary>Checks the claims of a corpus that have a test.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="knownOn">The day by which releases have to be published; null for any.</param>
    /// <param name="among">The claims by id; null for all.</param>
    public static ClaimStates Of(Corpus corpus, DateOnly? knownOn = null, IReadOnlyCollection<string>? among = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var looks = Checker.Over(corpus, null, knownOn);
        var claims = corpus.Claims().Where(entry => entry.Claim.Tests.Count > 0 && (among is null || among.Contains(entry.Claim.Id))).ToArray();
        return new([.. Checker.Check(looks, claims, isFull: false).Select(check => new State(check.Entry.Claim, check.IsHeldBack ? $"{check.Told} (a draft)" : check.Told, new(() => Rows(looks, check.Entry.Claim))))]);
    }

    /// <summary>The claims, by id, whose verdict a file for some countries can move: those about groups with events there, or with none yet.</summary>
    /// <param name="corpus">The corpus as it was.</param>
    /// <param name="countries">The countries that the file is for; empty for all.</param>
    public static IReadOnlyCollection<string> Touched(Corpus corpus, IReadOnlyCollection<string> countries)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = corpus.Claims().Where(entry => entry.Claim.Tests.Count > 0).ToLookup(entry => entry.Claim.Tests[0].Scope["actor"], entry => entry.Claim.Id);
        return [.. groups.Where(group => countries.Count == 0 || group.Key is null || IsIn(corpus, group.Key, countries)).SelectMany(group => group)];
    }

    /// <summary>Reads the events behind each claim now, since the corpus will be another.</summary>
    public ClaimStates Keep()
    {
        foreach (var state in _states)
        {
            _ = state.Rows.Value;
        }

        return this;
    }

    /// <summary>The verdicts that are others later on, each with the events that did it. A claim whose test was changed is another claim.</summary>
    public IReadOnlyList<ChangedVerdict> To(ClaimStates later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return
        [
            .. _states.Join(later._states, state => (state.Claim.Id, state.Claim.TestHash), state => (state.Claim.Id, state.Claim.TestHash), (before, after) => (before, after))
                .Where(pair => pair.before.Told != pair.after.Told)
                .Select(pair => Changed(pair.before, pair.after)),
        ];
    }

    private static ChangedVerdict Changed(State before, State after)
    {
        var (old, now) = (before.Rows.Value, after.Rows.Value);
        return new(
            before.Claim.Id, before.Told, after.Told,
            [.. now.Keys.Except(old.Keys)], [.. now.Keys.Intersect(old.Keys).Where(id => now[id] != old[id])], [.. old.Keys.Except(now.Keys)]);
    }

    private static bool IsIn(Corpus corpus, string group, IReadOnlyCollection<string> countries)
    {
        var rows = corpus.Count(new CountRequest(Filter.Empty.With("actor", group), ["family", "country"]));
        return rows.Count == 0 || rows.Any(row => countries.Contains(row.Keys["country"]));
    }

    // Every event that a test counts on either side of it, with all of it that a test may ask for.
    private static IReadOnlyDictionary<string, string> Rows(Looks looks, Claim claim) => claim.Tests
        .SelectMany(test => new[] { test.Scope, test.Against, test.Within }.OfType<Filter>().SelectMany(scope => Rows(looks, scope).Where(row => claim.Kind is not ClaimKind.Level || test.Event is null || row.EventId == test.Event)))
        .GroupBy(row => row.EventId, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => Content(same.First()), StringComparer.Ordinal);

    private static IReadOnlyList<EventRow> Rows(Looks looks, Filter scope)
    {
        var about = looks.About(scope);
        return looks.Corpus.Events(scope.IsSet("t") ? about.In(scope.Period) : about.History);
    }

    private static string Content(EventRow row) => string.Join('\u001f', row.DateStart, row.DateEnd, row.DatePrecision, row.SideA, row.SideB, row.Violence, row.DeathsA, row.DeathsB, row.DeathsCivilians, row.DeathsUnknown, row.Low, row.Best, row.High, row.Country, row.Admin1, row.Cell, row.Summary, row.Status);

    private sealed record State(Claim Claim, string Told, Lazy<IReadOnlyDictionary<string, string>> Rows);
}
