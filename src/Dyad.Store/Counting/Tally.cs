using System.Data;
using Dyad.Store.Storage;

namespace Dyad.Store.Counting;

/// <summary>Everything counted in one cell of a measure.</summary>
/// <remarks>Sums are null where no event of the cell states the value: unknown is never zero. Deaths are in persons.</remarks>
/// <param name="Keys">The cell's key under each dimension; empty for the one cell of a total.</param>
/// <param name="Events">Events, each once.</param>
/// <param name="Low">Sum of the low estimates, not a confidence bound; null unless every event states low, best and high.</param>
/// <param name="Best">Sum of the best estimates.</param>
/// <param name="High">Sum of the high estimates, likewise.</param>
/// <param name="Own">Deaths on the subject's side.</param>
/// <param name="Other">Deaths on the other side.</param>
/// <param name="Civilians">Deaths of civilians.</param>
/// <param name="Unknown">Deaths whose side the source does not know.</param>
/// <param name="DeathsUnstated">Events that state no best estimate.</param>
/// <param name="Ranged">Events that state low, best and high.</param>
/// <param name="SidesUnstated">Events that do not state deaths by side.</param>
/// <param name="OutOfOrder">Events whose estimates are not in the order low ≤ best ≤ high.</param>
/// <param name="WithoutRange">Events whose low and high are the same.</param>
/// <param name="Summary">Events that cover several incidents.</param>
/// <param name="SummaryUnstated">Events that do not say whether they do.</param>
/// <param name="DateInexact">Events whose day is not known exactly, or not said to be.</param>
/// <param name="DateUnstated">Events that do not say how precise their date is.</param>
/// <param name="PlaceInexact">Events placed no better than by district, or not said to be.</param>
/// <param name="PlaceUnstated">Events that do not say how precise their place is.</param>
/// <param name="Candidates">Events from candidate releases.</param>
/// <param name="Selected">Events from files that do not hold every event of their extent.</param>
/// <param name="Crossing">Events that end after the period they are counted in, which ends with the period asked for or the as-of date at the latest.</param>
/// <param name="CrossingBest">Sum of their best estimates.</param>
/// <param name="Long">Events that last, or may last, more than 30 days.</param>
/// <param name="UnknownLength">Events that may last a day or a year: dated 1 January in a file that states neither end nor precision of dates.</param>
/// <param name="First">The first day an event is counted on; null without events.</param>
/// <param name="Last">The last day an event is counted on; null without events.</param>
public sealed record Tally(
    IReadOnlyDictionary<string, string> Keys,
    long Events,
    long? Low,
    long? Best,
    long? High,
    long? Own,
    long? Other,
    long? Civilians,
    long? Unknown,
    long DeathsUnstated,
    long Ranged,
    long SidesUnstated,
    long OutOfOrder,
    long WithoutRange,
    long Summary,
    long SummaryUnstated,
    long DateInexact,
    long DateUnstated,
    long PlaceInexact,
    long PlaceUnstated,
    long Candidates,
    long Selected,
    long Crossing,
    long? CrossingBest,
    long Long,
    long UnknownLength,
    DateOnly? First,
    DateOnly? Last)
{
    /// <summary>The datasets and releases that a total's events come from, such as <c>ucdp-ged 21.1</c>, separated by commas; empty without events, null of a cell with keys.</summary>
    public string? Sources { get; init; }

    /// <summary>A cell that no event is in: no counts, and sums of nothing, which are unknown.</summary>
    internal static Tally Empty { get; } = new(
        new Dictionary<string, string>(), 0, null, null, null, null, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, 0, 0, null, null)
    {
        Sources = "",
    };

    internal static Tally Read(IDataRecord row, IReadOnlyList<string> by, bool isTotal)
    {
        var at = by.Count;
        long? Sum() => row.Number(at++);
        long Count() => row.GetInt64(at++);
        DateOnly? Day() => row.Day(at++);
        return new Tally(
            by.Select((key, index) => KeyValuePair.Create(key, row.GetString(index))).ToDictionary(),
            Count(), Sum(), Sum(), Sum(), Sum(), Sum(), Sum(), Sum(),
            Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(), Count(),
            Sum(), Count(), Count(),
            Day(), Day())
        {
            Sources = isTotal ? row.Text(at) ?? "" : null,
        };
    }
}
