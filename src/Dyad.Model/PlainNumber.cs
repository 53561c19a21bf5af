namespace Dyad.Model;

/// <summary>Decimal numbers as they are written.</summary>
public static class PlainNumber
{
    /// <summary>The same number without noughts behind its last digit: 3 and not 3.000.</summary>
    public static decimal Of(decimal number) => number / 1.0000000000000000000000000000m;
}
