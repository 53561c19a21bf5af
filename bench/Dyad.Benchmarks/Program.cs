using Dyad.Benchmarks.Analogues;

switch (args)
{
    case ["analogue-speed", var dataFolder]:
        AnalogueSpeed.Run(dataFolder, Console.Out);
        return 0;
    case ["analogue-exactness", var dataFolder, var queries]:
        AnalogueExactness.Run(dataFolder, int.Parse(queries), Console.Out);
        return 0;
    case ["shape-speed", var dataFolder]:
        ShapeSpeed.Run(dataFolder, Console.Out);
        return 0;
    default:
        return 2;
}
