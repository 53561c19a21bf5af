namespace Dyad.Store.Releases;

/// <summary>What changed from one release of a dataset to another, record by record and field by field.</summary>
public sealed record ReleaseDifference
{
    /// <summary>The dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>The earlier release, or whichever was named first.</summary>
    public required string Before { get; init; }

    /// <summary>The release compared with it.</summary>
    public required string After { get; init; }

    /// <summary>The group that the comparison is about; null for all.</summary>
    public string? Actor { get; init; }

    /// <summary>Records in the earlier release, about the group.</summary>
    public required long RecordsBefore { get; init; }

    /// <summary>Records in the later release, about the group.</summary>
    public required long RecordsAfter { get; init; }

    /// <summary>How many records changed in each way; ways in which none did are left out.</summary>
    public required IReadOnlyDictionary<ChangeKind, long> Counts { get; init; }

    /// <summary>How many records were revised in each field, the most first.</summary>
    public required IReadOnlyList<(string Field, long Records)> RevisedFields { get; init; }

    /// <summary>Columns that one of the releases does not state at all.</summary>
    public required IReadOnlyList<string> NotCompared { get; init; }

    /// <summary>The figures over all years, whether they moved or not.</summary>
    public required IReadOnlyList<MovedFigure> Figures { get; init; }

    /// <summary>The figures of those years in which some figure moved.</summary>
    public required IReadOnlyList<MovedFigure> Years { get; init; }

    /// <summary>Every change in the order of the key: whole records, and one line for each revised field.</summary>
    public required IReadOnlyList<RecordChange> Changes { get; init; }
}
