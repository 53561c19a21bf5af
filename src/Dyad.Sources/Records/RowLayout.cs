namespace Dyad.Sources.Records;

/// <summary>How records that have one field more than the header are read.</summary>
internal enum RowLayout
{
    /// <summary>Every record has as many fields as the header.</summary>
    AsHeader,

    /// <summary>Every record ends with a delimiter that the header lacks: its last field is empty.</summary>
    TrailingDelimiter,

    /// <summary>The first field of every record is the name of its row, for which the header has no name, as R writes it.</summary>
    NamelessFirst,
}
