using System.CommandLine;
using Dyad.Answers.Panels;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad count</c>: events and deaths by any dimensions.</summary>
internal static class CountCommand
{
    // In their order.
    private static readonly OrderedDictionary<string, Func<Tally, object?>> Values = new()
    {
        ["events"] = tally => tally.Events,
        ["low"] = tally => tally.Low,
        ["best"] = tally => tally.Best,
        ["high"] = tally => tally.High,
        ["own"] = tally => tally.Own,
        ["other"] = tally => tally.Other,
        ["civilians"] = tally => tally.Civilians,
        ["unknown"] = tally => tally.Unknown,
        ["first"] = tally => tally.First,
        ["last"] = tally => tally.Last,
        ["out_of_order"] = tally => tally.OutOfOrder,
        ["summary"] = tally => tally.Summary,
        ["deaths_unstated"] = tally => tally.DeathsUnstated,
        ["ranged"] = tally => tally.Ranged,
        ["sides_unstated"] = tally => tally.SidesUnstated,
        ["date_inexact"] = tally => tally.DateInexact,
        ["place_inexact"] = tally => tally.PlaceInexact,
        ["candidates"] = tally => tally.Candidates,
        ["selected"] = tally => tally.Selected,
        ["crossing"] = tally => tally.Crossing,
        ["crossing_best"] = tally => tally.CrossingBest,
        ["long"] = tally => tally.Long,
        ["unknown_length"] = tally => tally.UnknownLength,
    };

    private static readonly string[] Columns = [.. Values.Keys];

    // What a person's screen has room for; of the deaths by side and the summary records what the files state.
    private static readonly string[] Narrow = ["events", "low", "best", "high", "own", "other", "civilians", "unknown", "summary", "first", "last", "out_of_order"];

    private static readonly string[] WhereStated = ["own", "other", "civilians", "unknown", "summary"];

    private static readonly string[] PanelColumns = ["unit", "gw", "iso3", "period", "covered", "events", "low", "best", "high", "civilians", "unknown"];

