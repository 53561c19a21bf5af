using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>The datasets that the program knows: one per folder of <c>datasets/</c>.</summary>
public sealed class DatasetLibrary
{
    private readonly SortedDictionary<string, DatasetDefinition> _byName;

    private DatasetLibrary(IEnumerable<DatasetDefinition> definitions) =>
        _byName = new(definitions.ToDictionary(definition => definition.Name), StringComparer.Ordinal);

    /// <summary>The definitions by name, in alphabetical order.</summary>
    public IReadOnlyDictionary<string, DatasetDefinition> Definitions => _byName;

    /// <summary>Reads every folder that lies in <paramref name="folder"/>, and in a second folder of the user's own.</summary>
    /// <param name="folder">The datasets that come with the program.</param>
    /// <param name="own">The user's own; null for none, and there need be no such folder.</param>
    /// <exception cref="DatasetException">The folder is missing, two datasets have one name, or some definition has errors; the message lists all of them.</exception>
    public static DatasetLibrary Load(string folder, string? own = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DatasetException($"{folder}: there is no such folder of datasets.");
        }

        var errors = new DefinitionErrors();
        var definitions = Directory.GetDirectories(folder)
            .Order(StringComparer.Ordinal)
            .Concat(own is not null && Directory.Exists(own) ? Directory.GetDirectories(own).Order(StringComparer.Ordinal) : [])
            .Select(path => DatasetFolder.Read(path, errors))
            .OfType<DatasetDefinition>()
            .ToList();
        foreach (var twice in definitions.GroupBy(definition => definition.Name).Where(group => group.Count() > 1))
        {
            errors.Add(twice.Key, 0, $"there are two datasets of this name; give the one in {own} another");
        }

        return errors.IsEmpty ? new DatasetLibrary(definitions) : throw new DatasetException(errors.Lines());
    }

    /// <summary>The canonical columns of the first dataset that takes this first row for data; null where it is a header.</summary>
    /// <remarks>Fits <see cref="Records.RecordOptions.Headerless"/>.</remarks>
    public IReadOnlyList<string>? AssumedHeader(IReadOnlyList<string> firstRow) =>
        _byName.Values.Select(definition => definition.AssumedHeader(firstRow)).FirstOrDefault(columns => columns is not null);

    /// <summary>How many fields of a record cannot be what the columns hold of the dataset that knows most of the header.</summary>
    /// <remarks>Fits <see cref="Records.RecordOptions.Misfits"/>.</remarks>
    public int Misfits(IReadOnlyList<string> header, IReadOnlyList<string> record) =>
        _byName.Values.Select(definition => HeaderMatch.Of(definition, header)).MaxBy(match => match.Bound.Count) is { } match ? ColumnFit.Misfits(match, record) : 0;

    /// <summary>How many columns of a header the dataset knows that is recognised by it; 0 where none is.</summary>
    public int Fit(IReadOnlyList<string> header) =>
        _byName.Values.Where(definition => Recogniser.Fits(definition, header)).Select(definition => HeaderMatch.Of(definition, header).Bound.Count).DefaultIfEmpty().Max();

    /// <summary>Tells which dataset and release a file is, or what the user must say.</summary>
    public Recognition Recognise(RecognitionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Recogniser.Recognise([.. _byName.Values], request);
    }
}
