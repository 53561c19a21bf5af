namespace Dyad.Model.Results;

/// <summary>What the rows of one kind hold: published as a JSON Schema and as a table of the documentation.</summary>
/// <param name="Name">Its name, such as <c>count</c>.</param>
/// <param name="Asked">What gives such rows.</param>
/// <param name="Columns">The columns, in their order; empty where a query of the user's own decides them.</param>
public sealed record ResultSchema(string Name, IReadOnlyList<Hint> Asked, IReadOnlyList<ResultColumn> Columns)
{
    /// <summary>Its name and version, as JSON states them. The version rises when a column goes, or means something else.</summary>
    public string Id => $"dyad.{Name}/{Version}";

    /// <summary>Its version.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Columns that stand in front where they were asked for.</summary>
    public IReadOnlyList<ResultColumn> Keys { get; init; } = [];

    /// <summary>Whether its JSON says of which corpus and filter the rows are.</summary>
    public bool HasFilter { get; init; }

    /// <summary>Whether its JSON says more than the rows, as the command's page tells.</summary>
    public bool HasHead { get; init; }
}
