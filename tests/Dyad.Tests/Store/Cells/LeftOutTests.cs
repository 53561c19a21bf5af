using Dyad.Answers.Briefs;
using Dyad.Answers.Questions;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store.Cells;

/// <summary>A count says what could not be read of the events it counts, and which records are missing from it.</summary>
public sealed class LeftOutTests
{
    private static Tiny Five()
    {
        var tiny = new Tiny();
        CellTests.Imported(tiny, tiny.File(
            "ged.csv",
            CellTests.With(1, "event_clarity", "3"),
            CellTests.With(2, "event_clarity", "7", "date_prec", "0"),
            CellTests.With(3, "date_start", "soon"),
            CellTests.With(4, "id", "x", "best", "NA"),
            CellTests.With(5, "side_b", "Another group", "date_start", "2020-01-40", "best", "7")));
        return tiny;
    }

    [Fact]
    public void The_cells_that_are_unknown_are_counted_by_column()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        corpus.Unread(Filter.Empty).ShouldBe([new UnreadCells("event_clarity", 2), new UnreadCells("date_prec", 1)]);
        corpus.Unread(Filter.Empty.With("t", "2020-01-02..2020-01-02")).ShouldBe([new UnreadCells("date_prec", 1), new UnreadCells("event_clarity", 1)]);
    }

    [Fact]
    public void The_records_that_are_left_out_are_counted_for_whom_they_name()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        corpus.LeftOut(Filter.Empty).ShouldBe(new LeftOutRecords(3, 2, 17));
        corpus.LeftOut(Filter.Empty.With("actor", "IS")).ShouldBe(new LeftOutRecords(2, 1, 10));
        corpus.LeftOut(Filter.Empty.With("actor", "Another group")).ShouldBe(new LeftOutRecords(1, 1, 7));
        corpus.LeftOut(Filter.Empty.With("actor", "Nobody")).ShouldBe(new LeftOutRecords(0, 0, 0));
        corpus.LeftOut(Filter.Empty.With("actor", "IS").With("t", "2019")).ShouldBe(new LeftOutRecords(1, 1, 10));
    }

    [Fact]
    public void A_record_that_another_part_has_as_an_event_is_not_missing()
    {
        using var tiny = Five();
        CellTests.Imported(tiny, tiny.File("again.csv", Tiny.Row(3, "2020-01-03")));
        using var corpus = tiny.Open();

        corpus.LeftOut(Filter.Empty).Records.ShouldBe(2);
    }

    [Fact]
    public void The_summary_of_a_brief_says_that_there_are_some()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        string Text(string actor) => string.Join(' ', SummaryText.Write(Briefing.Summarise(corpus, new Request("brief", Filter.Empty.With("actor", actor)))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Text("IS").ShouldContain("Records whose id, side or day cannot be read: they are in no total.");
    }

    [Fact]
    public void A_count_says_both()
    {
        using var tiny = Five();
        using var corpus = tiny.Open();

        Unsaid.Unread(corpus, Filter.Empty.With("actor", "IS")).ShouldBe(
        [
            "A value could not be read and is unknown: event_clarity in 2 events, date_prec in 1.",
            "2 records more are left out of every total, because their id, side or day cannot be read; 1 of them states deaths: 10.",
        ]);
    }

    [Fact]
    public void A_file_that_was_read_whole_says_nothing()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        using var corpus = tiny.Open();

        Unsaid.Unread(corpus, Filter.Empty.With("actor", "IS")).ShouldBeEmpty();
    }
}
