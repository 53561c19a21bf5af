using Dyad.Benchmarks.Analysis;

if (args is ["series-speed"])
{
    SeriesSpeed.Run(Console.Out);
}

return 0;
