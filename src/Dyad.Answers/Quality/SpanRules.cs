using Dyad.Answers.Documents;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Quality;

/// <summary>The rules for a run of spans that is read together: a sentence or a row of a table.</summary>
internal static class SpanRules
{
    /// <summary>The runs of an answer.</summary>
    public static IEnumerable<IReadOnlyList<Span>> PartsOf(Answer answer)
    {
        var tables = answer.Tables.Concat(answer.Charts.Select(chart => chart.Table)).ToArray();
        IEnumerable<Sentence> sentences = [answer.Reply, .. answer.Details, .. answer.Limits, .. tables.Select(table => table.Note).OfType<Sentence>()];
        return
        [
            .. sentences.Select(sentence => sentence.Spans),
            .. answer.HowWeKnow is { } how ? [how.Spans] : Array.Empty<IReadOnlyList<Span>>(),
            .. tables.SelectMany(table => table.Rows),
        ];
    }

    /// <summary>The violations in one run.</summary>
    public static IEnumerable<Violation> Check(string where, IReadOnlyList<Span> spans)
    {
        foreach (var span in spans)
        {
            if (span.Kind == SpanKind.Plain && span.Text.Any(char.IsDigit))
            {
                yield return new("uncited number", where, span.Text);
            }

            if (span is { Kind: SpanKind.Number, Figure: null })
            {
                yield return new("number without figure", where, span.Text);
            }

            if (span.Figure is { Unit: "deaths", Value: > 0 } figure && !SaysRange(span, figure, spans))
            {
                yield return new("deaths without range", where, $"{span.Text} ({figure.Id})");
            }
        }
    }

    // The range stands in the span, or the run states its ends elsewhere, or the figure says why it has none.
    private static bool SaysRange(Span span, Figure figure, IReadOnlyList<Span> run) =>
        span.Text.Contains('(', StringComparison.Ordinal)
        || (figure is { Low: null, High: null } && figure.RangeMeaning.Length > 0)
        || (figure is { Low: { } low, High: { } high } && Other(run, span, low) && Other(run, span, high));

    private static bool Other(IReadOnlyList<Span> run, Span span, decimal value) =>
        run.Any(other => !ReferenceEquals(other, span) && (other.Figure?.Value == value || other.Text.Contains(Show.Number(value), StringComparison.Ordinal)));
}
