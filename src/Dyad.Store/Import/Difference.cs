namespace Dyad.Store.Import;

/// <summary>What changed between two parts of a dataset, event by event.</summary>
/// <param name="Against">The release compared with.</param>
/// <param name="Added">Events that the earlier part lacks.</param>
/// <param name="Revised">Events whose values differ.</param>
/// <param name="Absent">Events of the earlier part, in the countries of the new one, that the new one lacks.</param>
/// <param name="AbsenceIsRemoval">Whether the new part is complete, so that absence means removal.</param>
/// <param name="RevisedFields">How many events differ in each field, fields that never do left out.</param>
/// <param name="NotCompared">Fields that only one of the two files states.</param>
public sealed record Difference(
    string Against, long Added, long Revised, long Absent, bool AbsenceIsRemoval, IReadOnlyList<(string Field, long Events)> RevisedFields, IReadOnlyList<string> NotCompared);
