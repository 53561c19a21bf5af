namespace Dyad.Sources.Datasets;

/// <summary>What a dataset's licence lets a user do with its rows.</summary>
public enum LicenceClass
{
    /// <summary>Rows may be handed on without conditions.</summary>
    Open,

    /// <summary>Rows may be handed on when the source is named.</summary>
    Attribution,

    /// <summary>Rows are the user's own copy and may not be handed on.</summary>
    UserHeld,
}
