namespace Dyad.Model.Places;

/// <summary>Whole numbers as <c>eng</c>'s scripts pack them: seven bits a byte, the least first; signed ones are zigzag-coded.</summary>
public static class PackedIntegers
{
    /// <summary>Reads a number of zero or more and moves on behind it.</summary>
    public static int Unsigned(byte[] bytes, ref int at)
    {
        for (int value = 0, shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 127) << shift;
            if (next < 128)
            {
                return value;
            }
        }
    }

    /// <summary>Reads a number of either sign and moves on behind it.</summary>
    public static int Signed(byte[] bytes, ref int at)
    {
        var value = Unsigned(bytes, ref at);
        return (value & 1) == 1 ? -(value + 1) / 2 : value / 2;
    }
}
