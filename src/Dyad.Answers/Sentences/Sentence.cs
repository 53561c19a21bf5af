using System.Globalization;
using System.Runtime.CompilerServices;
using Dyad.Model;

namespace Dyad.Answers.Sentences;

/// <summary>A sentence of an answer: a run of spans in which every number has its figure.</summary>
/// <param name="Spans">The spans in reading order.</param>
public sealed record Sentence(IReadOnlyList<Span> Spans)
{
    /// <summary>On whose word it stands.</summary>
    public Basis Basis { get; init; }

    /// <summary>The figures stated, in reading order.</summary>
    public IEnumerable<Figure> Figures => Spans.Where(span => span.Figure is not null).Select(span => span.Figure!);

    /// <summary>Makes a sentence from an interpolated text: holes take figures, names, days and other sentences.</summary>
    public static Sentence Of(Handler text) => new(text.Spans);

    /// <summary>Both sentences as one text.</summary>
    public Sentence Then(Sentence next) => this with { Spans = [.. Spans, .. next.Spans] };

    /// <summary>Sentences as an enumeration: joined by commas, the last by <c>and</c>.</summary>
    public static Sentence List(IEnumerable<Sentence> items)
    {
        var all = items.ToArray();
        return new Sentence([.. all.SelectMany((item, at) => at == 0 ? item.Spans : [new Span(SpanKind.Plain, at == all.Length - 1 ? " and " : ", "), .. item.Spans])]);
    }

    /// <summary>The text alone.</summary>
    public override string ToString() => string.Concat(Spans.Select(span => span.Text));

    /// <summary>Collects the spans of an interpolated text.</summary>
    [InterpolatedStringHandler]
    public readonly struct Handler
    {
        /// <summary>Starts an empty run of spans.</summary>
        public Handler(int literalLength, int formattedCount)
        {
            _ = literalLength;
            Spans = new List<Span>(2 * formattedCount + 1);
        }

        internal List<Span> Spans { get; }

        /// <summary>Adds words of the program.</summary>
        public void AppendLiteral(string value) => Spans.Add(new Span(SpanKind.Plain, value));

        /// <summary>Adds a number with its range.</summary>
        public void AppendFormatted(Figure value) => Spans.Add(Show.Number(value));

        /// <summary>
        /// Adds a number in a form of its own: <c>bare</c> leaves the range out where the sentence states it elsewhere;
        /// <c>event|events</c> adds the words that go with the number, those for one before those for any other.
        /// </summary>
        public void AppendFormatted(Figure value, string format)
        {
            Spans.Add(format == "bare" ? Show.Bare(value) : Show.Number(value));
            if (format.Split('|') is [var one, var many])
            {
                Spans.Add(new Span(SpanKind.Plain, " " + Plural.Of(value.Value, one, many)));
            }
        }

        /// <summary>Adds a name.</summary>
        public void AppendFormatted(string? value) => Spans.Add(new Span(SpanKind.Name, value ?? "unknown"));

        /// <summary>Adds a day.</summary>
        public void AppendFormatted(DateOnly value) => Spans.Add(new Span(SpanKind.Date, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

        /// <summary>Adds what may be given or asked next.</summary>
        public void AppendFormatted(Hint value) => Spans.Add(new Span(SpanKind.Hint, value.ToString()) { Hint = value });

        /// <summary>Adds the spans of another sentence.</summary>
        public void AppendFormatted(Sentence value) => Spans.AddRange(value.Spans);

        /// <summary>Adds a span as it is.</summary>
        public void AppendFormatted(Span value) => Spans.Add(value);
    }
}
