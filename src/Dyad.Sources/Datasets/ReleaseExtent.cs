namespace Dyad.Sources.Datasets;

/// <summary>How much of its countries and months a file holds.</summary>
public enum ReleaseExtent
{
    /// <summary>Rows chosen by some rule; totals are totals of these rows only.</summary>
    Selected,

    /// <summary>All events of its countries and months.</summary>
    Complete,

    /// <summary>A sample; never part of a total unless it is named.</summary>
    Sample,
}
