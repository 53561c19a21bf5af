using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

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

            var asOf = filter.Day("as-of");
            var rows = parsed.GetRequiredValue(part) switch
            {
                "names" => Names(corpus, actor, asOf),
                "lineage" => Lineage(corpus, actor, asOf),
                "pairs" => Pairs(corpus, filter.With("actor", actor)),
                var other => throw new DyadException(Trouble.Usage, Nearest.NotValid(other, Parts)),
            };
            if (rows.Values.Count == 0)
            {
                common.Say(parsed, $"Nothing is recorded of {actor} here.");
            }

            common.Write(parsed, RowsWriter.Write(rows, common.Format(parsed), common.Surroundings, writer => FilterCommand.WriteHead(writer, corpus, filter.With("actor", actor))));
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

    private static Rows Names(Corpus corpus, string actor, DateOnly? asOf) => new(
        "dyad.actor-names/1",
        ["name", "kind", "language", "from", "until", "where", "origin"],
        [
            .. corpus.Names(actor, asOf).Select(name => (IReadOnlyList<object?>)[name.Text, name.Kind, name.Language, name.Since, name.Until, name.Conditions, name.Origin]),
            .. corpus.Straddling(actor).Select(id => (IReadOnlyList<object?>)[id, "event that runs on into its time, counted for another", null, null, null, "", "bindings"]),
        ]);

    private static Rows Lineage(Corpus corpus, string actor, DateOnly? asOf) => new(
        "dyad.actor-lineage/1",
        ["relation", "other", "id", "from", "until", "dates", "source", "hedge", "confidence", "contested", "inferred", "origin"],
        [
            .. corpus.Lineage(actor, asOf).Select(edge => (IReadOnlyList<object?>)
            [
                edge.IsFirst ? Words.Of(edge.Kind) : $"{Words.Of(edge.Kind)} (the other way round)", edge.Name, edge.Other, edge.Since?.ToString(), edge.Until?.ToString(), edge.Dates, edge.Source, edge.Hedge,
                edge.Confidence, edge.IsContested, edge.IsInferred, edge.Origin,
            ]),
        ]);

    private static Rows Pairs(Corpus corpus, Filter filter)
    {
        var request = corpus.SideBySide(new CountRequest(filter, ["opponent"], "-events"));
        var family = request.By.Where(key => key == "family").ToArray();
        return new Rows(
            "dyad.actor-pairs/1",
            [.. family, "opponent", "id", "events", "low", "best", "high", "first", "last"],
            [
                .. corpus.Count(request).Select(row => (IReadOnlyList<object?>)
                    [.. family.Select(key => row.Keys[key]), corpus.NameOf(row.Keys["opponent"]), row.Keys["opponent"], row.Events, row.Low, row.Best, row.High, row.First, row.Last]),
            ]);
    }
}
