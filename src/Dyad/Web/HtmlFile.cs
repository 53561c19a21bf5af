using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dyad.Web;

/// <summary>A component as one HTML file that needs nothing else.</summary>
internal static class HtmlFile
{
    /// <summary>The whole file; the same parameters always give the same bytes.</summary>
    public static async Task<string> Of<T>(Dictionary<string, object?> parameters)
        where T : IComponent
    {
        // Names in any script stay readable in the file's source; what HTML forbids is still escaped.
        await using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return html.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
