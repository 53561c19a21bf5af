namespace Dyad.Model;

/// <summary>One thing that is wrong with one value of an imported file, with its place and what was expected.</summary>
/// <param name="Dataset">The dataset the file was imported as.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The physical line the record starts on; the header is line 1.</param>
/// <param name="Column">The column as the file's header spells it.</param>
/// <param name="Value">The value as it stands in the file; empty where it is missing.</param>
/// <param name="Expected">What should have stood there, in words.</param>
/// <param name="LeftOut">Whether the record is left out of every total; where false it is counted as it stands.</param>
public sealed record Problem(string Dataset, string File, long Line, string Column, string Value, string Expected, bool LeftOut)
{
    /// <summary>The problem as one line of text that an editor can jump to.</summary>
    public override string ToString() =>
        $"{File}:{Line}: {Column} is {(Value.Length == 0 ? "missing" : $"'{Value}'")}; expected {Expected}";
}
