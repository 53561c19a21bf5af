using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Events;
using Dyad.Model.Registry;
using Dyad.Model.Requests;

namespace Dyad.Answers.Questions;

/// <summary>
/// A group's main rival: the armed actor, neither a government nor several names joined, that most of its events name; where there is none, the newest that packs record
/// as its rival. Of a group that is asked about against another, that other.
/// </summary>
/// <param name="Name">What to call it.</param>
/// <param name="Filter">The events of the two.</param>
/// <param name="Says">Why it is the one, in words that come before its name.</param>
internal sealed record MainRival(string Name, Filter Filter, string Says)
{
    /// <summary>That a group has none.</summary>
    public static Sentence None { get; } = Sentence.Of($"No main rival can be named: the other sides of its events are governments, civilians, several names joined, or not named, and no pack records a rival.");

    /// <summary>The main rival; null where there is none.</summary>
    public static MainRival? Of(Inquiry about)
    {
        if (about.Filter["with"] is { } asked)
        {
            return about.IsCivilian(asked) || asked == UnnamedSide.Word ? null : Named(about, asked, "The rival asked about is ");
        }

        var met = about.Count(about.Filter, ["opponent"], "-events").FirstOrDefault(row => row.IsOpponentNamed && IsArmedGroup(about, row.Tally.Keys["opponent"]));
        return met is not null ? Named(about, met.Tally.Keys["opponent"], "Of armed actors other than governments it most often fights ")
            : Recorded(about) is { } recorded ? Named(about, recorded, "The rival that a pack records is ")
            : null;
    }

    private static bool IsArmedGroup(Inquiry about, string actor) =>
        !about.IsGovernment(actor) && !about.IsCivilian(actor) && !about.IsCoalition(actor) && !about.IsUnidentified(actor);

    private static string? Recorded(Inquiry about) =>
        about.Knowledge.Related(RelationKind.RivalOf).Select(related => related.Relation.From == about.Id ? related.Relation.To : related.Relation.From).LastOrDefault();

    private static MainRival Named(Inquiry about, string actor, string says) => new(about.NameOf(actor), about.Filter.With("with", actor), says);
}
