using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Answers.Documents;

/// <summary>The questions asked of one armed group, or of the violence in some countries, at one date, in the order a reader asks them.</summary>
/// <param name="Request">What was asked; with the snapshot it determines every byte of the brief.</param>
/// <param name="Title">The group, or the countries.</param>
/// <param name="Subtitle">Where and as of when.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Snapshot">The corpus, as 64 hex digits.</param>
/// <param name="Head">Reference period, data cut-off, sources, review state, as lines of name and text.</param>
/// <param name="Lead">Two sentences: status, direction and number; then the main doubt. 60 words at most.</param>
/// <param name="Facts">The fact box.</param>
/// <param name="Sections">The sections: 1 to 12 of a group, 1 to 7 of a theatre.</param>
/// <param name="Sources">The releases counted.</param>
public sealed record Brief(
    Request Request,
    string Title,
    string Subtitle,
    string Version,
    string Snapshot,
    IReadOnlyList<Fact> Head,
    IReadOnlyList<Sentence> Lead,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<SourceNote> Sources)
{
    /// <summary>Every figure of the brief once, in reading order, with what derived ones were made of.</summary>
    public IReadOnlyList<Figure> Figures => Reading.FiguresOf(this);

    /// <summary>The request that gives this brief again.</summary>
    public Hint Again { get; init; } = Hint.Ask("brief");

    /// <summary>The same on one screen and a half; null where only some questions were asked.</summary>
    public Summary? Summary { get; init; }

    /// <summary>A line above everything else, such as that the group is made up; null for none.</summary>
    public Sentence? Banner { get; init; }
}
