using Dyad.Tests.Docs;

namespace Dyad.Tests.Cli;

/// <summary>A folder with the program's datasets and packs and a sample of two small made-up files, and empty folders for a user's data and temporary files.</summary>
internal sealed class SmallProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-sample-");

    public SmallProgram()
    {
        Directory.CreateDirectory(Here);
        Directory.CreateDirectory(Temporary);
        foreach (var name in (string[])["datasets", "packs", "registry"])
        {
            Copy(Path.Combine(AppContext.BaseDirectory, name), Path.Combine(Program, name));
        }

        var samples = Directory.CreateDirectory(Path.Combine(Program, "samples")).FullName;
        File.Copy(Path.Combine(Program, "datasets", "ucdp-ged", "sample.csv"), Path.Combine(samples, "small.csv"));
        File.WriteAllText(Path.Combine(samples, "lacks.txt"), "A small sample, made up.\n");
        File.WriteAllText(Yaml, "accessed: 2026-01-01\nparts:\n  - { file: small.csv, dataset: ucdp-ged, release: \"1.1\", extent: selected }\n");
    }

    public string Program => Path.Combine(_folder.FullName, "program");

    public string Data => Path.Combine(_folder.FullName, "data");

    public string Temporary => Path.Combine(_folder.FullName, "temporary");

    public string Here => Path.Combine(_folder.FullName, "here");

    public string Yaml => Path.Combine(Program, "samples", "sample.yaml");

    /// <summary>The corpora among the user's data, by name.</summary>
    public IReadOnlyList<string> Corpora => Directory.Exists(Path.Combine(Data, "dyad")) ? [.. Directory.GetFiles(Path.Combine(Data, "dyad"), "*.duckdb").Order(StringComparer.Ordinal)] : [];

    /// <summary>Runs a command line of somebody whose data folder this is.</summary>
    public (int Code, string Out, string Error) Run(params string[] args) => RunWith("", Data, args);

    /// <summary>Runs one with a corpus named in the environment, or without a data folder and so without the sample.</summary>
    public (int Code, string Out, string Error) RunWith(string corpus, string? data, params string[] args) =>
        new InProcess(Here, corpus) { Program = Program, Data = data, Temporary = Temporary }.Run(args);

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.Exists(from) ? Directory.GetFiles(from, "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