    public static Command Make(CommonOptions common)
    {
        var command = new Command("count", "Counts events and deaths. own and other are the deaths of the actor's side and the other side; what is not stated is left empty, never zero.");
        var filters = new FilterOptions(command);
        var panel = new Option<bool>("--panel") { Description = "Every unit and period of --by: zero where complete files cover it, empty where they do not." };
        var some = Rows.ColumnsOption(Columns);
        command.Add(panel);
        command.Add(some);
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            if (parsed.GetValue(panel))
            {
                return WritePanel(common, parsed, corpus, filter, parsed.GetValue(some));
            }

            var request = corpus.SideBySide(CountRequest.Of(filter));
            var tallies = corpus.Count(request);
            var code = ExitCode.Ok;
            if (tallies.Sum(tally => tally.Events) == 0)
            {
                code = FilterCommand.SayNothing(common, parsed, corpus, filter, isCount: true);
                tallies = code == ExitCode.Ok ? tallies : [];
            }

            SayFamilies(common, parsed, corpus, filter, tallies);
            SayLimit(common, parsed, corpus, request, tallies);
            SaySeveral(common, parsed, request, tallies);
            common.SayUnsaid(parsed, corpus, filter, tallies.Min(tally => tally.First), tallies.Max(tally => tally.Last));
            var format = common.Format(parsed);
            var asked = parsed.GetValue(some);
            var isForPeople = asked is null && RowsWriter.IsForPeople(format, common.Surroundings);
            var columns = isForPeople ? Narrow.Where(column => !WhereStated.Contains(column) || tallies.Any(tally => IsStated(tally, column))).ToArray() : Columns;
            var named = isForPeople ? request.By.Where(key => key is "actor" or "opponent" or "pair").ToArray() : [];
            var rows = new Rows(
                "dyad.count/1",
                [.. request.By, .. named.Select(key => $"{key} name"), .. columns],
                [
                    .. tallies.Select(tally => (IReadOnlyList<object?>)
                    [
                        .. request.By.Select(key => tally.Keys[key]), .. named.Select(key => NameOf(corpus, tally.Keys[key])), .. columns.Select(column => Values[column](tally)),
                    ]),
                ]);
            common.Write(parsed, RowsWriter.Write(rows.Only(asked), format, common.Surroundings, writer => FilterCommand.WriteHead(writer, corpus, filter)));
            return code;
        });
        return command;
    }

    // A stated zero is a number like any other.
    private static bool IsStated(Tally tally, string column) => column == "summary" ? tally.SummaryUnstated < tally.Events : Values[column](tally) is not null;

    // An event with several of these stands in several rows, which look like parts of a whole.
    private static string[] Several(CountRequest request) => [.. request.By.Where(key => key is "actor" or "side" or "method" or "target").Select(key => key + "s")];

    // Rows that a limit leaves out are not silently less.
    private static void SayLimit(CommonOptions common, ParseResult parsed, Corpus corpus, CountRequest request, IReadOnlyList<Tally> tallies)
    {
        if (request.Limit is { } limit && tallies.Count == limit && corpus.Count(request with { Limit = null }) is var all && all.Count > tallies.Count)
        {
            var events = Several(request).Length > 0 ? "" : $", with {tallies.Sum(tally => tally.Events)} of {all.Sum(tally => tally.Events)} events";
            common.Say(parsed, $"{tallies.Count} of {all.Count} rows{events}.");
        }
    }

    private static void SaySeveral(CommonOptions common, ParseResult parsed, CountRequest request, IReadOnlyList<Tally> tallies)
    {
        if (tallies.Count > 1 && Several(request) is { Length: > 0 } several)
        {
            common.Say(parsed, $"An event with several {string.Join(" or ", several)} stands in a row for each, so the rows do not add up to the total.");
        }
    }

    private static int WritePanel(CommonOptions common, ParseResult parsed, Corpus corpus, Filter filter, string? columns)
    {
        var panel = Panel.Of(corpus, filter);
        foreach (var note in panel.Notes)
        {
            common.Say(parsed, note);
        }

        common.SayUnsaid(parsed, corpus, filter, null, null);
        var rows = new Rows("dyad.panel/1", PanelColumns, [.. panel.Rows.Select(row => (IReadOnlyList<object?>)
            [row.Unit, row.State, row.Country, row.Period, row.Covered, row.Events, row.Low, row.Best, row.High, row.Civilians, row.Unknown])]);
        common.Write(parsed, RowsWriter.Write(rows.Only(columns), common.Format(parsed), common.Surroundings, writer => FilterCommand.WriteHead(writer, corpus, filter)));
        return ExitCode.Ok;
    }

    // What holds of each family on its own: that it has no such event, and how many of its events state a range.
    private static void SayFamilies(CommonOptions common, ParseResult parsed, Corpus corpus, Filter filter, IReadOnlyList<Tally> tallies)
    {
        var families = corpus.Families(filter);
        string Of(string family) => families.Count > 1 ? $"{family}: " : "";
        foreach (var family in families)
        {
            var own = tallies.Where(tally => tally.Keys.GetValueOrDefault("family", family) == family).ToArray();
            var (events, ranged) = (own.Sum(tally => tally.Events), own.Sum(tally => tally.Ranged));
            if (events == 0 && tallies.Count > 0 && families.Count > 1)
            {
                common.Say(parsed, Of(family) + Nothing.Of(corpus, filter.With("family", family)).Words);
            }
            else if (ranged < events)
            {
                common.Say(parsed, $"{Of(family)}{ranged} of {events} {Plural.Of(events, "event")} {(ranged == 1 ? "states" : "state")} low, best and high; low and high are empty where any event does not.");
            }
        }

        if (families.Count > 1)
        {
            common.Say(parsed, $"{string.Join(" and ", families)} are counted side by side and not added up.");
        }
    }

    // Ids are for filters; who reads a table knows the groups by name.
    private static string NameOf(Corpus corpus, string key) => string.Join(" and ", key.Split('~').Select(corpus.NameOf));
}
