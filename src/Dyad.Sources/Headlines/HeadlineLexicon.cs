using Dyad.Sources.Datasets;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Headlines;

/// <summary>What a dataset has about words of headlines: what they mean, and how often that is right.</summary>
/// <param name="Words">What they mean.</param>
/// <param name="Measured">How often it was right, by word; empty where nobody measured it.</param>
/// <param name="LabelledBy">Who labelled the headlines on which it was measured, in words; empty where nobody did.</param>
/// <remarks>Two are equal where they are one. The default value is null.</remarks>
public sealed record HeadlineLexicon(HeadlineWords Words, IReadOnlyList<HeadlineMeasure> Measured, string LabelledBy)
{
    /// <summary>Reads both files of a dataset.</summary>
    /// <exception cref="DatasetException">One of them has errors; the message lists all of that file, each with its line.</exception>
    public static HeadlineLexicon Of(HeadlineTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var words = HeadlineWords.Parse(texts.Words, "headlines.yaml");
        if (texts.Measured is not { } measured)
        {
            return new(words, [], "");
        }

        var errors = new DefinitionErrors();
        var read = YamlFile.Read(measured, "headlines-measured.yaml", errors) is { } map ? MeasuredYaml.Read(map) : ([], "");
        return errors.IsEmpty ? new(words, read.Measured, read.LabelledBy) : throw new DatasetException(errors.Lines());
    }
}
