using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>Which releases were published by a day, and which an answer about what was known then leaves out.</summary>
public static class KnownOn
{
    /// <summary>The releases that count on that day, and those left out with the reason, each once.</summary>
    public static string Of(Manifest manifest, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var parts = manifest.Parts.Where(part => part.Extent != "sample" || !(part.Published <= day)).ToArray();
        var used = parts.Where(part => part.Published <= day).Select(Named).Distinct().ToArray();
        var later = parts.Where(part => part.Published > day).Select(Named).Distinct().ToArray();
        var unknown = parts.Where(part => part.Published is null).Select(part => $"{part.Dataset} {part.Release} (day of publication not known)").Distinct().ToArray();
        return $"Known on {day:yyyy-MM-dd}: {(used.Length == 0 ? "no release" : string.Join(", ", used) + " alone")}."
            + (later.Length + unknown.Length == 0 ? "" : $" Left out: {string.Join(", ", later.Concat(unknown))}.");
    }

    private static string Named(PartEntry part) => $"{part.Dataset} {part.Release} (published {(part.PublishedAbout ? "about " : "")}{part.Published:yyyy-MM-dd})";
}
