namespace Dyad.Store.Storage;

/// <summary>A block of a corpus that is not as it was written: the engine holds each to its checksum when it reads it.</summary>
public static class DamagedBlock
{
    /// <summary>What to tell a person.</summary>
    public const string Words = "The corpus is damaged: a block of the file is not as it was written. Copy it again from where it is whole, or import its files into a new one.";

    /// <summary>Whether an error says so. By the engine's words: its errors are of one kind, whatever they are about.</summary>
    public static bool Is(Exception wrong)
    {
        for (var error = wrong; error is not null; error = error.InnerException)
        {
            if (error.Message.Contains("Corrupt database file", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
