using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Lines;
using Dyad.Answers.Quality;
using Dyad.Answers.Sentences;
using Dyad.Answers.Summaries;
using Dyad.Answers.Writing;
using Dyad.Tests.Cli;

namespace Dyad.Tests.Answers.Summaries;

/// <summary>The brief on one screen and a half, of ten subjects of the sample: the worked example, a state, a cartel, one with few events, one that only the pack knows, and five more.</summary>
[Collection(nameof(RealSample))]
public sealed class SummaryTests(RealSample sample)
{
    private const int MostLines = 60;
    private const int MostColumns = 100;

    private static readonly string[] Long = ["tempo", "targets", "landmarks"];

    public static TheoryData<string, string?> Subjects => new()
    {
        { "isis-k", "2021-08-27" },
        { "Government of Sudan", null },
        { "Jalisco Cartel New Generation", null },
        { "Nour al-Din Zenki", null },
        { "haqqani-network", null },
        { "Suleiman subclan of Habar Gidir clan (Hawiye)", null },
        { "afghan-taliban", "2021-08-14" },
        { "FARC", null },
        { "boko-haram", null },
        { "LTTE", null },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void It_is_at_most_sixty_lines_of_a_hundred_columns(string subject, string? asOf)
    {
        var lines = Text(subject, asOf).TrimEnd('\n').Split('\n');

        lines.Length.ShouldBeLessThanOrEqualTo(MostLines);
        lines.ShouldAllBe(line => line.Length <= MostColumns);
        lines.SkipWhile(line => line != "Key points").Skip(1).TakeWhile(line => line.Length > 0).Count(line => line.Length > 2 && line[2] != ' ').ShouldBeInRange(subject == "haqqani-network" ? 1 : 8, 10);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void It_counts_nothing_that_the_brief_does_not(string subject, string? asOf)
    {
        var brief = Make(subject, asOf);
        var known = (brief with { Summary = null }).Figures.Select(figure => (figure.Id, figure.Value, figure.Low, figure.High, figure.Day)).ToHashSet();
        var bars = new[] { brief.Summary!.Months, brief.Summary.Years }.OfType<BarChart>().SelectMany(chart => chart.Bars.Concat(chart.Apart)).Select(bar => bar.Figure).OfType<Figure>();

        brief.Summary.Sentences.SelectMany(sentence => sentence.Figures).Concat(bars)
            .Where(figure => !known.Contains((figure.Id, figure.Value, figure.Low, figure.High, figure.Day))).Select(figure => $"{figure.Request.Measure} {figure.Value}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void It_breaks_no_rule_of_the_gate(string subject, string? asOf) => QualityGate.Check(Make(subject, asOf)).Where(violation => violation.Where == "summary").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Its_points_are_two_or_three_lines_each_and_eight_to_ten_where_events_are_counted(string subject, string? asOf)
    {
        var summary = Make(subject, asOf).Summary!;
        var room = MostColumns - Fitting.Label(summary.Points.Select(point => point.Question));

        summary.Points.ShouldAllBe(point => WordWrap.Lines(Prose.Text(point.Says), room, "", "").Count <= (Long.Contains(point.Question) ? 3 : 2));
        summary.Points.Count.ShouldBeInRange(subject == "haqqani-network" ? 1 : 8, 10);
    }

    [Fact]
    public void The_figures_it_names_lead_to_rows_through_the_json()
    {
        var brief = Make("isis-k", "2021-08-27");
        var json = BriefJson.Write(brief);

        brief.Summary!.Points.Select(point => point.Evidence).OfType<Figure>().ShouldAllBe(figure => FigureJson.RequestOf(json, figure.Id).Id == figure.Id);
        Text("isis-k", "2021-08-27").ShouldNotContain(brief.Summary.Points.Single(point => point.Question == "opponents").Evidence!.Id);
    }

    [Fact]
    public void The_worked_example_says_who_how_much_whom_it_fights_where_and_what_is_unknown()
    {
        var text = string.Join(' ', Text("isis-k", "2021-08-27").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        text.ShouldContain("Reported leader: Shahab al-Muhajir (since 2020-06) [1].");
        text.ShouldContain("leaders Reported: Led by Shahab al-Muhajir (since 2020-06; high confidence) [1]. Predecessor: Aslam Farooqi, captured (2020-04-04; high confidence) [3].");
        text.ShouldContain("An armed group, part of Islamic State, with nearly all its events in Afghanistan, in the data from 2015-01-30 to 2021-08-26. It fights mostly the Government of Afghanistan");
        text.ShouldContain("How much: 85 events with 603 (507–629) deaths in the year to 2021-08-27; in all 921 events with 7,580 (7,193–9,159) deaths on all sides.");
        text.ShouldContain("How sure: totals may be too low, because 857 of 921 events come from files that may not hold every event");
        text.ShouldContain("recent Last 30 days: 4 events with 196 (176–197) deaths, against 2 with 6 (no range given) in the 30 days before. One record, of 2021-08-26, has 183 (171–184) of the dead.");
        text.ShouldContain("opponents Government of Afghanistan, 2001–2021 in 713 of 921 events, with 4,888 (4,688–6,172) deaths.");
        text.ShouldContain("territory Afghanistan (891 of 921 events) and Pakistan (30). Most events name no province, the others most often Nangarhar province (37), ");
        text.ShouldContain("landmarks Deadliest single record: 2021-08-26, Kabul international airport, 183 (171–184) deaths, filed by the dataset under Government of Iraq – IS.");
        text.ShouldContain("Last attack it claimed: Bombing at a gate of Kabul airport, 2021-08-26 [2].");
        text.ShouldContain("In addition, at least 152 civilians died in events coded as fights; 767 fights do not state how many.");
        text.ShouldContain("500 to 1,500 fighters (2021-06; low confidence)");
        text.ShouldContain("power Who loses more is unknown: 64 of 921 events state the deaths of all sides. Stated: 37 dead of its own");
        text.ShouldContain("Not known For most events: which side the dead were on, and how many civilians died in fights.");
        text.ShouldContain("United Nations Security Council, 2021-07-21 (not opened): Twenty-eighth report");
    }

    [Theory]
    [InlineData("isis-k", "2021-08-27", "Mixed, fewer events but more deaths: 15 events with 252 (228–256) deaths in the 90 days to 2021-08-27; 26 with 149 (138–155) in the 90 days before. It cannot be compared with the year before: counting changed in 2021-01.")]
    [InlineData("boko-haram", null, "Perhaps better: 10 events with 43 (41–43) deaths in the six months to 2021-12-31, down from 44 with 197 (193–212) in the six months before; counts vary so much from month to month that this may be chance.")]
    [InlineData("Jalisco Cartel New Generation", null, "No clear change: 1,123 events with 1,719 (1,710–1,730) deaths in the six months to 2021-12-31, up from 1,019 with 1,566 (1,565–1,573) in the six months before; months usually vary that much.")]
    [InlineData("FARC", null, "Quiet: no event is recorded in the twelve months to 2020-12-31, nor in the twelve months before; the last was on 2015-06-17.")]
    public void One_point_says_better_or_worse_first_and_then_both_numbers(string subject, string? asOf, string says)
    {
        var summary = Make(subject, asOf).Summary!;

        Prose.Text(summary.Points[0].Says).ShouldStartWith(says);
        summary.Lead.ShouldAllBe(sentence => !sentence.ToString().Contains(" before", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_stands_between_years_that_are_not_counted_alike()
    {
        var lines = Text("boko-haram", null).Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith("── counting changed in 2021-01: bars above and below cannot be compared", StringComparison.Ordinal));

        lines[at - 1].ShouldStartWith("2020 ");
        lines[at + 1].ShouldStartWith("2021 ");
    }

    [Fact]
    public void A_name_as_coded_is_called_as_the_registry_calls_it() => Text("FARC", null).ShouldStartWith("Revolutionary Armed Forces of Colombia (FARC) ");

    [Fact]
    public void Of_a_group_that_the_pack_alone_knows_it_says_what_is_recorded_and_that_the_rest_is_unknown()
    {
        var text = string.Join(' ', Text("haqqani-network", null).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        text.ShouldContain("This corpus holds no event of Haqqani network");
        text.ShouldContain("Haqqani network is an affiliate of Taliban (Afghanistan) (since 1995; medium confidence) [1].");
        text.ShouldContain("(since 2020; contested; “tactical accommodation”; low confidence) [2].");
        text.ShouldContain("Not known Who leads it, its size, where its members come from (not in the pack); how much violence (no events)");
    }

    [Fact]
    public void Json_has_everything_with_and_without_full_and_some_questions_are_answered_in_full()
    {
        string Run(params string[] more) => sample.Run(["brief", "isis-k", "--as-of", "2021-08-27", .. more]).Out;
        var brief = Make("isis-k", "2021-08-27");

        Run("--format", "json").ShouldBe(BriefJson.Write(brief));
        Run("--format", "json", "--full").ShouldBe(BriefJson.Write(brief));
        Run().ShouldBe(Text("isis-k", "2021-08-27"));
        Run("--full").ShouldBe(BriefText.Write(brief));
        Run("--questions", "tempo").ShouldContain("How we know: Counted from");
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Made_without_the_rest_of_the_brief_it_is_the_same(string subject, string? asOf) =>
        SummaryText.Write(sample.Summarise(subject, asOf)).ShouldBe(Text(subject, asOf));

    private string Text(string subject, string? asOf) => SummaryText.Write(sample.Brief(subject, asOf).Summary.ShouldNotBeNull());

    private Brief Make(string subject, string? asOf) => sample.Brief(subject, asOf);
}
