using Dyad.Answers.Inquiries;

namespace Dyad.Answers.Questions;

/// <summary>The grid cells in which one pair alone fights: all recorded fights there between two armed sides are theirs. Attacks on civilians are no fights.</summary>
internal static class OnePairCells
{
    /// <summary>The two ends of the one pair, by the cell; of the countries where a group has events.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(Inquiry about) => about.Count(about.Ground, ["cell", "pair"])
        .Where(count => count.IsLocated && count.IsNamed("pair"))
        .Select(count => (Cell: count.Tally.Keys["cell"], Ends: count.Tally.Keys["pair"].Split('~')))
        .Where(count => !count.Ends.Any(about.IsCivilian))
        .GroupBy(count => count.Cell)
        .Where(cell => cell.Count() == 1)
        .ToDictionary(cell => cell.Key, cell => cell.Single().Ends);
}
