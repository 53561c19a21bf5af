using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Briefs;

/// <summary>The twelve sections of a brief about a group, the seven of one about a theatre; each question names the one it stands in.</summary>
internal static class Sections
{
    private const string NeedsPack = "This corpus holds events only. Recorded knowledge would come from a pack; there is none in it about this group";

    private static readonly (string Anchor, string Title, string Absent)[] OfTheatre =
    [
        ("pairs", "Who fights whom?", ""),
        ("lately", "What changed lately?", ""),
        ("tempo", "Is it getting worse?", ""),
        ("where", "Where?", ""),
        ("civilians", "Who inflicts the deaths of civilians?", ""),
        ("limits", "What do we not know?", ""),
        ("sources", "Sources, method, cite", ""),
    ];

    private static readonly (string Anchor, string Title, string Absent)[] Order =
    [
        ("who", "Who is this, and is it one actor?", ""),
        ("lately", "What changed lately?", ""),
        ("tempo", "How much violence, how sure?", ""),
        ("against", "Against whom, with whom?", ""),
        ("methods", "What does it do, to whom?", ""),
        ("where", "Where?", ""),
        ("lineage", "Where does it come from, who leads it, how large is it?", NeedsPack),
        ("support", "Who supports or shelters it?", "Not answered: no dataset on external support has been imported; what a pack records of allies and means is under coordination"),
        ("outlook", "What might happen?", "Not answered: no forecast has been issued and scored for this group, and none is given without its score"),
        ("claims", "What is said about it, and does it hold?", "No published statement about this group has been given a test in this corpus; what packs record of it is listed above under its authors' names, unchecked against the counts"),
        ("limits", "What do we not know?", ""),
        ("sources", "Sources, method, cite", ""),
    ];

    private static readonly Answer Citing = new("cite", "Where is this from, and how is it cited?", Sentence.Of(
        $"The end of the brief lists every release counted with its licence, the works to cite, the snapshot, and the command that gives this brief again."));

    // Where no pack speaks of the group, saying so once is enough.
    public static IReadOnlyList<Section> Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers, Answer limits) =>
    [
        .. (about.IsTheatre ? OfTheatre : Order).Select((entry, at) =>
        {
            Answer[] held = entry.Anchor switch
            {
                "limits" => [limits],
                "sources" => [Citing],
                var anchor =>
                [
                    .. AskedQuestions.Of(about)
                        .Where(question => question.Section == anchor && answers.TryGetValue(question.Id, out var answer) && (answer.CanSay || about.Knowledge.Pack is not null || !question.IsRecorded))
                        .Select(question => answers[question.Id]),
                ],
            };
            return new Section(at + 1, entry.Anchor, entry.Title, held, held.Length > 0 ? null : entry.Absent.Length > 0 ? entry.Absent : "Not asked for");
        }),
    ];
}
