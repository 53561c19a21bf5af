namespace Dyad.Model.Claims;

/// <summary>Who turned a statement into a test.</summary>
/// <param name="Who">Initials, a role or a name they agreed to show.</param>
/// <param name="SawData">Whether they had seen the data that the test runs on.</param>
/// <param name="On">When.</param>
public readonly record struct ClaimAuthor(string Who, bool SawData, DateOnly On);
