using System.CommandLine;

namespace Dyad.Benchmarks.Attacks;

/// <summary><c>attack</c>: what an enemy or bad luck does to files, corpora and disks, and what comes of it.</summary>
internal static class AttackCommand
{
    public static Command Make(TextWriter output)
    {
        var times = new Option<int>("--times") { Description = "How often.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Where chance starts from.", DefaultValueFactory = _ => 1 };
        var program = new Option<string>("--program") { Description = "The published program.", Required = true };
        Command Attack(string name, string meaning, Func<ParseResult, int> run, params Option[] more)
        {
            var command = new Command(name, meaning);
            foreach (var option in (Option[])[times, seed, .. more])
            {
                command.Add(option);
            }

            command.SetAction(run);
            return command;
        }

        string Program(ParseResult parsed) => Path.GetFullPath(parsed.GetRequiredValue(program));
        return new Command("attack", "Attacks on files, corpora and disks. Exit code 1 where anything came out that should not.")
        {
            Attack("mutated", "Files with mistakes put in by chance; run from the root of the checkout.", parsed => MutatedFiles.Run(parsed.GetValue(times), parsed.GetValue(seed), output)),
            Attack("killed", "Imports that are killed at any moment.", parsed => KilledImports.Run(Program(parsed), parsed.GetValue(times), parsed.GetValue(seed), output), program),
            Attack("flipped", "Corpora with one bit changed.", parsed => FlippedBytes.Run(Program(parsed), parsed.GetValue(times), parsed.GetValue(seed), output), program),
            Attack("disks", "Imports on disks of so many sizes; takes the right to mount.", parsed => FullDisks.Run(Program(parsed), parsed.GetValue(times), parsed.GetValue(seed), output), program),
        };
    }
}
