using System.Text.RegularExpressions;
using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Answers.Writing;
using Dyad.Tests.Cli;

namespace Dyad.Tests.Answers.Summaries;

/// <summary>What <c>--full</c> prints: every figure, statement and document of the brief, each document named once.</summary>
[Collection(nameof(RealSample))]
public sealed partial class FullTextTests(RealSample sample)
{
    private const int Rows = 12;

    public static TheoryData<string, string?> Subjects => new() { { "isis-k", "2021-08-27" }, { "haqqani-network", null }, { "Government of Sudan", null } };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Nothing_of_the_brief_is_lost(string subject, string? asOf)
    {
        var brief = sample.Brief(subject, asOf);
        var text = Joined(BriefText.Write(brief, 10_000));

        Shown(brief).Distinct().Where(part => !text.Contains(Joined(part), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_document_is_named_once_with_its_address_and_every_number_has_a_document()
    {
        var brief = sample.Brief("isis-k", "2021-08-27");
        var lines = BriefText.Write(brief, 10_000).Split('\n');
        var entries = lines[Array.IndexOf(lines, "Notes")..].Where(line => Entry().IsMatch(line)).ToArray();
        var used = lines[..Array.IndexOf(lines, "Notes")].SelectMany(line => Mark().Matches(line)).Select(match => int.Parse(match.Groups["number"].Value)).Distinct().Order();

        used.ShouldBe(Enumerable.Range(1, entries.Length));
        entries.Select(entry => Entry().Replace(entry, "")).ShouldBeUnique();
        entries.Count(entry => entry.Contains("ISIS-K, explained by an expert (Vox, 2021-08-27).", StringComparison.Ordinal)).ShouldBe(1);
        entries.ShouldContain(entry => entry.Contains("(NCITE, University of Nebraska at Omaha, 2023-05-01) †. https://unomaha.edu/", StringComparison.Ordinal));
        entries.ShouldContain(entry => entry.Contains("(United Nations Security Council, 2021-07-21) ‡.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_stands_once_the_newest_first_and_the_group_s_own_before_others()
    {
        var brief = sample.Brief("isis-k", "2021-08-27");
        var bullets = BriefText.Write(brief, 10_000).Split('\n').Where(line => line.TrimStart().StartsWith('•')).Select(line => line.Trim()).ToArray();

        bullets.ShouldBeUnique();
        int At(string start) => Array.FindIndex(bullets, bullet => bullet.StartsWith(start, StringComparison.Ordinal));
        At("• 2021-08: Where it is, or claims to be").ShouldBeLessThan(At("• 2016-01: It was listed"));
        At("• 2020-05: Reported to coordinate with Haqqani").ShouldBeLessThan(At("• 2020-03: About Government of the United States"));
        bullets[At("• since 2014: What it is worth")].ShouldEndWith("◐.");
        bullets[At("• 2016-01: It was listed")].ShouldEndWith("●");
    }

    // What the text shows of a brief: of a table its first rows, of bars no table.
    private static IEnumerable<string> Shown(Brief brief)
    {
        var answers = brief.Sections.SelectMany(section => section.Answers).ToArray();
        var tables = answers.SelectMany(answer => answer.Tables.Concat(answer.Charts.Where(chart => chart is not BarChart).Select(chart => chart.Table)));
        var sentences = brief.Lead.Concat(brief.Head.Concat(brief.Facts).Select(fact => fact.Value))
            .Concat(answers.SelectMany(answer => (IEnumerable<Sentence>)[answer.Reply, .. answer.Details, .. answer.Caveats, .. answer.HowWeKnow is { } how ? [how] : Array.Empty<Sentence>()]));
        var notes = answers.SelectMany(answer => answer.Statements).ToArray();
        return
        [
            .. sentences.Select(ShellLine.Of),
            .. tables.SelectMany(table => table.Rows.Take(Rows).SelectMany(row => row.Where((_, at) => table.Documents.Count == 0 || table.Columns[at].Name != "source"))).Select(cell => cell.Text),
            .. notes.SelectMany(note => new[] { note.Sentence, note.SaidBy, note.ReportedBy, note.Note?.TrimEnd('.') }).OfType<string>(),
            .. notes.SelectMany(note => note.Sources).SelectMany(source => (IEnumerable<string?>)[source.Title, source.Short, source.Locator, source.Url, .. source.Authors]).OfType<string>(),
        ];
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^\[\d+\] +", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\[(?<number>\d+)[],]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
