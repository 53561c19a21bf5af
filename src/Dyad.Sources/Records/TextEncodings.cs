using System.Text;

namespace Dyad.Sources.Records;

/// <summary>The encodings other than UTF-8 in which a file can be read.</summary>
public static class TextEncodings
{
    private static readonly IReadOnlyList<(string Word, Func<Encoding> Make)> Known =
    [
        ("windows-1252", () => Strict(CodePagesEncodingProvider.Instance.GetEncoding(1252)!)),
        ("latin-1", () => Strict(Encoding.Latin1)),
        ("utf-16", () => Strict(Encoding.Unicode)),
        ("utf-16be", () => Strict(Encoding.BigEndianUnicode)),
    ];

    /// <summary>Their words.</summary>
    public static IReadOnlyList<string> Words => [.. Known.Select(known => known.Word)];

    /// <summary>The encoding of a word; it refuses bytes that stand for nothing.</summary>
    /// <exception cref="InputFileException">There is no such word.</exception>
    internal static Encoding Find(string word)
    {
        var found = Known.FirstOrDefault(known => known.Word == word);
        return found.Make?.Invoke() ?? throw new InputFileException($"there is no encoding '{word}'; expected one of {string.Join(", ", Words)}.");
    }

    /// <summary>The encoding that a byte order mark tells; null for UTF-8 and for none.</summary>
    internal static Encoding? OfMark(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Find("utf-16") : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Find("utf-16be") : null;

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }
}
