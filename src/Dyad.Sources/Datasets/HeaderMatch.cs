using Dyad.Sources.Records;

namespace Dyad.Sources.Datasets;

/// <summary>Which column of a file is which canonical column of its dataset, by name and never by position.</summary>
public sealed record HeaderMatch
{
    private static readonly string[] MarksMisread = ["ï»¿", "ï..", "X.U.FEFF."];

    /// <summary>The file's columns that are canonical ones, in the file's order.</summary>
    public required IReadOnlyList<BoundColumn> Bound { get; init; }

    /// <summary>The canonical columns that the file lacks. What only some files have is not among them.</summary>
    public required IReadOnlyList<DatasetColumn> Missing { get; init; }

    /// <summary>The file's columns that the dataset does not know, in the file's order.</summary>
    public required IReadOnlyList<UnknownColumn> Unknown { get; init; }

    /// <summary>What cannot be answered from this file because columns are missing, each once.</summary>
    public IReadOnlyList<string> CannotAnswer => [.. Missing.Select(column => column.Answers).OfType<string>().Distinct()];

    /// <summary>Binds a file's header; letter case, underscores, dots and spaces do not matter, but a name as the dataset writes it comes first.</summary>
    /// <exception cref="InputFileException">Two columns are the same canonical one, or a required column is missing.</exception>
    public static HeaderMatch Bind(DatasetDefinition definition, IReadOnlyList<string> header, string fileName)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(header);
        var match = Of(definition, header);
        foreach (var twice in match.Bound.GroupBy(bound => bound.Column.Name).Where(group => group.Count() > 1))
        {
            var names = string.Join(" and ", twice.Select(bound => $"'{bound.Written}' (column {bound.Index + 1})"));
            throw new InputFileException($"{fileName}:1: {names} are both {definition.Name}'s column '{twice.Key}'; expected one.");
        }

        var required = match.Missing.Where(column => column.IsRequired).Select(column => column.Name).ToList();
        return required.Count == 0
            ? match
            : throw new InputFileException(
                $"{fileName}:1: the header lacks {string.Join(", ", required)}; without that the file cannot be read as {definition.Name}.");
    }

    /// <summary>Binds a header without refusing anything.</summary>
    internal static HeaderMatch Of(DatasetDefinition definition, IReadOnlyList<string> header)
    {
        var byName = new Dictionary<string, DatasetColumn>(StringComparer.OrdinalIgnoreCase);
        var byLetters = new Dictionary<string, DatasetColumn>(StringComparer.Ordinal);
        foreach (var column in definition.Columns)
        {
            foreach (var name in column.Aliases.Prepend(column.Name))
            {
                byName.Add(name, column);
                byLetters.TryAdd(LettersOf(name), column);
            }
        }

        var written = header.Select(name => byName.GetValueOrDefault(name.Trim())).OfType<DatasetColumn>().ToHashSet();
        var bound = new List<BoundColumn>();
        var unknown = new List<UnknownColumn>();
        for (var index = 0; index < header.Count; index++)
        {
            if (byName.TryGetValue(header[index].Trim(), out var column)
                || (byLetters.TryGetValue(LettersOf(header[index]), out column) && !written.Contains(column)))
            {
                bound.Add(new(index, header[index], column));
            }
            else
            {
                unknown.Add(new(index, header[index]));
            }
        }

        var found = bound.Select(b => b.Column.Name).ToHashSet();
        return new HeaderMatch
        {
            Bound = bound,
            Missing = [.. definition.Columns.Where(column => column.OnlyIn is null && !found.Contains(column.Name))],
            Unknown = unknown,
        };
    }

    // A name's letters and digits in lower case: SideA, side.a and "Side A" are side_a. What programs make of a byte order mark before it is left out.
    private static string LettersOf(string name)
    {
        var mark = MarksMisread.FirstOrDefault(mark => name.StartsWith(mark, StringComparison.Ordinal));
        return string.Concat(name[(mark?.Length ?? 0)..].Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }
}
