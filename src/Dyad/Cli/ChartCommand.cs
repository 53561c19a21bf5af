using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Cli;

/// <summary><c>dyad chart WHAT GROUP</c>: one chart of the brief as a drawing of its own.</summary>
internal static class ChartCommand
{
    private static readonly string[] Formats = ["svg"];

    public static Command Make(CommonOptions common)
    {
        var what = new Argument<string>("WHAT") { Description = "tempo: deaths by month; years: deaths by year; opponents: events by the other side; losses: deaths by side; map: events by grid cell; lineage: relations to others over time." };
        var group = new Argument<string>("GROUP") { Description = "A group by any of its names, or its id." };
        var spread = BriefCommand.SpreadOption();
        var command = new Command("chart", "One chart of the brief as an SVG drawing with its title, source and range. Name the file with -o.") { what, group, spread };
        var filters = new FilterOptions(command, "actor", "with", "pair", "role", "t", "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            if (common.Format(parsed) is { } format && !Formats.Contains(format))
            {
                throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(format, Formats)}");
            }

            using var corpus = common.Open(parsed);
            var typed = filters.Read(parsed, corpus);
            var filter = Briefing.Settle(corpus, typed.With("actor", FilterCommand.Subject(corpus, parsed.GetRequiredValue(group), typed, words => common.Say(parsed, words))));
            common.SayKnown(parsed, corpus, filter);
            var request = new Request(parsed.GetRequiredValue(what), filter);
            common.Write(parsed, ChartSvg.File(ChartList.Make(corpus, parsed.GetValue(spread) ? BriefCommand.Spread(request) : request)));
        });
        return command;
    }
}
