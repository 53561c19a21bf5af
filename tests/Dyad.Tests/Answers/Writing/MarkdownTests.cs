using System.Text.RegularExpressions;
using Dyad.Answers.Writing;

namespace Dyad.Tests.Answers.Writing;

public sealed partial class MarkdownTests
{
    [Fact]
    public void A_brief_in_markdown_is_what_was_agreed() => Golden.Matches(BriefMarkdown.Write(SampleBrief.Make()), "brief.golden.md");

    [Fact]
    public void An_answer_in_markdown_is_what_was_agreed() => Golden.Matches(AnswerMarkdown.Write(SampleBrief.Answer("opponents")), "answer.golden.md");

    [Fact]
    public void Every_note_that_is_called_is_written_once()
    {
        var markdown = BriefMarkdown.Write(SampleBrief.Make());

        var called = Called().Matches(markdown).Select(match => match.Value).Distinct();
        var written = Written().Matches(markdown).Select(match => match.Value).ToArray();

        called.Except(written.Select(note => note[..^1].Trim())).ShouldBeEmpty();
        written.Distinct().Count().ShouldBe(written.Length);
    }

    [Fact]
    public void A_name_cannot_break_a_table() => BriefMarkdown.Write(SampleBrief.Make()).ShouldContain(@"| River \| Column \*A\* | 75[^");

    [GeneratedRegex(@"\[\^\d+\](?!:)", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Called();

    [GeneratedRegex(@"^\[\^\d+\]:", RegexOptions.Multiline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Written();
}
