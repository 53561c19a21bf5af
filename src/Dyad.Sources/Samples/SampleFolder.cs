using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Samples;

/// <summary>The sample that comes with the program: what <c>sample.yaml</c> says of the files beside it.</summary>
/// <param name="Accessed">The day its parts carry as the day they were fetched.</param>
/// <param name="Parts">Its files, in the order they are imported.</param>
public sealed record SampleFolder(DateOnly Accessed, IReadOnlyList<SamplePart> Parts)
{
    private const string YamlName = "sample.yaml";
    private const string LacksName = "lacks.txt";

    /// <summary>What the sample is and what it lacks, in a sentence: a file of its own, so that a command over a sample already built parses no definition. Null where the program was given away without the sample.</summary>
    public static string? Lacks(string folder) => ((string[])[YamlName, LacksName]).All(name => File.Exists(Path.Combine(folder, name))) ? File.ReadAllText(Path.Combine(folder, LacksName)).Trim() : null;

    /// <summary>Reads what the files are.</summary>
    /// <exception cref="DyadException">The file has errors, or names a file that is not there; the message lists all of them.</exception>
    public static SampleFolder Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var errors = new DefinitionErrors();
        var sample = YamlFile.Read(File.ReadAllText(Path.Combine(folder, YamlName)), YamlName, errors) is { } map ? Sample(map, folder) : null;
        return errors.IsEmpty && sample is not null ? sample : throw new DyadException(Trouble.InvalidData, string.Join('\n', errors.Lines()));
    }

    private static SampleFolder Sample(YamlMap map, string folder)
    {
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
        return new SampleFolder(accessed ?? default, parts);
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
