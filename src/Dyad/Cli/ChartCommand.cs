using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Pictures;

namespace Dyad.Cli;

/// <summary><c>dyad chart WHAT GROUP</c>: one chart of the brief as a drawing of its own.</summary>
internal static class ChartCommand
{
    private const string Picture = "png";

    private static readonly string[] Formats = ["svg", Picture];

    public static Command Make(CommonOptions common)
    {
        var what = new Argument<string>("WHAT") { Description = "tempo: deaths by month; years: deaths by year; opponents: events by the other side; losses: deaths by side; map: events by grid cell; lineage: relations to others over time." };
        var group = new Argument<string>("GROUP") { Description = "A group by any of its names, or its id." };
        var spread = BriefCommand.SpreadOption();
        var command = new Command("chart", "One chart of the brief as a drawing with its title, source and range. Formats: svg, png. Name the file with -o.") { what, group, spread };
        var filters = new FilterOptions(command, "actor", "with", "pair", "role", "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            var format = common.Format(parsed) ?? Formats[0];
            if (!Formats.Contains(format))
            {
                throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(format, Formats)}");
            }

            if (format == Picture && common.OutputPath(parsed) is null)
            {
                throw new DyadException(Trouble.Usage, "--format png: a picture is not text; name its file with -o FILE");
            }

            using var corpus = common.Open(parsed);
            var typed = filters.Read(parsed, corpus);
            var filter = Briefing.Settle(corpus, typed.With("actor", FilterCommand.Subject(corpus, parsed.GetRequiredValue(group), typed, words => common.Say(parsed, words))));
            common.SayKnown(parsed, corpus, filter);
            var request = new Request(parsed.GetRequiredValue(what), filter);
            var drawing = ChartSvg.File(ChartList.Make(corpus, parsed.GetValue(spread) ? BriefCommand.Spread(request) : request));
            if (format == Picture)
            {
                OutputFile.Write(common.OutputPath(parsed)!, ChartPng.Of(drawing));
                return;
            }

            common.Write(parsed, drawing);
        });
        return command;
    }
}
