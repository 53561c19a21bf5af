namespace Dyad.Sources.Datasets;

/// <summary>A column that a dataset's files have, under its canonical name.</summary>
public sealed record DatasetColumn
{
    /// <summary>The canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>What its values must be.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>The codes its values are written in; null unless <see cref="Type"/> is <see cref="ColumnType.Code"/>.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>Other names that the column has in some releases.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Values that mean "not known", such as −1.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Whether a file without it cannot be imported, and a record without it, or with a value that cannot be read, is left out.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>What cannot be answered from a file without it; null where nothing is lost.</summary>
    public string? Answers { get; init; }

    /// <summary>Why its values are kept but not used; null where they are used.</summary>
    public string? Unused { get; init; }

    /// <summary>Which files alone have it; null where it is one of the dataset's own columns.</summary>
    public string? OnlyIn { get; init; }

    /// <summary>What a value must be, to stand behind "expected".</summary>
    public string Expected => Codes is null ? ColumnTypes.Expected(Type) : $"one of {Codes.Listed()}";
}
