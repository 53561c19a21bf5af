namespace Dyad.Model;

/// <summary>How fully an imported file covers the countries and months it speaks of.</summary>
public enum ExtentKind
{
    /// <summary>Every event the release holds for its countries and months. Only here is an absent event evidence.</summary>
    Complete,

    /// <summary>Events chosen by a rule, such as precise places only. Totals from it are totals of the selection.</summary>
    Selected,

    /// <summary>Events drawn at random or for illustration; never counted unless the release is named.</summary>
    Sample,
}
