using System.IO.Hashing;
using System.Text;
using Dyad.Sources.Samples;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>What the sample's corpus is made of, as one hash: when any of it changes, another one is built. It only tells builds apart, so a fast hash will do.</summary>
internal static class SampleHash
{
    /// <summary>The folder of the sample's files beside the program.</summary>
    public const string Samples = "samples";

    // What is read to make it, as far as it is there; the rest is in the code that reads it.
    private static readonly string[] Folders = [Samples, "datasets", "packs", "registry"];

    /// <summary>XxHash3 over the sample's files, all definitions and packs, and the builds of the code that reads and keeps them.</summary>
    public static string Of(string programFolder)
    {
        var hash = new XxHash3();
        foreach (var build in ((Type[])[typeof(SampleFolder), typeof(Corpus)]).Select(type => type.Module.ModuleVersionId))
        {
            hash.Append(build.ToByteArray());
        }

        var files = Folders.Select(folder => Path.Combine(programFolder, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(file);
            hash.Append(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(programFolder, file).Replace('\\', '/')} {bytes.Length}\n"));
            hash.Append(bytes);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
