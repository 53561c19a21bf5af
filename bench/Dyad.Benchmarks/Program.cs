using System.CommandLine;
using Dyad.Benchmarks.Worlds;

var root = new RootCommand("Made-up worlds with known truth, and how long the program takes for them.") { WorldCommand.Make() };
return root.Parse(args).Invoke();
