using System.CommandLine;
using Dyad.Benchmarks.Imports;
using Dyad.Benchmarks.Worlds;

var root = new RootCommand("Made-up worlds with known truth, and how long the program takes for them.")
{
    WorldCommand.Make(), ImportCommands.Measure(Console.Out), ImportCommands.Raw(),
};
return root.Parse(args).Invoke();
