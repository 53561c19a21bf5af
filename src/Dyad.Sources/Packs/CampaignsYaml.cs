using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>campaigns.yaml</c>.</summary>
internal static class CampaignsYaml
{
    public static Campaign Read(YamlMap entry)
    {
        var (from, until) = entry.Span("from", "until");
        return new(
            entry.Id("id"), entry.Id("actor"), entry.Text("name"), from, until, entry.List("against", PackValues.IsId, "the id of an actor"),
            entry.OptionalText("said_by"), entry.OptionalText("hedge"), entry.Uses(), entry.Word<Confidence>("confidence"), entry.OptionalText("note"));
    }
}
