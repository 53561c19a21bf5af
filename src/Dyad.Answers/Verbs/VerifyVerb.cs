using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Results;
using Dyad.Store.Storage;

namespace Dyad.Answers.Verbs;

/// <summary>Whether a corpus is whole, check by check.</summary>
public static class VerifyVerb
{
    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("verify", [Hint.Ask("verify")],
    [
        new("check", ColumnType.Text, "what was checked"),
        new("holds", ColumnType.Flag, "whether it holds"),
        new("detail", ColumnType.Text, "what was found; empty text where nothing more is to say"),
    ]);

    /// <summary>The rows of what was found.</summary>
    public static ResultRows Rows(IEnumerable<Finding> findings) => ResultRows.Of(Schema, findings.Select(finding => (IReadOnlyList<object?>)[finding.Check, finding.Holds, finding.Detail]));
}
