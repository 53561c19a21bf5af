namespace Dyad.Sources.Datasets;

/// <summary>Something that must hold for a file of a dataset as a whole.</summary>
/// <param name="Name">The assertion's name, such as <c>best_stated</c>.</param>
/// <param name="Column">The column it is about; a file without it is not asked.</param>
/// <param name="Measure">A SQL expression over all typed records that gives a whole number.</param>
/// <param name="AtLeast">The least it may be; null for no bound.</param>
/// <param name="AtMost">The most it may be; null for no bound.</param>
/// <param name="FromRecords">Files of fewer records are not asked: a share of a few says nothing.</param>
/// <param name="Expected">What the number is, to stand behind the bounds in a message.</param>
public sealed record DatasetAssertion(string Name, string Column, string Measure, int? AtLeast, int? AtMost, int FromRecords, string Expected)
{
    /// <summary>What was expected, to stand behind "expected": <c>at least 99 percent of records that state best</c>.</summary>
    public string Bounds => (AtLeast, AtMost) switch
    {
        ({ } least, { } most) => $"{least} to {most} {Expected}",
        ({ } least, null) => $"at least {least} {Expected}",
        (null, { } most) => $"at most {most} {Expected}",
        _ => Expected,
    };
}
