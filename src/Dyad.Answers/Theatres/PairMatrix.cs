using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Theatres;

/// <summary>Who fights whom in a theatre, as a square of the most active actors: the dead of the column's side in fights with the row's actor or, where no file states deaths by side, their events.</summary>
internal static class PairMatrix
{
    /// <summary>The chart's id.</summary>
    public const string Id = "pairs-matrix";

    private const int Most = 10;
    private const int Fewest = 3;

    /// <summary>The square; none where fewer than three actors fight.</summary>
    public static IEnumerable<Matrix> Of(Inquiry about, PairCounts pairs)
    {
        var active = pairs.Armed.SelectMany(pair => PairCounts.Ends(pair).Distinct().Select(actor => (Actor: actor, pair.Tally.Events)))
            .GroupBy(end => end.Actor)
            .OrderByDescending(actor => actor.Sum(end => end.Events)).ThenBy(actor => actor.Key, StringComparer.Ordinal)
            .Take(Most).Select(actor => actor.Key).ToArray();
        if (active.Length < Fewest)
        {
            yield break;
        }

        var met = active.Select(actor => about.Count(about.Filter.With("actor", actor), ["opponent"]).ToDictionary(count => count.Tally.Keys["opponent"])).ToArray();
        var sides = met.Any(row => active.Any(actor => row.GetValueOrDefault(actor)?.Tally.Other is not null));
        Figure?[][] cells = [.. met.Select(row => active.Select(actor => row.GetValueOrDefault(actor) is { } count ? sides ? count.Other : count.Events : null).ToArray())];
        string[] names = [.. active.Select(about.NameOf)];
        var (what, unit) = sides ? ("Whose dead, in fights with whom", "Best estimates of the dead of the column's side in fights with the row's actor") : ("Who fights whom", "Events between the row's actor and the column's");
        var largest = (from row in Enumerable.Range(0, names.Length) from column in Enumerable.Range(0, names.Length) orderby cells[row][column]?.Value ?? -1 descending select (Row: row, Column: column)).First();
        var matrix = new Matrix(
            Id,
            $"{what}, {about.Subject}{about.When}",
            $"{unit}, to {about.AsOf:yyyy-MM-dd}; of the actors with most events in pairs of armed actors; counted by {about.Filter}",
            Frame.Source(about),
            $"Columns have the numbers of the rows. A blank: no recorded event of the two.{(sides ? " Dead of unknown side and civilians are in no square, nor are the dead of events that do not state them by side, so each number is the least." : "")} Who fired is not coded.",
            $"{names.Length} actors; the largest number is in the row of {names[largest.Row]} and the column of {names[largest.Column]}.",
            new Table(what, [], []),
            Frame.Rows(pairs.Armed[0]),
            names,
            cells);
        yield return matrix with
        {
            Table = new Table(
                what,
                [new Column("actor", "Row by column", false), .. names.Select((_, at) => new Column($"column_{at + 1}", $"{at + 1}", true))],
                [.. cells.Select((row, at) => (IReadOnlyList<Span>)[Show.Name(matrix.Numbered(at)), .. row.Select(Cell)])]),
        };
    }

    private static Span Cell(Figure? figure) => figure is null ? Show.Words("") : figure.Value is null ? Show.Words("?") : Show.Number(figure);
}
