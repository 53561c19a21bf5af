using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Answers.Writing;
using Dyad.Tests.Cli;
using Dyad.Web;

namespace Dyad.Tests.Web;

/// <summary>Pages of real groups: the summary on top, all of the brief below it, small enough to send.</summary>
[Collection(nameof(RealSample))]
public sealed partial class RealHtmlBriefTests(RealSample sample)
{
    private const int MostBytes = 1_500_000;
    private const int MostPacked = 250 * 1024;

    public static TheoryData<string, string?> Subjects => new()
    {
        { "isis-k", "2021-08-27" },
        { "Taleban", "2021-08-27" },
        { "CJNG", null },
        { "afghan-taliban", "2021-08-14" },
        { "Nour al-Din Zenki", null },
        { "haqqani-network", null },
        { "--in MEX", null },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task The_first_section_says_every_sentence_of_the_summary(string subject, string? asOf)
    {
        var summary = sample.Brief(subject, asOf).Summary!;
        var page = await Page(subject, asOf);

        var first = page.QuerySelector("main > section").ShouldNotBeNull();
        first.ClassName.ShouldBe("summary");
        first.QuerySelectorAll("details").ShouldBeEmpty();
        var said = Joined(first.TextContent);
        summary.Sentences.Select(ShellLine.Of).Where(sentence => !said.Contains(Joined(sentence), StringComparison.Ordinal)).ShouldBeEmpty();
        first.QuerySelectorAll("figure").Length.ShouldBe(summary.Points.Count(point => point.Picture is not null));
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Nothing_of_the_brief_is_lost(string subject, string? asOf)
    {
        var brief = sample.Brief(subject, asOf);
        var html = await HtmlBrief.Write(brief);
        var page = new HtmlParser().ParseDocument(html);
        var said = Joined(page.Body!.TextContent);

        Shown(brief).Distinct().Where(part => !said.Contains(Joined(part), StringComparison.Ordinal)).ShouldBeEmpty();
        JsonNode.Parse(BriefJson.Write(brief))!["figures"]!.AsArray().Select(figure => figure!["id"]!.GetValue<string>())
            .Where(id => !html.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task Each_document_is_named_once_by_number_with_its_address(string subject, string? asOf)
    {
        var brief = sample.Brief(subject, asOf);
        var page = await Page(subject, asOf);
        var lines = page.QuerySelectorAll(".documents li");
        var documents = brief.Sections.SelectMany(section => section.Answers).SelectMany(Reading.DocumentsOf).Concat(brief.Summary!.Sources).ToArray();

        lines.Select(line => line.GetAttribute("value")).ShouldBe(Enumerable.Range(1, lines.Length).Select(number => $"{number}"));
        lines.Select(line => line.TextContent).ShouldBeUnique();
        foreach (var document in documents)
        {
            lines.Count(line => line.TextContent.Contains($"{document.Title} ({document.Short})", StringComparison.Ordinal)
                && (document.Url is null || line.TextContent.Contains(document.Url, StringComparison.Ordinal))).ShouldBe(1, document.Title);
        }

        var marks = page.QuerySelectorAll("a.mark").Select(mark => mark.GetAttribute("href")).Distinct().ToArray();
        marks.Length.ShouldBe(lines.Length);
        Joined(page.Body!.TextContent).ShouldNotContain("[notcheckedbythepack");
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public async Task It_is_small_enough_to_send(string subject, string? asOf)
    {
        var html = Encoding.UTF8.GetBytes(await HtmlBrief.Write(sample.Brief(subject, asOf), Folding.Open));

        html.Length.ShouldBeLessThan(MostBytes);
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await zip.WriteAsync(html, TestContext.Current.CancellationToken);
        }

        packed.Length.ShouldBeLessThan(MostPacked);
    }

    [Fact]
    public async Task Everything_is_folded_unless_all_is_asked_for()
    {
        var brief = sample.Brief("isis-k", "2021-08-27");
        var (closed, open) = (new HtmlParser().ParseDocument(await HtmlBrief.Write(brief)), new HtmlParser().ParseDocument(await HtmlBrief.Write(brief, Folding.Open)));

        closed.QuerySelectorAll("details[open]").ShouldBeEmpty();
        open.QuerySelectorAll("details:not([open])").ShouldBeEmpty();
        closed.QuerySelectorAll("details figure.frame, details .evidence, details .limits").Length
            .ShouldBe(open.QuerySelectorAll("figure.frame, .evidence, .limits").Length);
        foreach (var section in closed.QuerySelectorAll("main > section[id]"))
        {
            section.Children.Select(child => child.LocalName).First().ShouldBe("h2");
        }

        sample.Run("brief", "isis-k", "--as-of", "2021-08-27", "--format", "html", "--full").Out.ShouldBe(await HtmlBrief.Write(brief, Folding.Open));
    }

    // Everything that a reader of the brief is to find. Documents stand by their numbers, so their words are taken out.
    private static IEnumerable<string> Shown(Brief brief)
    {
        var answers = brief.Sections.SelectMany(section => section.Answers).ToArray();
        var tables = answers.SelectMany(answer => answer.Tables.Concat(answer.Charts.Select(chart => chart.Table))).ToArray();
        return
        [
            .. brief.Head.Concat(brief.Facts).SelectMany(fact => new[] { fact.Name, fact.Source }.Concat(Words(fact.Value))),
            .. brief.Sections.SelectMany(section => new[] { section.Title, section.Absent ?? "" }),
            .. answers.SelectMany(answer => (IEnumerable<Sentence>)[answer.Reply, .. answer.Details, .. answer.Caveats, .. answer.HowWeKnow is { } how ? [how] : Array.Empty<Sentence>()]).SelectMany(Words),
            .. answers.Select(answer => answer.Asks),
            .. answers.SelectMany(answer => answer.Statements).SelectMany(note => new[] { note.Sentence, note.SaidBy, note.ReportedBy, note.Note?.TrimEnd('.') }).OfType<string>(),
            .. answers.SelectMany(answer => answer.Charts).SelectMany(chart => new[] { chart.Title, chart.Subtitle, chart.Source, chart.Note, chart.Description, ShellLine.Of(chart.Rows) }),
            .. tables.SelectMany(table => table.Columns.Select(column => column.Title).Append(table.Title).Concat(table.Note is { } note ? Words(note) : [])),
            .. tables.SelectMany(table => table.Rows.SelectMany((row, index) => row.Where((_, at) => table.Columns[at].Name != "source" || table.Documents.Count <= index)).Select(cell => cell.Text)),
            .. brief.Sources.SelectMany(source => new[] { source.Title, source.Release, source.Publisher, source.Url, source.Licence, source.Published, source.Extent, source.File, source.Sha256 }.Concat(source.Citations)),
        ];
    }

    private static IEnumerable<string> Words(Sentence sentence) => sentence.Spans.Any(span => span.Documents.Count > 0)
        ? sentence.Spans.Where(span => span.Documents.Count == 0).Select(span => span.Text)
        : [ShellLine.Of(sentence)];

    private static string Joined(string text) => Mark().Replace(string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))), "");

    private async Task<IDocument> Page(string subject, string? asOf) => new HtmlParser().ParseDocument(await HtmlBrief.Write(sample.Brief(subject, asOf)));

    [GeneratedRegex(@"\[\d+(,[^\]]*)?\]")]
    private static partial Regex Mark();
}
