using System.Data;
using Dyad.Model;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Store.Storage;

namespace Dyad.Store.Packs;

/// <summary>A statement as a row of <c>pack_statement</c>.</summary>
internal static class StatementRow
{
    /// <summary>The row's values after pack and position.</summary>
    public static IEnumerable<object?> Values(Statement statement) =>
    [
        statement.Id, statement.Subject, Words.Of(statement.Predicate), statement.Actor, statement.Text, statement.Value?.Low, statement.Value?.High,
        statement.Value is { } value ? Words.Of(value.Unit) : null, statement.Who, statement.How is { } how ? Words.Of(how) : null, statement.About, statement.Against,
        statement.On, statement.From, statement.Until, statement.SaidBy, statement.ReportedBy, statement.Hedge, statement.Condition, Words.Of(statement.Confidence), statement.Note,
    ];

    /// <summary>Reads what <c>pack/statements.sql</c> gives.</summary>
    public static Statement Read(IDataRecord row, Func<string, IReadOnlyList<SourceUse>> sources) => new()
    {
        Id = row.GetString(1),
        Subject = row.GetString(2),
        Predicate = Words.Find<Predicate>(row.GetString(3))!.Value,
        Actor = row.Text(4),
        Text = row.Text(5),
        Value = row.Text(8) is { } unit ? new StatedRange(row.Number(6), row.Number(7), Words.Find<RangeUnit>(unit)!.Value) : null,
        Who = row.Text(9),
        How = row.Text(10) is { } how ? Words.Find<LeaderEnd>(how) : null,
        About = row.Text(11),
        Against = row.Texts(12),
        On = row.Stated(13),
        From = row.Stated(14),
        Until = row.Stated(15),
        SaidBy = row.Text(16),
        ReportedBy = row.Text(17),
        Hedge = row.Text(18),
        Condition = row.Text(19),
        Sources = sources(row.GetString(1)),
        Confidence = Words.Find<Confidence>(row.GetString(20))!.Value,
        Note = row.Text(21),
    };
}
