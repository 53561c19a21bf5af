using Dyad.Answers.Sentences;
using Dyad.Model;

namespace Dyad.Answers.Charts;

/// <summary>A square of names by the same names: a number where a row and a column meet, the darker the more, and nothing where the two have none.</summary>
/// <param name="Id">As <see cref="Chart"/>.</param>
/// <param name="Title">As <see cref="Chart"/>.</param>
/// <param name="Subtitle">As <see cref="Chart"/>.</param>
/// <param name="Source">As <see cref="Chart"/>.</param>
/// <param name="Note">As <see cref="Chart"/>.</param>
/// <param name="Description">As <see cref="Chart"/>.</param>
/// <param name="Table">As <see cref="Chart"/>.</param>
/// <param name="Rows">As <see cref="Chart"/>.</param>
/// <param name="Names">The names of the rows from top to bottom and of the columns from left to right, which are headed by their numbers.</param>
/// <param name="Cells">The numbers of each row; null where the two have nothing between them.</param>
public sealed record Matrix(
    string Id, string Title, string Subtitle, string Source, string Note, string Description, Table Table, Hint Rows,
    IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<Figure?>> Cells)
    : Chart(Id, Title, Subtitle, Source, Note, Description, Table, Rows)
{
    /// <summary>The figures drawn.</summary>
    public IEnumerable<Figure> Figures => Cells.SelectMany(row => row).OfType<Figure>();

    /// <summary>A name with the number that stands for it above its column.</summary>
    public string Numbered(int at) => $"{at + 1} {Names[at]}";
}
