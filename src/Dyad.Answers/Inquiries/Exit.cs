using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>A government that had fought a group for two years and then was not recorded against it for two more, and the group's events around that.</summary>
/// <param name="Government">The government.</param>
/// <param name="Group">The group.</param>
/// <param name="Last">The first day of the last month in which the two are recorded against each other.</param>
/// <param name="Against">All events of the two against each other.</param>
/// <param name="Before">The group's events in the twelve months that end with that month.</param>
/// <param name="After">Its events in the twelve months after.</param>
internal sealed record Exit(string Government, string Group, DateOnly Last, Figure Against, MonthRun Before, MonthRun After);
