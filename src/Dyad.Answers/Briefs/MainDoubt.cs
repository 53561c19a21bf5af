using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Briefs;

/// <summary>The second sentence of a brief: of all that may be wrong with its numbers, what touches most of the events or of the dead.</summary>
internal static class MainDoubt
{
    // What touches less than this is smaller than what nobody reported.
    private const decimal Least = 0.01m;

    public static Sentence Of(Inquiry about) => Sentence.Of($"The main doubt: ").Then(Says(about));

    /// <summary>The same without the words before it.</summary>
    public static Sentence Says(Inquiry about) =>
        about.IsGovernment(about.Id) ? Sentence.Of($"what allies of a government do is filed under its name, so not all of this is its own.")
        : All(about).Where(doubt => doubt.Share >= Least).OrderByDescending(doubt => doubt.Share).Select(doubt => doubt.Says).FirstOrDefault()
            ?? Sentence.Of($"events that nobody reported, and pairs of actors below the dataset's inclusion rule, are not in it.");

    private static IEnumerable<(decimal Share, Sentence Says)> All(Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (Limits.OnlyOlder(about) is { } older)
        {
            yield return (Share((older.Events, total.Events), (older.Deaths, total.Deaths)),
                Sentence.Of($"{older.Events:event stands|events stand} only in an older release, so totals may be too high."));
        }

        if (Limits.Doubtful(about) is { } doubtful)
        {
            yield return (Math.Max(Part(doubtful.Tally.Events, doubtful.Tally.Events + total.Tally.Events), Part(doubtful.Tally.Best, doubtful.Tally.Best + total.Tally.Best)),
                Sentence.Of($"{doubtful.Events:further event|further events} with {doubtful.Deaths:death|deaths}, still being checked by the publisher, are left out."));
        }

        if (Limits.Selected(about) is { Tally.Selected: > 0 } chosen)
        {
            yield return (Share((chosen.Selected, total.Events)), chosen.Selected.Value == total.Events.Value
                ? Sentence.Of($"totals may be too low, because all {total.Events:event comes|events come} from files that may not hold every event.")
                : Sentence.Of($"totals may be too low, because {chosen.Selected} of {total.Events:event|events} come from files that may not hold every event."));
        }

        yield return (Share((total.Candidates, total.Events)), Sentence.Of($"{total.Candidates} of all {total.Events:event|events} are candidates, still to be checked by the publisher."));
        if (LongRows.LeftOut(about, about.LastYear) is var (whole, _))
        {
            yield return (Share((whole.Crossing, whole.Events), (whole.CrossingDeaths, whole.Deaths)), Sentence.Of($"{whole.CrossingDeaths} of {whole.Deaths} deaths are in rows that end later."));
        }

        if (total.Tally.Summary > 0 && about.Total(about.Filter.With("summary", "no")) is var single)
        {
            var summed = single.Tally.Best is null ? total.Deaths : Derived.Difference(total.Deaths, single.Deaths);
            yield return (Share((total.Summary, total.Events), (summed, total.Deaths)), Sentence.Of($"{summed:death is|deaths are} in {total.Summary:record that sums|records that sum} up several incidents, whose days and places may be rough."));
        }

        yield return (Share((total.UnknownLength, total.Events)), Sentence.Of($"{total.UnknownLength:event is|events are} of unknown length, up to a year."));
        yield return (Share((total.DeathsUnstated, total.Events)), Sentence.Of($"{total.DeathsUnstated:event does|events do} not state any deaths."));
    }

    private static decimal Share(params IEnumerable<(Figure Part, Figure Whole)> parts) => parts.Max(pair => Part(pair.Part.Value, pair.Whole.Value));

    private static decimal Part(decimal? part, decimal? whole) => whole > 0 ? part / whole ?? 0 : 0;
}
