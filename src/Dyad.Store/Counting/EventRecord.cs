namespace Dyad.Store.Counting;

/// <summary>One release's record of an event: what is counted, where it comes from, and the record as the file has it.</summary>
/// <param name="Row">What is counted.</param>
/// <param name="Counts">Whether this is the record that counts.</param>
/// <param name="Sources">Where it comes from.</param>
/// <param name="Original">The file's own columns in their order, each with its text; null where the field is empty.</param>
/// <param name="Problems">What is wrong with the record.</param>
public sealed record EventRecord(
    EventRow Row, bool Counts, RecordSources Sources, IReadOnlyList<KeyValuePair<string, string?>> Original, IReadOnlyList<RecordProblem> Problems);
