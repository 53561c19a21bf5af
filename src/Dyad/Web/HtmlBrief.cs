using Dyad.Answers.Documents;

namespace Dyad.Web;

/// <summary>A brief as one HTML file that needs nothing else.</summary>
public static class HtmlBrief
{
    /// <summary>The whole file; the same brief always gives the same bytes.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="folding">Whether what the answers rest on is folded at first.</param>
    public static Task<string> Write(Brief brief, Folding folding = Folding.Closed) =>
        HtmlFile.Of<BriefPage>(new(StringComparer.Ordinal) { [nameof(BriefPage.Brief)] = brief, [nameof(BriefPage.Folding)] = folding });
}
