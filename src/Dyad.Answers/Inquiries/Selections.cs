using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Store.Contents;

namespace Dyad.Answers.Inquiries;

/// <summary>By what the events of a file were selected, in words, where it is known.</summary>
internal static class Selections
{
    /// <summary>The files of a group's events that were selected by place, each with what it holds.</summary>
    public static IEnumerable<string> Of(Inquiry about) =>
        about.Coverage.Parts.Where(part => part.Place is not null).Select(part => $"{part.Dataset} {part.Release} holds {Told(part)}").Distinct();

    /// <summary>What a file that was selected by place holds: <c>only events whose place is known to about 25 km</c>; null for any other.</summary>
    public static string? Told(PartEntry part) => part.Place is null ? null : Words.Find<PlacePrecision>(part.Place) switch
    {
        PlacePrecision.Exact => "only events whose exact place is known",
        PlacePrecision.Near => "only events whose place is known to about 25 km",
        PlacePrecision.Admin2 => "only events placed to a district or better",
        PlacePrecision.Admin1 => "only events placed to a province or better",
        _ => $"only events placed to a {part.Place} or better",
    };
}
