namespace Dyad.Store.Releases;

/// <summary>How a record changed between two releases.</summary>
public enum ChangeKind
{
    /// <summary>Only the later release has it.</summary>
    Added,

    /// <summary>Both have it, with other values.</summary>
    Revised,

    /// <summary>Only the earlier release has it, and the later one is complete where it lay.</summary>
    Removed,

    /// <summary>Only the earlier release has it, and the later one holds a selection, from which its absence says nothing.</summary>
    Absent,

    /// <summary>Only one release has it, in a country or month of which the other one's files do not speak.</summary>
    Outside,
}
