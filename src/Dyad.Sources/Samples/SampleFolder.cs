using Dyad.Model;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Samples;

/// <summary>The sample that comes with the program: what <c>sample.yaml</c> says of the files beside it.</summary>
/// <param name="Lacks">One sentence: what the sample is and what it lacks.</param>
/// <param name="Accessed">The day its parts carry as the day they were fetched.</param>
/// <param name="Parts">Its files, in the order they are imported.</param>
public sealed record SampleFolder(string Lacks, DateOnly Accessed, IReadOnlyList<SamplePart> Parts)
{
    private const string YamlName = "sample.yaml";

    /// <summary>Reads the folder; null where it has no <c>sample.yaml</c>, as where the program was given away without the sample.</summary>
    /// <exception cref="DyadException">The file has errors, or names a file that is not there; the message lists all of them.</exception>
    public static SampleFolder? Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var path = Path.Combine(folder, YamlName);
        if (!File.Exists(path))
        {
            return null;
        }

        var errors = new DefinitionErrors();
        var sample = YamlFile.Read(File.ReadAllText(path), YamlName, errors) is { } map ? Sample(map, folder) : null;
        return errors.IsEmpty ? sample : throw new DyadException(Trouble.InvalidData, string.Join('\n', errors.Lines()));
    }

    private static SampleFolder? Sample(YamlMap map, string folder)
    {
        var lacks = map.Text("lacks");
        var accessed = map.OptionalDate("accessed");
        if (accessed is null)
        {
            map.Error("accessed is missing; expected a day such as 2026-01-31", "accessed");
        }

        SamplePart[] parts = [.. map.Maps("parts").Select(part => Part(part, folder))];
        if (parts.Length == 0)
        {
            map.Error("parts is empty; expected at least one file", "parts");
        }

        map.End();
        return new SampleFolder(lacks, accessed ?? default, parts);
    }

    private static SamplePart Part(YamlMap map, string folder)
    {
        var part = new SamplePart(
            Path.Combine(folder, map.Text("file")), map.Text("dataset"), map.Text("release"), map.Word<ExtentKind>("extent"), map.OptionalWord<PlacePrecision>("place"));
        if (!File.Exists(part.File))
        {
            map.Error($"there is no file {Path.GetFileName(part.File)} beside {YamlName}", "file");
        }

        map.End();
        return part;
    }
}
