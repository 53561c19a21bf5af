using System.CommandLine;
using Dyad.Benchmarks.Analogues;
using Dyad.Benchmarks.Analysis;
using Dyad.Benchmarks.Attacks;
using Dyad.Benchmarks.Claims;
using Dyad.Benchmarks.Coincidence;
using Dyad.Benchmarks.Imports;
using Dyad.Benchmarks.Questions;
using Dyad.Benchmarks.Registry;
using Dyad.Benchmarks.Scores;
using Dyad.Benchmarks.Worlds;

switch (args)
{
    case ["series-speed"]:
        SeriesSpeed.Run(Console.Out);
        return 0;
    case ["series-coverage", var runs]:
        SeriesCoverage.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["rate-coverage", var runs]:
        RateCoverage.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["false-breaks", var runs, .. var worlds]:
        FalseBreaks.Run(Console.Out, int.Parse(runs), worlds);
        return 0;
    case ["spread-errors", var runs]:
        SpreadErrors.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["year-pairs", var corpus]:
        YearPairs.Run(corpus, Console.Out);
        return 0;
    case ["claim-errors", var runs, .. var worlds]:
        ClaimErrors.Run(Console.Out, int.Parse(runs), worlds);
        return 0;
    case ["claim-power", var runs]:
        ClaimErrors.Power(Console.Out, int.Parse(runs));
        return 0;
    case ["claim-speakers", var runs]:
        ClaimStudy.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["claim-years", var corpus, var shuffles]:
        ClaimYears.Run(corpus, Console.Out, int.Parse(shuffles));
        return 0;
    case ["series-flags", var runs]:
        SeriesFlags.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["brief-flags", var runs, .. var worlds]:
        BriefFlags.Run(Console.Out, int.Parse(runs), worlds);
        return 0;
    case ["flag-levels", var runs]:
        FlagLevels.Run(Console.Out, int.Parse(runs));
        return 0;
    case ["series-looks", var times]:
        SeriesLooks.Run(Console.Out, int.Parse(times));
        return 0;
    case ["analogue-speed", var dataFolder]:
        AnalogueSpeed.Run(dataFolder, Console.Out);
        return 0;
    case ["analogue-exactness", var dataFolder, var queries]:
        AnalogueExactness.Run(dataFolder, int.Parse(queries), Console.Out);
        return 0;
    case ["analogue-honesty", var dataFolder]:
        AnalogueHonesty.Run(dataFolder, Console.Out);
        return 0;
    case ["shape-speed", var dataFolder]:
        ShapeSpeed.Run(dataFolder, Console.Out);
        return 0;
    case ["coincidence-errors", var worlds]:
        CoincidenceErrors.Run(int.Parse(worlds), Console.Out);
        return 0;
    case ["own-year", var dataFolder]:
        OwnYear.Run(dataFolder, Console.Out);
        return 0;
    case ["resolution-speed"]:
        ResolutionSpeed.Run(Console.Out);
        return 0;
    case ["search-speed", var corpus]:
        SearchSpeed.Run(corpus, Console.Out);
        return 0;
    case ["question-speed", var corpus, var question, var actor]:
        QuestionSpeed.Run(corpus, question, actor, Console.Out);
        return 0;
    default:
        var root = new RootCommand("Made-up worlds with known truth, and how long the program and its library take for them.")
        {
            WorldCommand.Make(), AttackCommand.Make(Console.Out), ImportCommands.Measure(Console.Out), ImportCommands.Raw(),
        };
        return root.Parse(args).Invoke();
}
