using System.Globalization;
using System.Text;
using Dyad.Answers.Documents;
using Dyad.Answers.Questions;
using Dyad.Answers.Writing;
using Dyad.Tests.Cli;

namespace Dyad.Tests.Answers.Reach;

/// <summary>Which questions a corpus answers, answers in part or cannot answer, and why: a page says it, and every corpus keeps to the page.</summary>
public sealed class ReachTests(RealSample sample) : IClassFixture<RealSample>
{
    private static readonly string Page = Path.Combine(TestData.Checkout(), "docs", "reach.md");

    [Fact]
    public void Every_question_is_answered_as_far_as_the_page_says()
    {
        TestData.Need("ucdp/ged-syria-2016-2019.csv.gz");
        MarkedPage.Holds(Page, "questions", Written(ReachedCorpora.Ask(sample)));
    }

    [Fact]
    public void What_the_interview_asks_is_answered_as_far_as_the_page_says() =>
        MarkedPage.Holds(Page, "interview", Written(Interview.Rows, sample));

    // What cannot be said has its reason in the reply; what is said in part names what is missing; what is answered lacks nothing.
    [Fact]
    public void A_question_is_partly_answered_exactly_where_something_is_missing()
    {
        var answer = new Answer("tempo", "How often?", Sentence("Ten events."));

        answer.Reach.ShouldBe(Dyad.Answers.Documents.Reach.Answered);
        (answer with { Missing = [Sentence("Who attacked is not coded.")] }).Reach.ShouldBe(Dyad.Answers.Documents.Reach.Partly);
        (answer with { CanSay = false, Missing = [Sentence("Who attacked is not coded.")] }).Reach.ShouldBe(Dyad.Answers.Documents.Reach.Cannot);
    }

    private static Dyad.Answers.Sentences.Sentence Sentence(string words) => Dyad.Answers.Sentences.Sentence.Of($"{Dyad.Answers.Sentences.Show.Words(words)}");

    private static string Written(IReadOnlyList<IReadOnlyDictionary<string, Answer>> corpora)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"| question | {string.Join(" | ", ReachedCorpora.Names)} |\n|---|{string.Concat(Enumerable.Repeat("---|", corpora.Count))}\n");
        foreach (var id in QuestionList.Ids)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{id}` | {string.Join(" | ", corpora.Select(answers => Word(answers[id])))} |\n");
        }

        text.Append("\nWhy a question is answered in part or not at all:\n");
        foreach (var id in QuestionList.Ids)
        {
            var reasons = corpora.Select((answers, at) => (Corpus: ReachedCorpora.Names[at], Why: Why(answers[id]))).Where(one => one.Why.Length > 0).GroupBy(one => one.Why, one => one.Corpus).ToArray();
            text.Append(reasons.Length == 0 ? "" : $"\n**`{id}`**\n\n");
            foreach (var reason in reasons)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {string.Join("; ", reason)}: {MarkdownMarks.Escape(reason.Key)}\n");
            }
        }

        return text.ToString();
    }

    private static string Written(IReadOnlyList<Interview.Row> rows, RealSample sample)
    {
        var text = new StringBuilder("| asked or stated | question | answered | reason |\n|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var answer = sample.Brief("isis-k", "2021-08-27").Sections.SelectMany(section => section.Answers).FirstOrDefault(one => one.Question == row.Question) ?? sample.Ask(row.Question, "isis-k", "2021-08-27");
            text.Append(CultureInfo.InvariantCulture, $"| {row.Words} | `{row.Question}` | {(row.Lacks is null || !answer.CanSay ? Word(answer) : "partly")} | {MarkdownMarks.Escape(string.Join(' ', new[] { row.Lacks, Why(answer) }.Where(why => !string.IsNullOrEmpty(why))))} |\n");
        }

        return text.ToString();
    }

    private static string Word(Answer answer) => answer.Reach switch
    {
        Dyad.Answers.Documents.Reach.Answered => "yes",
        Dyad.Answers.Documents.Reach.Partly => "partly",
        _ => "no",
    };

    private static string Why(Answer answer) => answer.CanSay ? string.Join(' ', answer.Missing.Select(sentence => sentence.ToString())) : answer.Reply.ToString();
}
