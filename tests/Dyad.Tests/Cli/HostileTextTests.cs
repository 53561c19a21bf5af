using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>Names and headlines that others wrote steer no terminal, break no drawing and run nowhere.</summary>
public sealed class HostileTextTests(HostileTextTests.TwoNames names) : IClassFixture<HostileTextTests.TwoNames>
{
    private const string Steering = "Red\u001b[2J\u0007\u202eGuard\u0001 <script>alert(1)</script> ``x`` [a](javascript:b)";
    private const string Formula = "=HYPERLINK(1) Front";

    [Theory]
    [InlineData("plain, Zürich, خراسان, 北京, \U0001F600, line\nand\ttab", "plain, Zürich, خراسان, 北京, \U0001F600, line\nand\ttab")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("a\u001b[31mb", "a\\u001b[31mb")]
    [InlineData("a\u202eb\u2066c\ufeffd\u200be", "a\\u202eb\\u2066c\\ufeffd\\u200be")]
    [InlineData("a\rb\u0085c\u2028d\u009be", "a\\u000db\\u0085c\\u2028d\\u009be")]
    [InlineData("a\uffffc", "a\\uffffc")]
    public void What_steers_or_hides_is_written_as_its_code(string text, string shown) => VisibleText.Of(text).ShouldBe(shown);

    [Fact]
    public void Half_a_character_is_written_as_its_code() => VisibleText.Of("a\ud800b\udc00").ShouldBe("a\\ud800b\\udc00");

    [Theory]
    [InlineData("https://ucdp.uu.se/downloads/?a=b&c=d'e", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https://example.org/\u202egpj", false)]
    [InlineData("https://example.org/> <script>", false)]
    [InlineData("example.org", false)]
    public void A_link_leads_to_the_web_or_nowhere(string address, bool may) => (WebAddress.Of(address) is not null).ShouldBe(may);

    [Theory]
    [InlineData("dyad brief 'IS'", "`dyad brief 'IS'`")]
    [InlineData("a `b`` <i>c</i>", "``` a `b`` <i>c</i> ```")]
    [InlineData("a\n\n# b", "`a  # b`")]
    public void Nothing_ends_code_in_markdown_early(string text, string code) => MarkdownMarks.Code(text).ShouldBe(code);

    [Theory]
    [InlineData("brief", "Government of Afghanistan")]
    [InlineData("brief", "Government of Afghanistan", "--full")]
    [InlineData("ask", "opponents", "Government of Afghanistan")]
    [InlineData("count", "--by", "opponent")]
    [InlineData("count", "--by", "opponent", "--format", "csv")]
    [InlineData("events", "--format", "ndjson")]
    [InlineData("search", "Guard")]
    [InlineData("count", "--actor", "Red\u001b[2JGuards")]
    public void No_terminal_gets_a_character_that_steers_it(params string[] args)
    {
        var (_, output, error) = new InProcess(names.Folder, names.Tiny.Corpus, isTerminal: true).Run(args);

        (output + error).Length.ShouldBeGreaterThan(20);
        VisibleText.Of(output + error).ShouldBe(output + error);
    }

    [Theory]
    [InlineData("brief", "Government of Afghanistan", "--format", "md")]
    [InlineData("count", "--by", "opponent", "--format", "md")]
    public void No_tag_and_no_link_lives_in_markdown(params string[] args)
    {
        var (code, output, error) = new InProcess(names.Folder, names.Tiny.Corpus).Run(args);

        code.ShouldBe(0, error);
        output.ShouldContain("script");
        var outsideCode = Regex.Replace(output, @"(`+)[^`].*?(?<!`)\1(?!`)", "");
        Regex.Matches(outsideCode, @"(?<!\\)<(?!https?://)|(?<!\\)\]\(").ShouldBeEmpty();
        VisibleText.Of(output).ShouldBe(output);
    }

    [Fact]
    public void Drawings_of_hostile_names_are_well_formed()
    {
        using var corpus = names.Tiny.Open();
        var charts = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "Government of Afghanistan"))).Sections.SelectMany(section => section.Answers).SelectMany(answer => answer.Charts).ToArray();

        charts.ShouldNotBeEmpty();
        foreach (var chart in charts)
        {
            XDocument.Parse(ChartSvg.File(chart)).Root.ShouldNotBeNull();
        }

        XElement.Parse(SvgText.Label(0, 0, Steering)).Value.ShouldStartWith("Red\\u001b[2J");
    }

    [Fact]
    public void A_csv_for_a_spreadsheet_holds_no_formula_and_a_plain_one_what_the_file_says()
    {
        var program = new InProcess(names.Folder, names.Tiny.Corpus);
        var path = Path.Combine(names.Folder, "out.csv");

        program.Run("count", "--by", "opponent", "--actor", "Government of Afghanistan", "--excel").Out.ShouldContain($"\n'{Formula},1,");
        program.Run("count", "--by", "opponent", "--actor", "Government of Afghanistan", "--format", "csv").Out.ShouldContain($"\n{Formula},1,");
        program.Run("export", "--excel", "-o", path).Code.ShouldBe(0);
        File.ReadAllText(path).ShouldContain($",'{Formula},");
        program.Run("export", "-o", path).Code.ShouldBe(0);
        File.ReadAllText(path).ShouldContain($",{Formula},");
    }

    /// <summary>A corpus of two events whose names are as bad as names can be.</summary>
    public sealed class TwoNames : IDisposable
    {
        internal Tiny Tiny { get; } = Tiny.Of(Tiny.Row(1, "2020-01-01", b: Steering, admin1: Steering), Tiny.Row(2, "2020-02-01", b: Formula));

        public string Folder => Path.GetDirectoryName(Tiny.Corpus)!;

        public void Dispose() => Tiny.Dispose();
    }
}
