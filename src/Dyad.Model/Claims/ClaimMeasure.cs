namespace Dyad.Model.Claims;

/// <summary>What a test counts.</summary>
public enum ClaimMeasure
{
    /// <summary>Events with the group on either side.</summary>
    Involvement,

    /// <summary>Events coded as the group's attacks.</summary>
    Attacks,

    /// <summary>All deaths in its events.</summary>
    Deaths,

    /// <summary>Deaths of civilians in its events.</summary>
    Civilians,

    /// <summary>Deaths on its own side.</summary>
    OwnDeaths,

    /// <summary>Grid cells with its events.</summary>
    Cells,

    /// <summary>Provinces with its events.</summary>
    Provinces,
}
