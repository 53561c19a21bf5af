using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>When some events pause: six covered months on end or more, after the first of them, in which none takes place. A month that is not covered ends a pause and is in none.</summary>
internal static class Pauses
{
    private const int Fewest = 6;

    /// <summary>The pauses in order, by their first and last months.</summary>
    public static IReadOnlyList<Period> Of(Inquiry about, Filter filter)
    {
        var active = about.Corpus.ActiveMonths(filter);
        var (pauses, run) = (new List<Period>(), new List<DateOnly>());
        foreach (var month in new Period(about.Total(filter).Tally.First, about.AsOf).Months())
        {
            var last = month.AddMonths(1).AddDays(-1);
            var isQuiet = last <= about.AsOf && !active.Contains(month) && about.Coverage.Covers(new Period(month, last));
            if (isQuiet)
            {
                run.Add(month);
            }
            else
            {
                End();
            }
        }

        End();
        return pauses;

        void End()
        {
            if (run.Count >= Fewest)
            {
                pauses.Add(new Period(run[0], run[^1].AddMonths(1).AddDays(-1)));
            }

            run.Clear();
        }
    }

    /// <summary>Whether there are any, and the longest.</summary>
    public static Sentence Told(IReadOnlyList<Period> pauses) => pauses.Count == 0
        ? Sentence.Of($"There is no pause: no six covered months on end are without a recorded event between them.")
        : Sentence.Of($"{Show.Words(pauses.Count == 1 ? "One pause" : "Of several pauses the longest")}, without a recorded event between them: {Told(pauses.MaxBy(pause => pause.Days)!)}.");

    /// <summary>All of them in a table; none where there is no more than one.</summary>
    public static IEnumerable<Table> Listed(IReadOnlyList<Period> pauses) => pauses.Count < 2
        ? []
        : [new Table("Pauses: six covered months or more without a recorded event between them", [new Column("from", "From", false), new Column("to", "To", false)], [.. pauses.Select(pause => (IReadOnlyList<Span>)[Show.Month(pause.Earliest!.Value), Show.Month(pause.Latest!.Value)])])];

    private static Sentence Told(Period pause) => Sentence.Of($"{Show.Month(pause.Earliest!.Value)} to {Show.Month(pause.Latest!.Value)}");
}
