using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>What a summary says is not known: first what no data and no pack speak of, then what the events do not state, by how many.</summary>
internal static class NotKnown
{
    private static readonly (string Question, string Words)[] Recorded =
        [("leaders", "who leads it"), ("strength", "its size"), ("command", "whom it answers to"), ("ranks", "where its members come from")];

    // Of fewer events a summary has other things to say.
    private const decimal Least = 0.05m;

    /// <summary>The questions without whose answers it says that nothing is recorded.</summary>
    public static IEnumerable<string> Asks => Recorded.Select(entry => entry.Question);

    public static IReadOnlyList<Piece> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers) =>
    [
        .. about.HasEvents ? Sides(about) : [],
        new(about.IsTheatre ? Sentence.Of($"Why they fight, how large each group is, what comes next: not in event data.") : Topics(about, answers)),
        .. about.IsTheatre && about.Corpus.CountriesWithoutEvents(about.Filter) is { } missing ? [new Piece(Sentence.Of($"{Wording.Capital(missing)}"))] : Array.Empty<Piece>(),
        .. about.HasEvents ? Counted(about).OrderByDescending(entry => entry.Share).Select(entry => new Piece(entry.Says)) : [],
    ];

    // How many there are is in the points; here is what nobody can tell from them.
    private static IEnumerable<Piece> Sides(Inquiry about)
    {
        var tally = about.Total(about.Filter).Tally;
        return tally.SidesUnstated == 0 ? [] : [new(Sentence.Of($"For {Show.Words(tally.SidesUnstated == tally.Events ? "all" : tally.SidesUnstated * 2 > tally.Events ? "most" : "some")} events: which side the dead were on, and how many civilians died in fights."))];
    }

    private static Sentence Topics(Inquiry about, IReadOnlyDictionary<string, Answer> answers)
    {
        var unsaid = Recorded.Where(entry => !answers[entry.Question].CanSay).Select(entry => entry.Words).ToArray();
        var pack = about.Knowledge.Pack is null ? "no pack on it here" : "not in the pack";
        string[] topics =
        [
            .. unsaid.Length == 0 ? [] : new[] { $"{string.Join(", ", unsaid)} ({pack})" },
            .. about.HasEvents ? [] : new[] { "how much violence (no events)" },
            "outside support (no dataset)", "what comes next (no scored forecast)",
        ];
        return Sentence.Of($"{Show.Words(Wording.Capital(string.Join("; ", topics)))}.");
    }

    private static IEnumerable<(decimal Share, Sentence Says)> Counted(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var tally = total.Tally;
        decimal Of(long some) => (decimal)some / tally.Events;
        if (tally.DeathsUnstated > 0)
        {
            yield return (Of(tally.DeathsUnstated), Sentence.Of($"Deaths: not stated in {total.DeathsUnstated:event|events}."));
        }

        if (about.Corpus.LeftOut(about.Filter).Records > 0)
        {
            yield return (1, Sentence.Of($"Records whose id, side or day cannot be read: they are in no total."));
        }

        if (Of(tally.UnknownLength) >= Least)
        {
            yield return (Of(tally.UnknownLength), Sentence.Of($"How long events lasted: not stated for {total.UnknownLength:event|events}."));
        }

        if (about.Coverage.Spans.Count > 1)
        {
            yield return (1, Sentence.Of($"What happened in the months between the files."));
        }
    }
}
