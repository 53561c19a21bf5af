using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Verbs;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary><c>dyad actor GROUP names|lineage|pairs</c>: one group's record.</summary>
internal static class ActorCommand
{
    private const string Drawing = "svg";

    private static readonly string[] Parts = ["names", "lineage", "pairs"];

    public static Command Make(CommonOptions common)
    {
        var group = new Argument<string>("GROUP") { Description = "A group by any of its names, or its id." };
        var part = new Argument<string>("PART") { Description = "names: what it is called and bound to; lineage: how it is related to others, with --format svg as lanes over time; pairs: whom it meets in events.", DefaultValueFactory = _ => "names" };
        var command = new Command("actor", "One group's record as it was on a day (--as-of): names and bindings, lineage, or pairs with or without affiliates and coalitions.") { group, part };
        var filters = new FilterOptions(command, "actor", "with", "pair", "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var filter = filters.Read(parsed);
            var actor = FilterCommand.Actor(corpus, parsed.GetRequiredValue(group), filter, words => common.Say(parsed, words));
            if (common.Format(parsed) == Drawing)
            {
                common.Write(parsed, Drawn(corpus, filter.With("actor", actor), parsed.GetRequiredValue(part)));
                return;
            }

            ResultWriter.Write(common, parsed, corpus, parsed.GetRequiredValue(part) switch
            {
                "names" => ActorVerb.Names(corpus, filter, actor),
                "lineage" => ActorVerb.Lineage(corpus, filter, actor),
                "pairs" => ActorVerb.Pairs(corpus, filter, actor),
                var other => throw new DyadException(Trouble.Usage, Nearest.NotValid(other, Parts)),
            });
        });
        return command;
    }

    private static string Drawn(Corpus corpus, Filter filter, string part)
    {
        if (part != "lineage")
        {
            throw new DyadException(Trouble.Usage, $"--format svg draws lineage only, not {part}: dyad actor {filter["actor"]} lineage --format svg");
        }

        return Briefing.Lineage(corpus, filter) is { } lanes
            ? ChartSvg.File(lanes)
            : throw new DyadException(Trouble.NotFound, $"No relation of {corpus.NameOf(filter["actor"]!)} is recorded here");
    }
}
