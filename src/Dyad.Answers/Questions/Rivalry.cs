using Dyad.Model;

namespace Dyad.Answers;

/// <summary>Why are it and its rivals enemies? Disputes as recorded.</summary>
internal static class Rivalry
{
    public static Answer Ask(Inquiry about) => RecordedAnswer.Of(
        "rivalry", "Why are it and its rivals enemies?", about, "what it and its rivals are at odds over",
        [
            .. about.Knowledge.Said(Predicate.Dispute).Select(said => said.Note),
            .. about.Knowledge.Related(RelationKind.RivalOf).Select(related => related.Note),
        ]);
}
