using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>Where did it come from? Founding, predecessors and pledges as recorded, beside the first event that the data has, and its lineage as swim lanes.</summary>
internal static class Origins
{
    public static Answer Ask(Question question, Inquiry about)
    {
        IReadOnlyList<StatementNote> notes =
        [
            .. about.Knowledge.Ever.Said(Predicate.Founded, Predicate.PledgedTo, Predicate.RecognisedBy, Predicate.Aim).Select(said => said.Note),
            .. about.Knowledge.Ever.Related(RelationKind.SplinterOf, RelationKind.MergedInto, RelationKind.RenamedTo, RelationKind.Joined).Select(related => related.Note),
        ];
        var lanes = Lineage.Of(about);
        var answer = notes.Count == 0 && lanes is not null ? Listed(question, about) : RecordedAnswer.Of(question, about, "its founding or what it came from", notes);
        return answer with
        {
            Details = about.Total(about.History).Tally.Events > 0 ? [First(about)] : [],
            Charts = lanes is null ? [] : [lanes],
        };
    }

    private static Answer Listed(Question question, Inquiry about) => new(question.Id, question.Words, Sentence.Of($"No statement on its founding or what it came from is recorded here; the relations of {about.Subject} that are on record are drawn below."))
    {
        HowWeKnow = Sentence.Of($"Relations as lists of actors and packs record them; each names its source."),
    };

    private static Sentence First(Inquiry about)
    {
        var total = about.Total(about.History);
        return Sentence.Of($"The first event recorded{about.Where} was on {total.First}. The first record is not the first existence: a dataset that asks for a number of deaths a year leaves out what came before.");
    }
}
