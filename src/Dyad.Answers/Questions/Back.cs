namespace Dyad.Answers.Questions;

/// <summary>What the questions that compare look back on, where they are asked of a period.</summary>
internal static class Back
{
    public const string OfRecent = "the windows end with that time, and are compared with the windows before them";

    public const string OfTempo = "the charts are of that time; rates compare the twelve months to its end with the twelve before, and changes of rate are looked for from the first event on";

    public const string OfTerritory = "the places are those of that time; what changed is the year to its end against the year before";
}
