using Dyad.Analysis.Coincidence;

namespace Dyad.Tests.Analysis.Coincidence;

/// <summary>Made-up actors that strike in bursts, in a cell of their own choosing or across neighbouring cells.</summary>
internal static class StrikingActors
{
    public const int Weeks = 300;
    private const int Cells = 24;

    public static List<PlacedIncident> Bursts(int width, long firstId, Random random)
    {
        var struck = new HashSet<(int Cell, int Week)>();
        for (var campaign = 0; campaign < 96 / width; campaign++)
        {
            var (cell, start, length) = (random.Next(Cells), random.Next(-20, Weeks), 4 + random.Next(20));
            foreach (var week in Enumerable.Range(start, length).Where(week => week is >= 0 and < Weeks))
            {
                struck.UnionWith(Enumerable.Range(cell, width).Where(_ => random.Next(2) == 0).Select(other => (other % Cells, week)));
            }
        }

        return [.. struck.Select((one, index) => new PlacedIncident(firstId + index, one.Cell, one.Week * 7, (one.Week * 7) + 2))];
    }
}
