namespace Dyad.Store.Counting;

/// <summary>Where one record comes from, as its file says it. Each is null where the file does not say.</summary>
/// <param name="Line">The line of the file the record begins on.</param>
/// <param name="Outlets">Who reported it; several separated by semicolons.</param>
/// <param name="Dates">When, in the same order.</param>
/// <param name="Headlines">The headlines, in the same order: the press's words, shown and never handed on in an export.</param>
/// <param name="Original">Whom the reports cite.</param>
/// <param name="Article">The line the dataset gives of its articles.</param>
public sealed record RecordSources(long Line, string? Outlets, string? Dates, string? Headlines, string? Original, string? Article)
{
    /// <summary>One entry for each source, where outlets, dates and headlines are as many as each other; else one entry of all; none where nothing is stated.</summary>
    public IReadOnlyList<(string? Outlet, string? Date, string? Headline)> Each
    {
        get
        {
            var (outlets, dates, headlines) = (Parts(Outlets), Parts(Dates), Parts(Headlines));
            var most = Math.Max(outlets.Length, Math.Max(dates.Length, headlines.Length));
            return most == 0 ? []
                : new[] { outlets, dates, headlines }.All(some => some.Length == most || some.Length == 0)
                    ? [.. Enumerable.Range(0, most).Select(at => (outlets.ElementAtOrDefault(at), dates.ElementAtOrDefault(at), headlines.ElementAtOrDefault(at)))]
                    : [(Outlets, Dates, Headlines)];
        }
    }

    private static string[] Parts(string? text) => text?.Split(';', StringSplitOptions.TrimEntries) ?? [];
}
