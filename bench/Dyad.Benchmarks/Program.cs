using Dyad.Benchmarks.Analogues;
using Dyad.Benchmarks.Coincidence;
using Dyad.Benchmarks.Scores;

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
    case ["coincidence-errors", var worlds]:
        CoincidenceErrors.Run(int.Parse(worlds), Console.Out);
        return 0;
    case ["analogue-honesty", var dataFolder]:
        AnalogueHonesty.Run(dataFolder, Console.Out);
        return 0;
    case ["own-year", var dataFolder]:
        OwnYear.Run(dataFolder, Console.Out);
        return 0;
    default:
        return 2;
}
