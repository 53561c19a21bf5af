using Dyad.Answers.Charts;
using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>Makes the summary of a brief from its answers and the counts behind them; it counts nothing that the brief does not.</summary>
internal static class Summarising
{
    private const int UnknownLines = 3;
    private const int UnknownLabel = 11;
    private const int DataLines = 2;
    private const int SureLines = 3;
    private const int PointLines = 2;

    // Two counts of two stretches of time; attacks, and what is not in their number; an event with its place and how it is filed, and a year.
    private const int LongLines = 3;
    private const int DataLabel = 6;
    private const int LongestAcronym = 9;
    private const string Colon = ": ";

    /// <summary>The questions whose answers a summary is made from.</summary>
    public static IEnumerable<string> Asks(Inquiry about) => about.IsTheatre ? TheatrePoints.Asks : (about.HasEvents ? CountedPoints.Asks : RecordedPoints.Alone.Append("tempo")).Union(NotKnown.Asks);

    /// <summary>The summary.</summary>
    /// <param name="about">The inquiry.</param>
    /// <param name="answers">Its answers by question.</param>
    /// <param name="doubt">The main doubt of its numbers; of a group without events, that nothing is counted.</param>
    public static Summary Of(Inquiry about, IReadOnlyDictionary<string, Answer> answers, Sentence doubt)
    {
        var notes = new SummaryNotes();
        IReadOnlyList<Sentence> opening = about.HasEvents ? [.. SummaryLead.Counted(about, notes), Fitting.Of(HowSure.Of(about, doubt), notes, SureLines, Fitting.Columns)] : [SummaryLead.Recorded(about, notes), Unnamed(about, doubt)];
        var parts = (about.IsTheatre ? TheatrePoints.Of(about, answers) : about.HasEvents ? CountedPoints.Of(about, answers) : RecordedPoints.Of(about, answers)).ToArray();
        var columns = Fitting.Columns - Fitting.Label(parts.Select(part => part.Question));
        KeyPoint[] points = [.. parts.Select(part => new KeyPoint(part.Question, Fitting.Of(part.Pieces, notes, LinesOf(part.Question, about), columns)) { Picture = Pictures.Of(part.Question, answers) })];
        var charts = answers["tempo"].Charts.OfType<BarChart>().ToArray();
        return new Summary(
            (about.IsTheatre ? about.Subject : about.NameOf(about.Behind)) + (Acronym(about) is { } acronym ? $" ({acronym})" : "") + about.Where,
            about.AsOf,
            Fitting.Of(SummaryData.Of(about), notes, DataLines, Fitting.Columns - DataLabel),
            opening,
            points,
            Fitting.Of(NotKnown.Of(about, answers), notes, UnknownLines, Fitting.Columns - UnknownLabel),
            notes.Sources)
        {
            Months = Pictures.Months(answers),
            Years = charts.Length == 0 ? null : Newest.Of(charts.First(chart => chart.Id == "tempo-years"), Newest.Years),
        };
    }

    private static int LinesOf(string question, Inquiry about) => about.IsTheatre ? TheatrePoints.Lines : question is "tempo" or "targets" or "landmarks" ? LongLines : PointLines;

    // The name stands in the line above.
    private static Sentence Unnamed(Inquiry about, Sentence sentence)
    {
        var at = sentence.Spans.ToList().FindIndex(span => span.Kind == SpanKind.Plain);
        return sentence.Spans[0].Text == about.Subject && at > 0 && sentence.Spans[at].Text.StartsWith(Colon, StringComparison.Ordinal)
            ? Begun(sentence with { Spans = [Show.Words(sentence.Spans[at].Text[Colon.Length..]), .. sentence.Spans.Skip(at + 1)] })
            : sentence;
    }

    private static Sentence Begun(Sentence sentence)
    {
        var first = sentence.Spans.ToList().FindIndex(span => span.Text.Length > 0);
        return sentence with { Spans = [sentence.Spans[first] with { Text = Wording.Capital(sentence.Spans[first].Text) }, .. sentence.Spans.Skip(first + 1)] };
    }

    // A pack's own first, then what was typed; else the registry's, English before other languages, and what a dataset calls it.
    private static string? Acronym(Inquiry about) =>
        about.Knowledge.Aliases.Append(about.Behind == about.Id ? "" : about.Id).FirstOrDefault(IsAcronym)
        ?? (about.IsTheatre || !about.Corpus.Actors.ContainsKey(about.Behind) ? null
            : about.Corpus.Names(about.Behind, about.AsOf).Where(name => name.Kind == "acronym" && IsAcronym(name.Text)).OrderByDescending(name => name.Language == "en").FirstOrDefault()?.Text
                ?? about.Corpus.BindingsOf(about.Behind).Select(binding => binding.Name).OfType<string>().FirstOrDefault(IsAcronym));

    private static bool IsAcronym(string name) => name.Length is > 1 and <= LongestAcronym && name.All(letter => char.IsAsciiLetterUpper(letter) || letter == '-');
}
