using Dyad.Model.Evidence;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>sources.yaml</c>.</summary>
internal static class SourcesYaml
{
    public static PackSource Read(YamlMap entry) => new(
        entry.Id("key"), entry.Text("title"), entry.Text("publisher"), entry.List("authors", _ => true, ""), entry.Word<SourceKind>("kind"),
        entry.Stated("published"), entry.WebAddress("url"), entry.OptionalText("note"), entry.Check("checked"));
}
