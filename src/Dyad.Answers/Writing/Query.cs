using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Writing;

/// <summary>A query that several figures stand in: one filter counted by the same dimensions.</summary>
/// <param name="Id">The query's id: <c>q:</c> and 16 hex digits of SHA-256 over the canonical JSON of its measure, version, filter and parameters.</param>
/// <param name="Request">The request of its first figure.</param>
/// <param name="Figures">The figures in it, in reading order.</param>
public sealed record Query(string Id, FigureRequest Request, IReadOnlyList<Figure> Figures)
{
    /// <summary>The SQL that gives all its figures, ready to run in any DuckDB shell that has the corpus open.</summary>
    public CountSql Sql => Corpus.SqlOf(Request);

    /// <summary>The distinct queries behind some figures, in the order of their first figures; derived figures have none.</summary>
    public static IReadOnlyList<Query> Of(IEnumerable<Figure> figures) =>
    [
        .. figures.Where(figure => figure.Kind != FigureKind.Derived)
            .GroupBy(figure => (figure.Request.Measure, figure.Request.Version, figure.Request.Filter, Parameters(figure.Request)))
            .Select(group => new Query(IdOf(group.First().Request), group.First().Request, [.. group])),
    ];

    /// <summary>The id of the query that a counted figure stands in.</summary>
    public static string IdOf(FigureRequest request)
    {
        var json = request.ToJson();
        json.Remove("cell");
        return string.Concat("q:", CanonicalJson.Hash(json).AsSpan(0, 16));
    }

    private static string Parameters(FigureRequest request) =>
        string.Join('\n', request.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));
}
