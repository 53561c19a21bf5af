using Dyad.Answers.Lines;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Summaries;

/// <summary>Chooses of what could be said as much as there is room for, from the front.</summary>
internal static class Fitting
{
    /// <summary>The columns of a summary.</summary>
    public const int Columns = 100;

    private const int MarkColumns = 6;
    private const int ShortestName = 16;

    /// <summary>The columns before every key point: two blanks, the longest question and two blanks.</summary>
    public static int Label(IEnumerable<string> questions) => questions.Select(question => question.Length).DefaultIfEmpty(0).Max() + 4;

    /// <summary>The pieces that fit together into some lines, in their order; where none does, the first with its longest name cut.</summary>
    public static Sentence Of(IReadOnlyList<Piece> pieces, SummaryNotes notes, int lines, int columns)
    {
        var said = (Sentence?)null;
        foreach (var piece in pieces)
        {
            var next = said is null ? piece.Says : Joined(said, piece.Says);
            if (IsRoom(next, piece.Sources.Count, lines, columns))
            {
                said = said is null ? notes.Told(piece) : Joined(said, notes.Told(piece));
            }
        }

        return said ?? notes.Told(pieces[0] with { Says = Cut(pieces[0].Says, pieces[0].Sources.Count, lines, columns) });
    }

    private static Sentence Joined(Sentence said, Sentence next) => said.Then(Sentence.Of($" ")).Then(next);

    private static bool IsRoom(Sentence sentence, int marks, int lines, int columns) =>
        WordWrap.Lines(Prose.Text(sentence) + (marks == 0 ? "" : " " + new string('.', marks * MarkColumns)), columns).Count <= lines;

    private static Sentence Cut(Sentence sentence, int marks, int lines, int columns)
    {
        while (!IsRoom(sentence, marks, lines, columns) && Longest(sentence) is { } at)
        {
            var name = sentence.Spans[at].Text;
            sentence = sentence with { Spans = [.. sentence.Spans.Select((span, index) => index == at ? Show.Name(Shorter(name)) : span)] };
        }

        return sentence;
    }

    // A word less or, of a single long word, a few letters.
    private static string Shorter(string name)
    {
        var kept = name.TrimEnd('…').TrimEnd();
        var blank = kept.LastIndexOf(' ');
        return (blank >= ShortestName ? kept[..blank] : kept[..^4]).TrimEnd(' ', ',', ';') + "…";
    }

    private static int? Longest(Sentence sentence) => sentence.Spans.Select((span, at) => (span, at))
        .Where(pair => pair.span.Kind == SpanKind.Name && pair.span.Text.Length > ShortestName)
        .OrderByDescending(pair => pair.span.Text.Length).Select(pair => (int?)pair.at).FirstOrDefault();
}
