using Dyad.Answers.Charts;
using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;
using Dyad.Answers.Summaries;
using Dyad.Model;

namespace Dyad.Tests.Answers.Summaries;

/// <summary>What is said where there is no room for everything.</summary>
public sealed class FittingTests
{
    private const int Columns = 40;

    private static readonly NotedSource Source = new("A report", "An outlet", "2020", null, IsChecked: true);

    [Fact]
    public void What_fits_is_said_in_its_order_and_what_does_not_is_left_out_whole()
    {
        var said = Fit("One short sentence stands first.", "This one is so long that nothing else could stand beside it on two lines.", "A third fits.");

        said.ShouldBe("One short sentence stands first. A third fits.");
    }

    [Fact]
    public void Where_nothing_fits_the_longest_name_gives_way_at_a_word()
    {
        var said = Fitting.Of([new Piece(Sentence.Of($"It fights {"the Popular Front for the Liberation of Everything Between Two Rivers"} most."))], new SummaryNotes(), 2, Columns).ToString();

        said.ShouldBe("It fights the Popular Front for the Liberation of Everything Between… most.");
        WordWrap.Lines(said, Columns).Count.ShouldBe(2);
    }

    [Fact]
    public void A_document_has_one_number_however_often_it_is_used_and_none_where_its_sentence_is_left_out()
    {
        var notes = new SummaryNotes();
        var left = new Piece(Sentence.Of($"This one is so long that nothing else could stand beside it on two lines, ever."), [new NotedSource("Another", "Outlet", "", null, IsChecked: true)]);

        Fitting.Of([new Piece(Sentence.Of($"Said"), [Source]), left], notes, 2, Columns).ToString().ShouldBe("Said [1].");
        Fitting.Of([new Piece(Sentence.Of($"Said again"), [Source with { Locator = "p. 2" }])], notes, 2, Columns).ToString().ShouldBe("Said again [1].");
        notes.Sources.ShouldBe([Source]);
    }

    [Theory]
    [InlineData(3, "b,c,d")]
    [InlineData(9, "a,b,c,d,e,f,g")]
    public void A_chart_ends_with_the_last_event_where_its_newest_periods_have_none(int most, string periods)
    {
        Bar[] bars = [.. "abcdefg".Select(letter => new Bar(letter.ToString(), letter == 'd' ? Figure() : null, Covered: true))];
        var chart = new BarChart("id", "", "", "", "", "", new Table("", [], []), Hint.Ask("count"), "deaths", bars) { Breaks = [new BarBreak("f", "f", "why")] };

        var cut = Newest.Of(chart, most);

        string.Join(',', cut.Bars.Select(bar => bar.Period)).ShouldBe(periods);
        cut.Breaks.Count.ShouldBe(periods.Contains('f') ? 1 : 0);
    }

    [Theory]
    [InlineData("isis-k", "isis-k")]
    [InlineData("Jama'atu Ahlis", "'Jama'\\''atu Ahlis'")]
    [InlineData("a b", "'a b'")]
    [InlineData("$(rm)", "'$(rm)'")]
    [InlineData("~me", "'~me'")]
    [InlineData("", "''")]
    public void A_word_of_a_command_is_quoted_where_a_shell_would_take_it_for_something_else(string word, string typed) => ShellWord.Of(word).ShouldBe(typed);

    private static Figure Figure() => Writing.SampleFigures.Events(1);

    private static string Fit(params string[] sentences) =>
        Fitting.Of([.. sentences.Select(sentence => new Piece(new Sentence([Show.Words(sentence)])))], new SummaryNotes(), 2, Columns).ToString();
}
