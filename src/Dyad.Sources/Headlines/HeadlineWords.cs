using System.Text;
using Dyad.Sources.Datasets;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Headlines;

/// <summary>What the words of a headline say of how an attack was carried out and whom it hit.</summary>
/// <remarks>
/// It reads words and does not understand sentences: what it finds is derived. <c>docs/methods/headlines.md</c> says how often it is right.
/// It is equal to itself alone, and its default value is null.
/// </remarks>
public sealed class HeadlineWords
{
    internal HeadlineWords(IReadOnlyList<HeadlinePhrase> methods, IReadOnlyList<HeadlinePhrase> targets) =>
        (OfMethods, OfTargets) = (new(methods), new(targets));

    internal HeadlineIndex OfMethods { get; }

    internal HeadlineIndex OfTargets { get; }

    /// <summary>Reads a dictionary from its file.</summary>
    /// <exception cref="DatasetException">The file has errors; the message lists all of them, each with its line.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static HeadlineWords Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(File.ReadAllText(path, Encoding.UTF8), Path.GetFileName(path));
    }

    /// <summary>How the attack was carried out: one hit for each phrase that fits, none where no phrase does.</summary>
    public IReadOnlyList<HeadlineHit> Methods(string headline) => Hits(OfMethods, headline);

    /// <summary>Whom it hit: one hit for each phrase that fits.</summary>
    public IReadOnlyList<HeadlineHit> Targets(string headline) => Hits(OfTargets, headline);

    internal static HeadlineWords Parse(string text, string file)
    {
        var errors = new DefinitionErrors();
        var dictionary = YamlFile.Read(text, file, errors) is { } map ? HeadlineYaml.Read(map) : null;
        return errors.IsEmpty ? dictionary! : throw new DatasetException(errors.Lines());
    }

    private static IReadOnlyList<HeadlineHit> Hits(HeadlineIndex phrases, string headline)
    {
        ArgumentNullException.ThrowIfNull(headline);
        return phrases.Hits(headline);
    }
}
