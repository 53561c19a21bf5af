namespace Dyad.Tests.Analysis.Analogues;

/// <summary>The cheapest alignment by its definition, with a full table.</summary>
internal static class PlainWarping
{
    public static double Cost(double[] query, double[] window, int band)
    {
        var table = new double[query.Length + 1, window.Length + 1];
        for (var i = 0; i <= query.Length; i++)
        {
            for (var j = 0; j <= window.Length; j++)
            {
                if (i == 0 || j == 0 || Math.Abs(i - j) > band)
                {
                    table[i, j] = i == 0 && j == 0 ? 0 : double.PositiveInfinity;
                    continue;
                }

                var gap = query[i - 1] - window[j - 1];
                table[i, j] = (gap * gap) + Math.Min(table[i - 1, j - 1], Math.Min(table[i - 1, j], table[i, j - 1]));
            }
        }

        return table[query.Length, window.Length];
    }
}
