namespace Dyad.Answers.Lines;

/// <summary>The signs by which texts and pages say how far a statement is trusted and what is to know of a document, and their key.</summary>
public static class Signs
{
    /// <summary>Published after the as-of date.</summary>
    public const char Later = '†';

    /// <summary>Opened by nobody.</summary>
    public const char Unopened = '‡';

    private static readonly (string Word, string Sign)[] Confidences = [("high", "●"), ("medium", "◐"), ("low", "○")];

    /// <summary>What each sign means, in one line.</summary>
    public static string Key { get; } =
        $"Signs: confidence {string.Join(", ", Confidences.Select(entry => $"{entry.Sign} {entry.Word}"))}; {Later} published after the as-of date; {Unopened} not opened by the pack's authors.";

    /// <summary>The sign of a confidence; another word as it is.</summary>
    public static string Of(string confidence) => Array.Find(Confidences, entry => entry.Word == confidence) is { Sign: { } sign } ? sign : confidence;
}
