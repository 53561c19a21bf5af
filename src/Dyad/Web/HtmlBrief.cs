using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dyad.Answers.Documents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dyad.Web;

/// <summary>A brief as one HTML file that needs nothing else.</summary>
public static class HtmlBrief
{
    /// <summary>The whole file; the same brief always gives the same bytes.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="folding">Whether what the answers rest on is folded at first.</param>
    public static async Task<string> Write(Brief brief, Folding folding = Folding.Closed)
    {
        // Names in any script stay readable in the file's source; what HTML forbids is still escaped.
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(BriefPage.Brief)] = brief, [nameof(BriefPage.Folding)] = folding });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<BriefPage>(parameters)).ToHtmlString());
        return html.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
