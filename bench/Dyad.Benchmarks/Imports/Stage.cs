using System.Diagnostics;
using Dyad.Benchmarks.Worlds;

namespace Dyad.Benchmarks.Imports;

/// <summary>What a benchmark needs before it starts: the program as it ships, two releases of a world, and a corpus that holds the first.</summary>
internal sealed class Stage
{
    private const int EditsOfThousand = 50;

    private Stage(string folder, string program, World world)
    {
        Folder = folder;
        Program = program;
        Group = world.Truth.Actors.Where(actor => actor.Key != "Civilians").MaxBy(actor => actor.Value.Events).Key;
    }

    /// <summary>Where everything lies.</summary>
    public string Folder { get; }

    /// <summary>The executable.</summary>
    public string Program { get; }

    /// <summary>The actor with the most events.</summary>
    public string Group { get; }

    /// <summary>The second release.</summary>
    public string NextFile => Path.Combine(Folder, "next.csv");

    /// <summary>A corpus that holds the first release.</summary>
    public string Corpus => Path.Combine(Folder, "first.duckdb");

    /// <summary>Publishes, writes and imports whatever the folder lacks.</summary>
    public static Stage Set(string folder, WorldRequest request, string? program)
    {
        Directory.CreateDirectory(folder);
        var world = World.Make(request);
        var stage = new Stage(folder, program ?? Publish(Path.Combine(folder, "program")), world);
        var first = Path.Combine(folder, "first.csv");
        world.Write(first);
        world.Next(request.Seed + 2, request.Rows * EditsOfThousand / 1000).World.Write(stage.NextFile);
        File.Delete(stage.Corpus);
        new Timed(folder).Run(stage.Program, ImportArguments(first, "1.1", stage.Corpus));
        return stage;
    }

    /// <summary>The command line that imports a file.</summary>
    public static string[] ImportArguments(string file, string release, string corpus) =>
        ["import", file, "--dataset", "ucdp-ged", "--release", release, "--extent", "complete", "--published", $"202{release[^1]}-06-01", "--corpus", corpus];

    private static string Publish(string folder)
    {
        var project = Path.Combine(Directory.GetCurrentDirectory(), "src", "Dyad");
        using var publishing = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", project, "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder, "-v", "quiet"]))!;
        publishing.WaitForExit();
        return publishing.ExitCode == 0 ? Path.Combine(folder, "dyad") : throw new InvalidOperationException($"{project} does not publish; run from the checkout's root.");
    }
}
