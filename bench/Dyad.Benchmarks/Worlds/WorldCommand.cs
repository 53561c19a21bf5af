using System.CommandLine;

namespace Dyad.Benchmarks.Worlds;

/// <summary><c>world</c>: writes a made-up world and its truth.</summary>
internal static class WorldCommand
{
    public static Command Make()
    {
        var rows = new Option<int>("--rows") { Description = "How many events.", DefaultValueFactory = _ => 400_000 };
        var seed = new Option<int>("--seed") { Description = "Where chance starts from.", DefaultValueFactory = _ => 1 };
        var edits = new Option<int>("--edits") { Description = "Writes a next release too, in which this many events were added, revised or removed." };
        var output = new Option<string>("--output", "-o") { Description = "The file; its truth lies beside it.", Required = true };
        var command = new Command("world", "Writes a made-up world as a GED file, with its truth beside it.") { rows, seed, edits, output };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(output);
            var world = World.Make(new WorldRequest(parsed.GetValue(rows), parsed.GetValue(seed)));
            Write(world, path);
            if (parsed.GetValue(edits) is > 0 and var number)
            {
                var (next, log) = world.Next(parsed.GetValue(seed) + 2, number);
                Write(next, Beside(path, ".next.csv"));
                World.Write(log, Beside(path, ".edits.csv"));
            }
        });
        return command;
    }

    private static void Write(World world, string path)
    {
        world.Write(path);
        world.Truth.Write(Beside(path, ".truth.csv"), Beside(path, ".actors.csv"));
    }

    private static string Beside(string path, string ending) => Path.ChangeExtension(path, null) + ending;
}
