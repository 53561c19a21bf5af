namespace Dyad.Model;

/// <summary>What kind of trouble a user's request ran into; each kind has one exit code and one HTTP status.</summary>
public enum Trouble
{
    /// <summary>The request itself is wrong: an unknown key, word, option or date.</summary>
    Usage,

    /// <summary>The request is sound but nothing answers to it.</summary>
    NotFound,

    /// <summary>An input file, pack or dataset definition is not what it has to be, or gave nothing.</summary>
    InvalidData,

    /// <summary>A check that was asked for did not hold.</summary>
    CheckFailed,

    /// <summary>A licence or handling rule forbids it.</summary>
    Blocked,

    /// <summary>Another process is writing the corpus.</summary>
    Busy,

    /// <summary>A name stands for several actors; the message lists them.</summary>
    Ambiguous,

    /// <summary>The corpus is damaged, or something beside it would change what it says.</summary>
    Damaged,

    /// <summary>The machine prevents it: no right, no room, a disk that cannot be written, a name that is too long.</summary>
    Environment,
}
