using Dyad.Model;

namespace Dyad.Answers.Lines;

/// <summary>How one gets from a number to its rows: the brief is kept as JSON, and a figure of it is asked for.</summary>
public static class EvidenceLine
{
    private const string File = "brief.json";

    /// <summary>The command that lists the events of a figure.</summary>
    /// <param name="id">The figure's id.</param>
    public static string Of(string id = "ID") => ShellLine.Of(Hint.Ask("events").With("figure", id).With("from", File));

    /// <summary>The command that keeps a brief for it.</summary>
    /// <param name="again">The request that gives the brief again.</param>
    public static string Keeping(Hint again) => ShellLine.Of(again.With("output", File));
}
