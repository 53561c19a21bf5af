using Dyad.Benchmarks.Analysis;

switch (args)
{
    case ["series-speed"]:
        SeriesSpeed.Run(Console.Out);
        break;
    case ["series-coverage", var runs]:
        SeriesCoverage.Run(Console.Out, int.Parse(runs));
        break;
    case ["series-flags", var runs]:
        SeriesFlags.Run(Console.Out, int.Parse(runs));
        break;
}

return 0;
