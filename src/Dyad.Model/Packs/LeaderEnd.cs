namespace Dyad.Model.Packs;

/// <summary>How a leader's time ended.</summary>
public enum LeaderEnd
{
    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Captured or arrested.</summary>
    Captured,

    /// <summary>Died of another cause.</summary>
    Died,

    /// <summary>Replaced or removed by whoever appoints.</summary>
    Replaced,

    /// <summary>Gave up the office.</summary>
    Resigned,

    /// <summary>Went over to another actor.</summary>
    Defected,

    /// <summary>Gave himself or herself up.</summary>
    Surrendered,

    /// <summary>The source does not say how.</summary>
    Unknown,
}
