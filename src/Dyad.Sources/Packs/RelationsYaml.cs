using Dyad.Model.Evidence;
using Dyad.Model.Registry;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>relations.yaml</c>.</summary>
internal static class RelationsYaml
{
    public static Relation Read(YamlMap entry)
    {
        var (from, kind, to) = (entry.Id("from"), entry.Word<RelationKind>("kind"), entry.Id("to"));
        var (validFrom, validUntil) = entry.Span("valid_from", "valid_until");
        var isInferred = entry.Flag("inferred");
        var note = entry.OptionalText("note");
        if (isInferred && note is null)
        {
            entry.Error("inferred is true and note is missing; expected a note on how it was worked out");
        }

        if (from.Length > 0 && from == to)
        {
            entry.Error($"from and to are both '{from}'; expected two actors", "to");
        }

        return new(
            from, kind, to, validFrom, validUntil, entry.Uses(isNeeded: !isInferred), entry.OptionalText("hedge"),
            entry.Word<Confidence>("confidence"), entry.Flag("contested"), isInferred, note);
    }
}
