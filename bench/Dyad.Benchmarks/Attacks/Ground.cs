using Dyad.Benchmarks.Imports;
using Dyad.Benchmarks.Worlds;

namespace Dyad.Benchmarks.Attacks;

/// <summary>What an attack starts from: a corpus that holds one release, and the file of the next.</summary>
internal sealed class Ground : IDisposable
{
    private const int Rows = 4000;
    private const int Edits = 200;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-attack-");

    public Ground(string program, int seed)
    {
        Program = new Whole(program, _folder.FullName);
        var world = World.Make(new WorldRequest(Rows, seed));
        world.Write(Path.Combine(_folder.FullName, "first.csv"));
        world.Next(seed + 2, Edits).World.Write(Next);
        Import(Path.Combine(_folder.FullName, "first.csv"), "1.1", Kept);
        Before = Counted(Kept);
        File.Copy(Kept, Corpus, overwrite: true);
        Program.Run(Importing);
        After = Counted(Corpus);
    }

    /// <summary>The program.</summary>
    public Whole Program { get; }

    /// <summary>The corpus that is attacked.</summary>
    public string Corpus => Path.Combine(_folder.FullName, "corpus.duckdb");

    /// <summary>The corpus as it was.</summary>
    public string Kept => Path.Combine(_folder.FullName, "kept.duckdb");

    /// <summary>The file of the next release.</summary>
    public string Next => Path.Combine(_folder.FullName, "next.csv");

    /// <summary>What the corpus counts with the first release alone.</summary>
    public string Before { get; }

    /// <summary>What it counts with both.</summary>
    public string After { get; }

    /// <summary>The command line that imports the next release into the corpus.</summary>
    public string[] Importing => Stage.ImportArguments(Next, "1.2", Corpus);

    /// <summary>Puts the corpus back, with nothing beside it.</summary>
    public void Reset()
    {
        foreach (var left in Directory.GetFiles(_folder.FullName, "corpus.duckdb*").Concat(Directory.GetFiles(_folder.FullName, ".corpus.duckdb*")))
        {
            File.Delete(left);
        }

        File.Copy(Kept, Corpus);
    }

    /// <summary>What a corpus counts, by year and kind of violence, as the program says it; empty where it says nothing.</summary>
    public string Counted(string corpus) => Count(corpus) is (0, var counts, _) ? counts : "";

    /// <summary>The same with how the program ends.</summary>
    public (int Code, string Out, string Error) Count(string corpus) => Program.Run("count", "--by", "year,violence", "--format", "csv", "--corpus", corpus);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Import(string file, string release, string corpus)
    {
        if (Program.Run(Stage.ImportArguments(file, release, corpus)) is not (0, _, _) and var (code, _, error))
        {
            throw new InvalidOperationException($"The first import ended with {code}: {error}");
        }
    }
}
