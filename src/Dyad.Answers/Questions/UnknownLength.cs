namespace Dyad.Answers;

/// <summary>Rows that may last a day or a year: they count in years and totals, and stand apart wherever something shorter is counted.</summary>
internal static class UnknownLength
{
    /// <summary>How many of the group's there are, with their deaths, and where they count; empty where there is none.</summary>
    public static IEnumerable<Sentence> Of(Inquiry about)
    {
        var total = about.Total(about.Filter);
        if (total.Tally.UnknownLength == 0)
        {
            return [];
        }

        var stated = about.Total(about.Filter.With("length", "stated"));
        var deaths = stated.Tally.Events == 0 ? total.Deaths : Derived.Difference(total.Deaths, stated.Deaths);
        return [Sentence.Of($"Length of rows not stated: {total.UnknownLength:event|events} of {Show.Date("1 January")} with {deaths:death|deaths} may stand for a day or for a whole year. They count in years and totals, and in no month, window, rate or change of rate.")];
    }

    /// <summary>What a chart says where one of its files has such rows; empty where none has.</summary>
    public static string Note(Inquiry about)
    {
        var parts = about.Coverage.Parts.Where(part => part.UnknownLength > 0).Select(part => $"{part.Dataset} {part.Release}").Distinct().ToArray();
        return parts.Length == 0 ? "" : $"Length of rows not stated in {string.Join(", ", parts)}: those of 1 January may stand for a whole year, and are in no month. ";
    }
}
