using Dyad.Model.Time;

namespace Dyad.Model.Evidence;

/// <summary>A document that a pack rests on.</summary>
/// <param name="Key">By which the pack's other files name it: lower-case letters, digits and hyphens.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Authors">Who wrote it; empty where it names nobody.</param>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Published">When, as exactly as is known; null where unknown.</param>
/// <param name="Url">Where it stands on the web; null where not known for certain.</param>
/// <param name="Note">What a reader should know of it; null for nothing.</param>
/// <param name="Checked">Who opened the document, and when; null where nobody did.</param>
public sealed record PackSource(
    string Key,
    string Title,
    string Publisher,
    IReadOnlyList<string> Authors,
    SourceKind Kind,
    StatedDate? Published,
    string? Url,
    string? Note,
    SourceCheck? Checked);
