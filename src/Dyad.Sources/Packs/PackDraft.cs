using Dyad.Model.Claims;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Registry;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>A pack while it is read: what was found, each with the place it was found at, so that errors between files can name it.</summary>
internal sealed class PackDraft(string name, DefinitionErrors errors)
{
    /// <summary>The name of the folder.</summary>
    public string Name => name;

    public DefinitionErrors Errors => errors;

    /// <summary>What <c>pack.yaml</c> says, with empty lists; null where it could not be read.</summary>
    public Pack? Head { get; set; }

    public YamlMap? HeadMap { get; set; }

    public List<(RegisteredActor Item, YamlMap At)> Actors { get; } = [];

    public List<(string Actor, Binding Item, YamlMap At)> Bindings { get; } = [];

    public List<(Relation Item, YamlMap At)> Relations { get; } = [];

    public List<(Statement Item, YamlMap At)> Statements { get; } = [];

    public List<(Campaign Item, YamlMap At)> Campaigns { get; } = [];

    public List<(Claim Item, YamlMap At)> Claims { get; } = [];

    public List<(PackSource Item, YamlMap At)> Sources { get; } = [];

    public List<(PackEvent Item, CsvRow At)> Events { get; } = [];

    /// <summary>A file as errors name it.</summary>
    public string Path(string file) => $"{name}/{file}";

    /// <summary>Whether nothing was read of a file because of its own errors, so that what refers to it cannot be judged.</summary>
    public bool Lacks(string file, int read) => read == 0 && errors.Concern(Path(file));

    /// <summary>Where things stand; only where there are no errors.</summary>
    public PackLines Lines() => new(
        Actors.ToDictionary(
            actor => actor.Item.Id,
            actor => (IReadOnlyList<long>)[.. Bindings.Where(binding => binding.Actor == actor.Item.Id).Select(binding => binding.At.Line)],
            StringComparer.Ordinal),
        Events.ToDictionary(e => e.Item.Id, e => e.At.Line, StringComparer.Ordinal),
        Statements.ToDictionary(statement => statement.Item.Id, statement => statement.At.Line, StringComparer.Ordinal));

    /// <summary>The pack; only where there are no errors.</summary>
    public Pack Finished() => Head! with
    {
        Actors = [.. Actors.Select(actor => actor.Item)],
        Relations = [.. Relations.Select(relation => relation.Item)],
        Statements = [.. Statements.Select(statement => statement.Item)],
        Campaigns = [.. Campaigns.Select(campaign => campaign.Item)],
        Claims = [.. Claims.Select(claim => claim.Item)],
        Sources = [.. Sources.Select(source => source.Item)],
        Events = [.. Events.Select(e => e.Item)],
    };
}
