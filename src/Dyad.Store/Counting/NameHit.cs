namespace Dyad.Store.Counting;

/// <summary>Something that a typed text may mean: an actor, a place or a pair of actors.</summary>
/// <param name="Kind"><c>actor</c>, <c>country</c>, <c>admin1</c> or <c>pair</c>: also the filter key that <paramref name="Id"/> goes under.</param>
/// <param name="Id">What to put into the filter: an actor's id or name as coded, a country's code, a province, or two actors joined by <c>~</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Events">Current events with it; 0 for a registered actor that nothing is bound to yet.</param>
/// <param name="Countries">Where, as the source spells it.</param>
/// <param name="First">The first day an event is counted on; null without events.</param>
/// <param name="Last">The last day.</param>
/// <param name="Why">Why it matched, in words.</param>
/// <param name="IsSame">Whether only letter case or accents differ.</param>
public sealed record NameHit(string Kind, string Id, string Name, long Events, string Countries, DateOnly? First, DateOnly? Last, string Why, bool IsSame)
{
    /// <summary>How many of its events are of which family of datasets, such as <c>acled 5, ucdp 20</c>: they are not added up. Null where all are of one.</summary>
    public string? Families { get; init; }

    /// <summary>The text of <see cref="Families"/> for the events of each family.</summary>
    internal static string? FamiliesOf(IEnumerable<(string Name, long Events)> families)
    {
        var rows = families.OrderBy(family => family.Name, StringComparer.Ordinal).ToArray();
        return rows.Length < 2 ? null : string.Join(", ", rows.Select(family => $"{family.Name} {family.Events}"));
    }

    // As the engine's histogram gives them; null where it counted nothing.
    internal static string? FamiliesOf(System.Data.IDataRecord row, int column) =>
        row.IsDBNull(column) ? null : FamiliesOf(((Dictionary<string, ulong>)row.GetValue(column)).Select(family => (family.Key, (long)family.Value)));
}
