namespace Dyad.Analysis.ChangePoints;

/// <summary>Logarithms of whole numbers, looked up: counts and days are whole, and a search asks for the same ones again and again.</summary>
internal static class WholeLogs
{
    /// <summary>Numbers below this one are in the table; 412 months have fewer days.</summary>
    public const int End = 16_384;

    private static readonly double[] Table = Logarithms();

    /// <summary>The natural logarithm of a positive number.</summary>
    public static double Of(double number)
    {
        var whole = double.ConvertToIntegerNative<int>(number);
        return whole == number && (uint)whole < (uint)Table.Length ? Table[whole] : Math.Log(number);
    }

    private static double[] Logarithms()
    {
        var logarithms = new double[End];
        for (var i = 0; i < End; i++)
        {
            logarithms[i] = Math.Log(i);
        }

        return logarithms;
    }
}
