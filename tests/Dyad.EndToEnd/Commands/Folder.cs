using Dyad.Store.Upkeep;

namespace Dyad.EndToEnd.Commands;

/// <summary>A folder of its own with made-up releases in it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-e2e-");

    public string Root => _folder.FullName;

    public string Corpus => Path.Combine(Root, "corpus.duckdb");

    /// <summary>The made-up sample that comes with the program, and its rows as another release with one death toll changed.</summary>
    public (string First, string Second) Releases()
    {
        var sample = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "datasets", "ucdp-ged", "sample.csv"));
        var (first, second) = (Path.Combine(Root, "first.csv"), Path.Combine(Root, "second.csv"));
        File.WriteAllText(first, sample);
        File.WriteAllText(second, sample + "\n");
        return (first, second);
    }

    public Task<(int Code, string Out, string Error)> Dyad(params string[] args) => DyadProcess.Run(Root, [.. args, "--corpus", Corpus]);

    public static string[] Import(string file, string release, params string[] more) =>
        ["import", file, "--dataset", "ucdp-ged", "--release", release, "--extent", "complete", "--accessed", "2026-01-01", .. more];

    /// <summary>The corpus's snapshot; it has to open and to verify.</summary>
    public string Snapshot()
    {
        Verification.Run(Corpus).ShouldAllBe(finding => finding.Holds);
        using var corpus = Store.Corpus.Open(Corpus);
        return corpus.Snapshot;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
