using Dyad.Model;

namespace Dyad.Store.Counting;

/// <summary>How a typed text matches the name of a country or province.</summary>
internal static class PlaceMatch
{
    /// <summary>What each rank is called.</summary>
    public static readonly IReadOnlyList<string> Words = ["name of the place", "part of the place's name", "similar spelling of the place"];

    // What datasets write behind a province's own name.
    private static readonly HashSet<string> Divisions =
    [
        "province", "state", "region", "governorate", "district", "department", "oblast", "county", "prefecture", "territory", "republic", "city", "division", "zone", "wilaya",
    ];

    /// <summary>The rank, or null where the two have nothing in common.</summary>
    /// <param name="typed">The text as <see cref="FoldedName"/> folds it.</param>
    /// <param name="kind"><c>country</c> or <c>admin1</c>.</param>
    /// <param name="name">The place's name as its events spell it; what stands in brackets is another name.</param>
    /// <param name="id">The country's code; of a province its name.</param>
    public static int? Rank(string typed, string kind, string name, string id)
    {
        if (typed.Length == 0)
        {
            return null;
        }

        var names = name.Split('(', ')').Prepend(name).Select(part => FoldedName.Of(part).Words).Where(part => part.Length > 0).ToArray();
        if (names.Contains(typed) || (kind == "country" && id.Equals(typed, StringComparison.OrdinalIgnoreCase)) || (kind == "admin1" && names.Any(part => Bare(part) == typed)))
        {
            return 0;
        }

        if (typed.Length > 2 && names.Any(part => part.Contains(typed, StringComparison.Ordinal)))
        {
            return 1;
        }

        return typed.Length > 2 && typed.Length <= 60 && names.Any(part => Nearest.Edits(part, typed) <= Math.Max(1, typed.Length / 4)) ? 2 : null;
    }

    private static string Bare(string name) => string.Join(' ', name.Split(' ').Where(word => !Divisions.Contains(word)));
}
