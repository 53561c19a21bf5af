namespace Dyad.Sources.Records;

/// <summary>What the first row of a file must be for the rest to be read as records.</summary>
internal static class HeaderRow
{
    private static readonly (char Character, string Name)[] OtherDelimiters = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];

    /// <summary>Refuses a row that cannot be a header, and says what it looks like.</summary>
    public static void Check(IReadOnlyList<string> columns, string fileName, long line)
    {
        if (columns.Count != 1)
        {
            return;
        }

        foreach (var (character, name) in OtherDelimiters)
        {
            if (columns[0].Contains(character))
            {
                throw new InputFileException(
                    $"{fileName}:{line}: the columns are separated by {name}; expected commas. Save the file as comma-separated values.");
            }
        }
    }

    public static InputFileException Malformed(string fileName, long line, string message) =>
        new($"{fileName}:{line}: the header row is malformed: {message}.");
}
