using System.Buffers.Binary;

namespace Dyad.Sources.Records;

/// <summary>The running CRC-32 of gzip and zip over the bytes appended so far. The framework's streams do not check a file's end.</summary>
internal sealed class Crc32
{
    private const int Slices = 8;
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = CreateTable();

    private uint _state = uint.MaxValue;

    /// <summary>The checksum of everything appended.</summary>
    public uint Value => ~_state;

    /// <summary>Appends bytes, eight at a time.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        var table = Table.AsSpan();
        while (bytes.Length >= Slices)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ state;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = table[(7 * 256) + (byte)low]
                ^ table[(6 * 256) + (byte)(low >> 8)]
                ^ table[(5 * 256) + (byte)(low >> 16)]
                ^ table[(4 * 256) + (byte)(low >> 24)]
                ^ table[(3 * 256) + (byte)high]
                ^ table[(2 * 256) + (byte)(high >> 8)]
                ^ table[256 + (byte)(high >> 16)]
                ^ table[(byte)(high >> 24)];
            bytes = bytes[Slices..];
        }

        foreach (var value in bytes)
        {
            state = table[(byte)(state ^ value)] ^ (state >> 8);
        }

        _state = state;
    }

    private static uint[] CreateTable()
    {
        var table = new uint[Slices * 256];
        for (var value = 0u; value < 256; value++)
        {
            var remainder = value;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ Polynomial;
            }

            table[value] = remainder;
        }

        for (var index = 256; index < table.Length; index++)
        {
            var before = table[index - 256];
            table[index] = table[(byte)before] ^ (before >> 8);
        }

        return table;
    }
}
