namespace Dyad.Answers.Inquiries;

/// <summary>The latest months of a group that can be compared with as many before them. They may end before the as-of date, by a year at most.</summary>
internal static class LatestMonths
{
    private const int MostBack = 12;

    /// <summary>The two stretches; null where none up to a year back are covered and counted alike.</summary>
    public static UnbrokenMonths? Of(Inquiry about)
    {
        var after = UnbrokenMonths.End(about).AddDays(1);
        return Enumerable.Range(0, MostBack + 1).Select(back => UnbrokenMonths.Of(about, after.AddMonths(-back).AddDays(-1))).FirstOrDefault(months => months.Compared.IsAlike);
    }
}
