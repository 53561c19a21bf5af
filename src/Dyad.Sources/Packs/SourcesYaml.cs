using Dyad.Model.Evidence;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>sources.yaml</c>.</summary>
internal static class SourcesYaml
{
    public static PackSource Read(YamlMap entry) => new(
        entry.Id("key"), entry.Text("title"), entry.Text("publisher"), entry.List("authors", _ => true, ""), entry.Word<SourceKind>("kind"),
        entry.Stated("published"), UrlOf(entry), entry.OptionalText("note"), entry.Check("checked"));

    private static string? UrlOf(YamlMap entry)
    {
        var url = entry.OptionalText("url");
        if (url is { Length: > 0 } && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            entry.Error($"url is '{url}'; expected an address that begins with https://", "url");
        }

        return url;
    }
}
