using Dyad.Sources.Samples;
using Dyad.Store.Import;

namespace Dyad.Cli;

/// <summary>The corpus of a machine that has none of its own: built once from the files that come with the program, and only read from then on.</summary>
/// <param name="surroundings">Where the program lies and where the user's data go.</param>
/// <param name="say">Told what goes on, a line each.</param>
/// <param name="threads">How many threads may load; null for as many as the machine has.</param>
internal sealed class SampleCorpus(Surroundings surroundings, Action<string> say, int? threads)
{
    // A machine may run several builds of the program; each has its own sample.
    private const int Kept = 3;

    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);

    /// <summary>What the sample is and lacks; null where the program was given away without, or <c>DYAD_SAMPLE</c> is <c>off</c>.</summary>
    public static string? Lacks(Surroundings surroundings) => surroundings.Variable("DYAD_SAMPLE") == "off" ? null : SampleFolder.Lacks(Files(surroundings));

    /// <summary>The path of the sample's corpus, which is built where it is absent; null where no folder can be written, which is said.</summary>
    public string? Find()
    {
        var name = $"sample-{SampleHash.Of(surroundings.ProgramFolder)}.duckdb";
        var folders = SampleHome.Folders(surroundings);
        if (folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } built)
        {
            return built;
        }

        foreach (var folder in folders)
        {
            if (SampleHome.IsWritable(folder, out var why))
            {
                return Made(Path.Combine(folder, name));
            }

            say($"The sample cannot be built in {folder}: {why}");
        }

        return null;
    }

    private static string Files(Surroundings surroundings) => Path.Combine(surroundings.ProgramFolder, SampleHash.Samples);

    private string Made(string path)
    {
        using var building = Alone(path + ".lock");
        if (!File.Exists(path))
        {
            Build(path, SampleFolder.Read(Files(surroundings)));
            foreach (var old in SampleHome.Older(path, Kept))
            {
                File.Delete(old);
                File.Delete(old + ".lock");
            }
        }

        return path;
    }

    // Somebody else may be building it; the lock ends with the process that has it, however that ends.
    private FileStream Alone(string path)
    {
        for (var isSaid = false; ; isSaid = true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                if (!isSaid)
                {
                    say("Another dyad is building the sample; waiting for it.");
                }

                CancellationToken.None.WaitHandle.WaitOne(Wait);
            }
        }
    }

    private void Build(string path, SampleFolder sample)
    {
        var making = path + ".making";
        SampleHome.Clear(making);
        try
        {
            say($"Building the sample corpus, once: {sample.Parts.Count} files.");
            var knowledge = BuiltIn.Knowledge(surroundings);
            var importer = new Importer(making, BuiltIn.Library(surroundings), threads) { BuiltIn = knowledge };
            foreach (var (part, at) in sample.Parts.Select((part, at) => (part, at + 1)))
            {
                say($"  {at} of {sample.Parts.Count}  {Path.GetFileName(part.File)}");
                importer.Import(new ImportRequest(part.File, sample.Accessed) { Dataset = part.Dataset, Release = part.Release, Extent = part.Extent, Place = part.Place }, CancellationToken.None);
            }

            File.Move(making, path);
            say($"  done  {path}");
        }
        finally
        {
            SampleHome.Clear(making);
        }
    }
}
