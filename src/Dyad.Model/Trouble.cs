namespace Dyad.Model;

/// <summary>What kind of trouble a user's request ran into; each kind has one exit code and one HTTP status.</summary>
public enum Trouble
{
    /// <summary>The request itself is wrong: an unknown key, word, option or date.</summary>
    Usage,

    /// <summary>The request is sound but nothing answers to it.</summary>
    NotFound,

    /// <summary>A file, dataset definition or corpus is damaged or not what it claims to be.</summary>
    InvalidData,

    /// <summary>A check that was asked for did not hold.</summary>
    CheckFailed,

    /// <summary>A licence or handling rule forbids it.</summary>
    Blocked,

    /// <summary>Another process is writing the corpus.</summary>
    Busy,

    /// <summary>A name stands for several actors; the message lists them.</summary>
    Ambiguous,
}
