using Dyad.Answers.Sentences;

namespace Dyad.Answers.Lines;

/// <summary>Sentences as paragraphs: neighbours that stand on the data run on; each claim and each judgement is shown separately.</summary>
public static class Prose
{
    /// <summary>The sentence every brief carries.</summary>
    public const string Disclaimer = "Absence from this brief does not mean an event did not happen.";

    /// <summary>What ranges mean, for captions.</summary>
    public const string RangeMeaning = "Low–high are reporting ranges, not confidence intervals.";

    /// <summary>The paragraphs of a run of sentences.</summary>
    public static IReadOnlyList<Sentence> Paragraphs(IEnumerable<Sentence> sentences)
    {
        var paragraphs = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            if (sentence.Basis == Basis.Data && paragraphs is [.., { Basis: Basis.Data } last])
            {
                paragraphs[^1] = last.Then(new Sentence([Show.Words(" "), .. sentence.Spans]));
            }
            else
            {
                paragraphs.Add(sentence);
            }
        }

        return paragraphs;
    }

    /// <summary>The word before a sentence that does not stand on the data: <c>Reported</c> or <c>Judgement</c>; null for data.</summary>
    public static string? Label(Sentence sentence) => sentence.Basis switch
    {
        Basis.Claim => "Reported",
        Basis.Judgement => "Judgement",
        _ => null,
    };

    /// <summary>The sentence with its label, as text.</summary>
    internal static string Text(Sentence sentence) => Label(sentence) is { } label ? $"{label}: {ShellLine.Of(sentence)}" : ShellLine.Of(sentence);
}
