using Dyad.Answers.Sentences;
using Dyad.Model.Requests;

namespace Dyad.Answers.Inquiries;

/// <summary>What words of headlines say of some events: derived by a dictionary, beside what a dataset codes and never mixed with it.</summary>
/// <param name="With">The events with a headline.</param>
/// <param name="Saying">Those of them whose headlines say anything of it.</param>
/// <param name="Classes">The events by what is said, the most frequent first; one of which two things are said is in both.</param>
internal sealed record HeadlineCounts(Figure With, Figure Saying, IReadOnlyList<Counted> Classes)
{
    /// <summary>By how the attack was carried out.</summary>
    public const string Method = "headline_method";

    /// <summary>By whom it hit.</summary>
    public const string Target = "headline_target";

    /// <summary>Those of a filter's events by one of the two; null where none of them has a headline that a dictionary reads.</summary>
    public static HeadlineCounts? Of(Inquiry about, Filter filter, string dimension)
    {
        var cells = about.Count(filter, [dimension], "-events");
        Counted? Cell(string key) => cells.FirstOrDefault(cell => cell.Tally.Keys[dimension] == key);
        var (total, without, unstated) = (about.Total(filter), Cell("no headline"), Cell("unstated"));
        if (total.Tally.Events == (without?.Tally.Events ?? 0))
        {
            return null;
        }

        var with = without is null ? total.Events : Derived.Difference(total.Events, without.Events);
        return new(with, unstated is null ? with : Derived.Difference(with, unstated.Events), [.. cells.Where(cell => cell != without && cell != unstated)]);
    }
}
