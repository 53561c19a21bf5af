using System.CommandLine;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Bare <c>dyad</c>: what this corpus holds, and five examples.</summary>
internal static class Overview
{
    public static void Run(CommonOptions common, ParseResult parsed)
    {
        using var corpus = common.Open(parsed);
        var manifest = corpus.Manifest;
        var parts = manifest.Parts.Select(part =>
            $"  {part.Dataset} {part.Release}  {part.Extent}  {part.Events} {Plural.Of(part.Events, "event")}, {part.CurrentEvents} of them current, {part.First:yyyy-MM-dd} to {part.Last:yyyy-MM-dd}  ({part.File})");
        var packs = manifest.Packs.Where(pack => pack.IsCurrent).Select(pack => $"  pack {pack.Name} {pack.Version}  {pack.Title}");
        common.Write(parsed, $"""
            Snapshot {corpus.Snapshot}
            {string.Join('\n', parts.Concat(packs))}

            Examples:
              dyad search taleban
              dyad brief IS --in AFG --as-of 2020-12-31
              dyad count --actor IS --country AFG --by year
              dyad events --pair 'IS~Taleban' --t 2017
              dyad import ged211-csv.zip

            """);
    }
}
