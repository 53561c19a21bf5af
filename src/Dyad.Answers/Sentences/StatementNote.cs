namespace Dyad.Answers.Sentences;

/// <summary>A recorded statement that an answer leans on, in words, with whose word it is. The program repeats it and does not vouch for it.</summary>
/// <param name="Id">The statement's id in its pack.</param>
/// <param name="Pack">The pack it stands in, with its version.</param>
/// <param name="When">When it was so, as exactly as was stated; empty where nobody stated it.</param>
/// <param name="Says">What it says.</param>
/// <param name="SaidBy">Who says so; null where the source says it in its own name.</param>
/// <param name="ReportedBy">Who reports that it was said; null where the source has it at first hand.</param>
/// <param name="Hedge">The speaker's own hedge; null where it is stated flatly.</param>
/// <param name="Condition">What the speaker made it depend on; null for nothing.</param>
/// <param name="Confidence">How far the pack's authors trust it, as a word; empty for an event.</param>
/// <param name="Sources">Where it stands; never empty, but for a note that cites an event of a dataset.</param>
/// <param name="Note">What a reader should know; null for nothing.</param>
public sealed record StatementNote(
    string Id,
    string Pack,
    string When,
    string Says,
    string? SaidBy,
    string? ReportedBy,
    string? Hedge,
    string? Condition,
    string Confidence,
    IReadOnlyList<NotedSource> Sources,
    string? Note)
{
    /// <summary>The first day it speaks of; null for no time at all.</summary>
    internal DateOnly? Begin { get; init; }

    /// <summary>Whether it is said of another actor and touches the group.</summary>
    internal bool IsOfAnother { get; init; }

    /// <summary>When, and what it says, with the speaker's hedge.</summary>
    public string Sentence => $"{(When.Length > 0 ? $"{When}: " : "")}{Says}{(Hedge is null ? "" : $" (in the speaker's words: {Hedge})")}{(Condition is null ? "" : $", {Condition}")}.";

    /// <summary>Who says it and who reports that, as the beginning of a sentence; empty where neither is recorded.</summary>
    public string Speakers => (SaidBy, ReportedBy) switch
    {
        (null, null) => "",
        ({ } speaker, null) => $"Said by {speaker}",
        (null, { } reporter) => $"Reported by {reporter}",
        ({ } speaker, { } reporter) => $"Said by {speaker}; reported by {reporter}",
    };

    /// <summary>Whose word it is, and whether anybody opened the document.</summary>
    public string Credit => string.Join(
        "; ",
        new[]
        {
            SaidBy is null ? null : $"said by {SaidBy}",
            ReportedBy is null ? null : $"reported by {ReportedBy}",
            Sources.Count == 0 ? null : string.Join("; ", Sources.Select(source => source.Text)),
            Confidence.Length == 0 ? null : $"confidence {Confidence}",
            Note?.TrimEnd('.'),
        }.OfType<string>()) + ".";
}
