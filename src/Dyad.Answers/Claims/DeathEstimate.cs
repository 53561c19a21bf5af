namespace Dyad.Answers.Claims;

/// <summary>Which of the three published numbers of deaths is taken.</summary>
internal enum DeathEstimate
{
    /// <summary>The best.</summary>
    Best,

    /// <summary>The low one.</summary>
    Low,

    /// <summary>The high one.</summary>
    High,
}
