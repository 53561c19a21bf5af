using System.Globalization;
using Dyad.Model;
using Dyad.Sources.Records;

namespace Dyad.Store.Import;

/// <summary>Malformed records in words: each kind with its total, and the first of each with their places.</summary>
public static class MalformedText
{
    /// <summary>The lines: a total, then its first records.</summary>
    public static IEnumerable<string> Lines(string file, IReadOnlyList<RejectKind> kinds) =>
        kinds.SelectMany(kind => Examples(file, kind).Prepend(Total(kind)));

    /// <summary>Why a file without a single record is refused.</summary>
    public static Note Nothing(string file, IReadOnlyList<RejectKind> kinds) => Note.Join(
        "\n",
        [
            kinds.Count == 0 ? $"{file}: it holds a header and no record; the corpus was not changed" : $"{file}: none of its records could be read; the corpus was not changed",
            .. Lines(file, kinds).Select(line => (Note)line),
            .. Advice(kinds) is { } advice ? [advice] : Array.Empty<Note>(),
        ]);

    /// <summary>How many are malformed in one way.</summary>
    public static string Total(RejectKind kind) => string.Create(CultureInfo.InvariantCulture, $"{kind.Count:#,0} × {kind.What}");

    /// <summary>The first records of a kind, each with its file and line.</summary>
    public static IEnumerable<string> Examples(string file, RejectKind kind) => kind.First.Select(reject => $"{file}:{reject.Line}: {reject.Message}");

    /// <summary>What helps where bytes are not UTF-8; null where all are.</summary>
    public static Note? Advice(IReadOnlyList<RejectKind> kinds) => kinds.Any(kind => kind.Reason == RejectReason.InvalidUtf8)
        ? Note.Of($"where the file is in another encoding, say {Hint.Give("encoding")}, one of {string.Join(", ", TextEncodings.Words)}")
        : null;
}
