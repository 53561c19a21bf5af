namespace Dyad.Model.Results;

/// <summary>The kind of value that a column holds.</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that may have a fraction: deaths are fractions in some datasets.</summary>
    Number,

    /// <summary>A day, as YYYY-MM-DD.</summary>
    Day,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number or, where families of data stand side by side, a text that gives one for each.</summary>
    WholeByFamily,
}
