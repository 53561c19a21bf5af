namespace Dyad.Analysis.ChangePoints;

/// <summary>Every segmentation that is cheapest for some penalty in a range, so that no one penalty has to be believed.</summary>
/// <remarks>
/// CROPS, changepoints for a range of penalties (Haynes, Eckley and Fearnhead, 2017): two neighbouring answers with costs C and numbers
/// of changes k meet at the penalty <c>(C₁ − C₂) / (k₂ − k₁)</c>; the search runs there, and stops where it finds nothing between.
/// With k different answers it takes at most about 2k searches.
/// </remarks>
public static class PenaltyRange
{
    private const double Same = 1e-9;

    /// <summary>The answers from the smallest penalty to the largest, each with the half-open range of penalties it is cheapest for.</summary>
    /// <param name="cost">The cost of a stretch.</param>
    /// <param name="lowest">The smallest penalty, zero or more.</param>
    /// <param name="highest">The largest penalty, above the smallest.</param>
    /// <param name="minimumLength">The fewest points a stretch may have.</param>
    public static IReadOnlyList<PenaltyStep> Find<TCost>(TCost cost, double lowest, double highest, int minimumLength)
        where TCost : ISegmentCost
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        var answers = new SortedDictionary<int, Segmentation>();
        var many = Search(lowest);
        var few = Search(highest);
        answers[few.ChangeStarts.Count] = few;
        answers[many.ChangeStarts.Count] = many;
        var open = new Stack<(Segmentation Many, Segmentation Few)>([(many, few)]);
        while (open.TryPop(out var pair))
        {
            var apart = pair.Many.ChangeStarts.Count - pair.Few.ChangeStarts.Count;
            if (apart < 2)
            {
                continue;
            }

            var between = Search((pair.Few.Cost - pair.Many.Cost) / apart);
            if (between.Total < pair.Many.Cost + (between.Penalty.Value * pair.Many.ChangeStarts.Count) - (Same * (1 + between.Total)))
            {
                answers[between.ChangeStarts.Count] = between;
                open.Push((pair.Many, between));
                open.Push((between, pair.Few));
            }
        }

        return Steps([.. answers.Values.Reverse()], lowest, highest);

        Segmentation Search(double penalty) => Pelt.Find(cost, Penalty.Chosen(penalty), minimumLength);
    }

    private static PenaltyStep[] Steps(Segmentation[] answers, double lowest, double highest)
    {
        var steps = new PenaltyStep[answers.Length];
        var from = lowest;
        for (var i = 0; i < steps.Length; i++)
        {
            var to = i + 1 == steps.Length ? highest : Meeting(answers[i], answers[i + 1]);
            steps[i] = new PenaltyStep(from, to, answers[i].ChangeStarts, answers[i].Cost);
            from = to;
        }

        return steps;
    }

    private static double Meeting(Segmentation many, Segmentation few) =>
        (few.Cost - many.Cost) / (many.ChangeStarts.Count - few.ChangeStarts.Count);
}
