namespace Dyad.Store.Releases;

/// <summary>What became of one record, or of one field of it, from one release to the next.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="Id">What makes it the same record in both releases: the values of its key.</param>
/// <param name="Field">The revised column; null where the whole record was added, removed or is absent.</param>
/// <param name="Before">The value in the earlier release; null where it states none.</param>
/// <param name="After">The value in the later release; null where it states none.</param>
/// <param name="FileBefore">The earlier release's file; null where the record is not in it.</param>
/// <param name="RecordBefore">The number of the record in that file.</param>
/// <param name="FileAfter">The later release's file; null where the record is not in it.</param>
/// <param name="RecordAfter">The number of the record in that file.</param>
public sealed record RecordChange(
    ChangeKind Kind, string Id, string? Field, string? Before, string? After, string? FileBefore, int? RecordBefore, string? FileAfter, int? RecordAfter);
