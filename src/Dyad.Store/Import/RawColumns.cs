namespace Dyad.Store.Import;

/// <summary>What the columns of a file are called in its raw table: as the header writes them, or by their place where that cannot be.</summary>
internal static class RawColumns
{
    /// <summary>The columns that Dyad puts before the file's own.</summary>
    public static readonly IReadOnlyList<string> Own = ["_number", "_line", "_offset", "_length", "_hash"];

    /// <summary>One name for each column of the header, all different without regard to case.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<string> header)
    {
        var taken = new HashSet<string>(Own, StringComparer.OrdinalIgnoreCase);
        return [.. header.Select((name, index) => name.Trim().Length > 0 && taken.Add(name.Trim()) ? name.Trim() : Free($"column_{index + 1}", taken))];
    }

    private static string Free(string name, HashSet<string> taken) => taken.Add(name) ? name : Free(name + "_", taken);
}
