using Dyad.Answers.Sentences;

namespace Dyad.Answers.Charts;

/// <summary>One actor over time.</summary>
/// <param name="Actor">Its Dyad id, its name as coded, or its id in a dataset's list.</param>
/// <param name="Name">The name shown.</param>
/// <param name="First">The first day an event of it is counted on; null where none is recorded.</param>
/// <param name="Last">The last such day.</param>
/// <param name="Bound">The days for which the registry binds it to datasets' actors; null where it is bound to none.</param>
/// <param name="Links">Its relations to the group of the first lane; none in that lane itself.</param>
public sealed record Lane(string Actor, string Name, Figure? First, Figure? Last, LaneSpan? Bound, IReadOnlyList<LaneLink> Links);
