using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>A part of a key point: a sentence, and the documents it repeats something from.</summary>
internal sealed record Piece(Sentence Says, IReadOnlyList<NotedSource> Sources)
{
    private const string Contested = ", which is contested";

    /// <summary>A sentence that rests on the data.</summary>
    public Piece(Sentence says)
        : this(says, [])
    {
    }

    /// <summary>A recorded statement in its own words, with who says it and when, how far it is trusted, and its first document.</summary>
    public static Piece Of(StatementNote note) => note.Says.EndsWith(Contested, StringComparison.Ordinal)
        ? Of(note, Sentence.Of($"{note.Says[..^Contested.Length]}"), "contested")
        : Of(note, Sentence.Of($"{note.Says}"), note.SaidBy is { } speaker ? $"said by {speaker}" : null);

    /// <summary>What a recorded statement says in other words, with when and how far it is trusted.</summary>
    public static Piece Of(StatementNote note, Sentence says, string? remark = null)
    {
        var rest = string.Join("; ", new[] { note.When, remark, note.Hedge is null ? null : $"\u201c{note.Hedge}\u201d", note.Confidence.Length == 0 ? null : $"{note.Confidence} confidence" }.Where(part => part is { Length: > 0 }));
        return new(says.Then(rest.Length == 0 ? Sentence.Of($"") : Sentence.Of($" ({rest})")) with { Basis = Basis.Claim }, [.. note.Sources.Take(1)]);
    }
}
