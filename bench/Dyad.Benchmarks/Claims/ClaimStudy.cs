using Dyad.Benchmarks.Analysis;

namespace Dyad.Benchmarks.Claims;

/// <summary>Speakers and bursts: the shares that no table by cell shows.</summary>
internal static class ClaimStudy
{
    /// <summary>Writes them.</summary>
    public static void Run(TextWriter output, int runs)
    {
        output.WriteLine("speakers with twelve true claims\tmonths\tmean\tany contradicted, %\tspeakers");
        foreach (var world in UnrestWorld.All)
        {
            foreach (var mean in new[] { 3, 30 })
            {
                output.WriteLine($"{world.Name}\t12\t{mean}\t{100 * ClaimErrors.Speakers(world, 12, mean, runs):0.0}\t{runs}");
            }
        }

        output.WriteLine("three months of 150 against a year of 1 a month\tquiet months\topen, %\tworlds");
        foreach (var world in UnrestWorld.All)
        {
            output.WriteLine($"\t{world.Name}\t{100 * ClaimErrors.BurstsOpen(world, 50, 1, runs):0.0}\t{runs}");
        }
    }
}
