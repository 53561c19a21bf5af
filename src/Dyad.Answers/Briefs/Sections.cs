using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Briefs;

/// <summary>The twelve sections of a brief and the questions each holds.</summary>
internal static class Sections
{
    private const string NeedsPack = "This corpus holds events only. Recorded knowledge would come from a pack; there is none in it about this group";

    private static readonly (string Anchor, string Title, string[] Questions, string Absent)[] Order =
    [
        ("who", "Who is this, and is it one actor?", ["identity", "family"], ""),
        ("lately", "What changed lately?", ["recent"], ""),
        ("tempo", "How much violence, how sure?", ["tempo"], ""),
        ("against", "Against whom, with whom?", ["opponents", "rivalry", "coordination", "power"], ""),
        ("methods", "What does it do, to whom?", ["targets", "landmarks", "claims-of-responsibility"], ""),
        ("where", "Where?", ["territory"], ""),
        ("lineage", "Where does it come from, who leads it, how large is it?", ["origins", "leaders", "command", "ranks", "strength"], NeedsPack),
        ("support", "Who supports or shelters it?", [], "Not answered: no dataset on external support has been imported; what a pack records of allies and means stands under coordination"),
        ("outlook", "What might happen?", ["threat", "precedent", "outlook", "warnings"], "Not answered: no forecast has been issued and scored for this group, and none is given without its score"),
        ("claims", "What is said about it, and does it hold?", [], "No published statement about this group has been given a test in this corpus; what packs record of it stands above under its authors' names, unchecked against the counts"),
        ("limits", "What do we not know?", ["limits"], ""),
        ("sources", "Sources, method, cite", ["cite"], ""),
    ];

    private static readonly Answer Citing = new("cite", "Where is this from, and how is it cited?", Sentence.Of(
        $"The end of the brief lists every release counted with its licence, the works to cite, the snapshot, and the command that gives this brief again."));

    // Where no pack speaks of the group, saying so once is enough.
    public static IReadOnlyList<Section> Of(IReadOnlyDictionary<string, Answer> answers, Answer limits, bool hasPack) =>
    [
        .. Order.Select((entry, at) =>
        {
            var held = entry.Questions.Select(question => question switch { "limits" => limits, "cite" => Citing, _ => answers.GetValueOrDefault(question) }).OfType<Answer>()
                .Where(answer => answer.CanSay || hasPack || !QuestionList.IsRecorded(answer.Question)).ToArray();
            var absent = held.Length > 0 ? null : entry.Absent.Length > 0 ? entry.Absent : "Not asked for";
            return new Section(at + 1, entry.Anchor, entry.Title, held, absent);
        }),
    ];
}
