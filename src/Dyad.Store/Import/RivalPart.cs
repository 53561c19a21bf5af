namespace Dyad.Store.Import;

/// <summary>Another part of the release that a file was imported as, for the same countries and months.</summary>
/// <param name="PartHash">Its identity.</param>
/// <param name="File">Its file's name.</param>
/// <param name="Events">Its events.</param>
/// <param name="OwnEvents">The events of the file that was imported.</param>
/// <param name="IsReplaced">Whether the imported file counts in its place; otherwise it counts and the file does not.</param>
public sealed record RivalPart(string PartHash, string File, long Events, long OwnEvents, bool IsReplaced)
{
    private const int Digits = 12;

    /// <summary>The digits of a part's hash that are shown and may be typed.</summary>
    public static string Short(string partHash)
    {
        ArgumentNullException.ThrowIfNull(partHash);
        return partHash[..Math.Min(Digits, partHash.Length)];
    }
}
