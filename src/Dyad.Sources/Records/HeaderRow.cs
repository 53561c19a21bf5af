namespace Dyad.Sources.Records;

/// <summary>What the first row of a file must be for the rest to be read as records.</summary>
internal static class HeaderRow
{
    public static InputFileException Malformed(string fileName, long line, string message) =>
        new($"{fileName}:{line}: the header row is malformed: {message}.");
}
