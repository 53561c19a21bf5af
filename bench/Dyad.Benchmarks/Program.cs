using System.CommandLine;
using Dyad.Benchmarks.Analysis;
using Dyad.Benchmarks.Worlds;

switch (args)
{
    case ["series-speed"]:
        SeriesSpeed.Run(Console.Out);
        return 0;
    case ["series-coverage", var runs]:
        SeriesCoverage.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["series-flags", var runs]:
        SeriesFlags.Run(Console.Out, int.Parse(runs));
        return 0;
    default:
        var root = new RootCommand("Made-up worlds with known truth, and how long the program and its library take for them.") { WorldCommand.Make() };
        return root.Parse(args).Invoke();
}
