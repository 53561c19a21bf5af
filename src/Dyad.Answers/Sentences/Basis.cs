namespace Dyad.Answers.Sentences;

/// <summary>On whose word a sentence stands; writers set the three apart, in words and in looks.</summary>
public enum Basis
{
    /// <summary>Counted from the datasets, or worked out from such counts.</summary>
    Data,

    /// <summary>Said by a named source; the program repeats it and does not vouch for it.</summary>
    Claim,

    /// <summary>A reading of the data by a stated rule, such as a phase, a threat factor or a forecast.</summary>
    Judgement,
}
