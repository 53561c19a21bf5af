using System.Globalization;
using Dyad.Analysis.Mixes;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Whether its mix of coded methods shifted: the last twelve months beside the covered months before that are counted alike.</summary>
internal static class MethodShift
{
    private const string Method = "method";

    /// <summary>What was found, and by which rule.</summary>
    public static IReadOnlyList<Sentence> Told(Inquiry about, CodedMethods coded)
    {
        var end = UnbrokenMonths.End(about);
        var months = Months(about, coded, end);
        var kinds = coded.Kinds.Select(kind => kind.Tally.Keys[Method]).ToArray();
        var counts = about.Count(coded.Filter, ["month", Method]).ToDictionary(cell => (cell.Tally.Keys["month"], cell.Tally.Keys[Method]), cell => (int)cell.Tally.Events);
        var finding = MixChange.Find([.. months.Select(month => kinds.Select(kind => counts.GetValueOrDefault((month.ToString("yyyy-MM", CultureInfo.InvariantCulture), kind))).ToArray())]);
        return finding switch
        {
            MixFinding.Changed => [Changed(about, coded, new Period(months[0], UnbrokenMonths.Begin(end, MixChange.Run).AddDays(-1)), new Period(UnbrokenMonths.Begin(end, MixChange.Run), end)), Rule],
            MixFinding.NotToldApart => [Sentence.Of($"The mix of methods of the twelve months to {end} cannot be told apart from that of the months before."), Rule],
            _ => [Sentence.Of($"There are too few covered months or attacks with a coded method to look for a shift of methods."), Rule],
        };
    }

    private static Sentence Rule => Sentence.Of(
        $"A shift is said only where the mix of the last twelve months lies farther from that of the other months than any other run of twelve months does. It takes three covered years that are counted alike, with ten attacks of a coded method in the last twelve months and ten before.");

    // Whole covered months without a gap, counted alike, from that of the first attack to the last that ended by the as-of date.
    private static DateOnly[] Months(Inquiry about, CodedMethods coded, DateOnly end)
    {
        var months = new List<DateOnly>();
        var first = coded.Attacks.Tally.First!.Value;
        for (var month = new DateOnly(end.Year, end.Month, 1); month >= new DateOnly(first.Year, first.Month, 1); month = month.AddMonths(-1))
        {
            var period = new Period(month, month.AddMonths(1).AddDays(-1));
            if (!about.Coverage.Covers(period))
            {
                break;
            }

            months.Insert(0, month);
            if (about.Coverage.Breaks.Any(change => change.Month == month))
            {
                break;
            }
        }

        return [.. months];
    }

    // The method whose share changed most, one that rose first, of the attacks of each stretch whose method is coded.
    private static Sentence Changed(Inquiry about, CodedMethods coded, Period before, Period now)
    {
        var (own, past) = (Of(about, coded, now), Of(about, coded, before));
        var most = coded.Kinds.Select(kind => kind.Tally.Keys[Method])
            .Select(kind => (Kind: kind, Rise: (Share(own, kind)?.Value ?? 0) - (Share(past, kind)?.Value ?? 0)))
            .MaxBy(kind => (Math.Abs(kind.Rise), kind.Rise)).Kind;
        return Sentence.Of($"The mix of methods of the twelve months to {now.Latest!.Value} differs from that of the months before: {Show.Words(Headlined.Words(most))} in {Part(own, most)}, before in {Part(past, most)}.");
    }

    private static CodedMethods? Of(Inquiry about, CodedMethods coded, Period period) => CodedMethods.Of(about, coded.Filter.With("t", period.ToString()));

    private static Figure? Share(CodedMethods? some, string kind) => some?.Kind(kind) is { } cell ? Derived.Share(cell.Events, some.Known) : null;

    private static Sentence Part(CodedMethods? some, string kind) => some?.Kind(kind) is { } cell
        ? Sentence.Of($"{cell.Events} of {some.Known:attack|attacks} ({Derived.Share(cell.Events, some.Known)})")
        : Sentence.Of($"none{(some is null ? Sentence.Of($"") : Sentence.Of($" of {some.Known:attack|attacks}"))}");
}
