namespace Dyad.Model.Evidence;

/// <summary>That somebody opened a source and found in it what the pack says it holds.</summary>
/// <param name="By">Who: initials, a role or a name they agreed to show.</param>
/// <param name="On">When.</param>
public readonly record struct SourceCheck(string By, DateOnly On);
