namespace Dyad.Sources.Datasets;

/// <summary>What a column's values must be. An empty field is always "not said", never zero.</summary>
public enum ColumnType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Several values joined by commas, in no order.</summary>
    Set,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A whole number from 0 to <see cref="ColumnTypes.MostCounted"/>.</summary>
    Count,

    /// <summary>A number.</summary>
    Decimal,

    /// <summary>Degrees north, −90 to 90.</summary>
    Latitude,

    /// <summary>Degrees east, −180 to 180.</summary>
    Longitude,

    /// <summary>A day from 1900 to 2100, in whatever layout its file writes days; a time behind it is dropped.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One of the codes of a code list.</summary>
    Code,
}
