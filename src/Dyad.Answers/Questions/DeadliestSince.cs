using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Since when its deadliest record of the last covered year is the deadliest for the opponent in it and for its country, whoever the others were.</summary>
/// <remarks>Records of a single incident are compared, by deaths on all sides. A rival is an earlier one since then whose high estimate reaches the low estimate of the record: which of the two was deadlier is open.</remarks>
internal static class DeadliestSince
{
    /// <summary>A sentence for the opponent and one for the country; none where no record of the year has deaths.</summary>
    public static IReadOnlyList<Sentence> Of(Inquiry about)
    {
        if (about.Coverage.Last is null)
        {
            return [];
        }

        var year = SingleIncidents.Of(about, about.History).With("t", about.LastCoveredYear.ToString());
        return about.Count(year, ["event", "opponent", "country"], "-best", 1) is [{ Tally.Best: > 0 } record]
            ? [.. For(about, record, "actor", "opponent"), .. For(about, record, "country", "country")]
            : [];
    }

    private static IEnumerable<Sentence> For(Inquiry about, Counted record, string key, string dimension)
    {
        var id = record.Tally.Keys[dimension];
        if (dimension == "opponent" ? !record.IsOpponentNamed || about.IsCivilian(id) || about.IsCoalition(id) : id.Length != 3)
        {
            yield break;
        }

        var (best, day) = (record.Tally.Best!.Value, record.Tally.First!.Value);
        var earlier = SingleIncidents.Of(about, about.EverywhereEver).With(key, id);
        var before = new Period(null, day.AddDays(-1));
        var since = about.Count(earlier.With("t", before.ToString()).With("deaths", $"best:{best}.."), ["event"], "-first", 1) is [var found] ? found : null;
        var head = Sentence.Of($"The deadliest record of its last covered year, {record["event"]} of {record.First} with {record.Deaths:death|deaths}, is the deadliest of a single incident for {record[dimension]} ");
        yield return head.Then(since is null
            ? Sentence.Of($"in all the time that the files hold")
            : Sentence.Of($"since {since["event"]} of {since.First}, which had {since.Deaths}"))
            .Then(Rivals(about, earlier, record, since?.Tally.First?.AddDays(1), day.AddDays(-1)));
    }

    private static Sentence Rivals(Inquiry about, Filter earlier, Counted record, DateOnly? after, DateOnly until)
    {
        if (record.Tally.Low is not { } low)
        {
            return Sentence.Of($"; the files give no range, so how near others come is not known.");
        }

        var rivals = after > until ? null : about.Total(earlier.With("t", new Period(after, until).ToString()).With("deaths", $"high:{low}.."));
        return rivals is null or { Tally.Events: 0 }
            ? Sentence.Of($"; no other of that time reaches its low estimate.")
            : Sentence.Of($"; {rivals.Events:other record of that time reaches its low estimate, so that it may have been deadlier|other records of that time reach its low estimate, so that they may have been deadlier}.");
    }
}
