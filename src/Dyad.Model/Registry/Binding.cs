namespace Dyad.Model.Registry;

/// <summary>"This dataset family's actor, in these countries, admin-1s or events, from this day until that, is the entry's actor."</summary>
/// <remarks>
/// An event side is matched by the family's native id where the file has ids, else by exact name. All conditions that are given must hold;
/// an empty list sets no condition. The day compared is the one the event is counted on.
/// </remarks>
/// <param name="Family">The dataset family, such as <c>ucdp</c>.</param>
/// <param name="NativeId">The family's id of the actor as text; null where the binding is by name alone.</param>
/// <param name="Name">The actor's exact name as the family codes it; null where the binding is by id alone. At least one of the two is given.</param>
/// <param name="Countries">ISO 3166-1 alpha-3 codes of the countries where it holds.</param>
/// <param name="Admin1s">First-level divisions where it holds, each with its country.</param>
/// <param name="Events">Event ids (<c>family:native</c>) it holds for.</param>
/// <param name="From">The first day it holds; null for no bound.</param>
/// <param name="Until">The first day it no longer holds; null for no bound.</param>
/// <param name="Contested">Whether it counts only when switched in; it then takes the event from the actor that has it otherwise.</param>
public sealed record Binding(
    string Family,
    string? NativeId,
    string? Name,
    IReadOnlyList<string> Countries,
    IReadOnlyList<BoundAdmin1> Admin1s,
    IReadOnlyList<string> Events,
    DateOnly? From,
    DateOnly? Until,
    bool Contested);
