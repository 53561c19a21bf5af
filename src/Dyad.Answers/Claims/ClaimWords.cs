using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Claims;

namespace Dyad.Answers.Claims;

/// <summary>Claims, their regions and verdicts in the words that every page has for them.</summary>
internal static class ClaimWords
{
    /// <summary>A verdict: <c>not consistent</c>.</summary>
    public static string Of(ClaimVerdict verdict) => Words.Of(verdict).Replace('_', ' ');

    /// <summary>A verdict, or that there is none.</summary>
    public static string Of(ClaimVerdict? verdict) => verdict is { } known ? Of(known) : "no verdict";

    /// <summary>The region of a test: <c>a ratio below 2/3</c>.</summary>
    public static Span Region(ClaimTest test) => Show.Name(test switch
    {
        { Words: { } words, Number: { } number } => $"{words} {Show.Number(number)}",
        { Words: { } words } => RegionWords.Find(words)!.Told,
        { Region: { } region } when double.IsPositiveInfinity(region.High) => $"{Number(region.Low)} or more",
        { Region: { } region } when double.IsNegativeInfinity(region.Low) => $"{Number(region.High)} or less",
        { Region: { } region } => $"{Number(region.Low)} to {Number(region.High)}",
        _ => "no region",
    });

    /// <summary>How the words became the region.</summary>
    public static Sentence Became(ClaimTest test)
    {
        var because = test.Because is { } why ? Sentence.Of($": {why}") : Sentence.Of($"");
        return test switch
        {
            { Words: { } words, Number: not null } => Sentence.Of($"The words are \"{words}\" and a number").Then(because).Then(Sentence.Of($".")),
            { Words: { } words } => Sentence.Of($"The words \"{words}\" mean {Region(test)}, by a table that was fixed before any data were read").Then(because).Then(Sentence.Of($".")),
            { Region: not null } => Sentence.Of($"The author of the test wrote the region out, {Region(test)}").Then(because).Then(Sentence.Of($".")),
            _ => Sentence.Of($"Its words hold no region: the events are there or they are not."),
        };
    }

    private static string Number(double end) => Show.Number((decimal)end);
}
