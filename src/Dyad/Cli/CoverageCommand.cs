using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Calendars;
using Dyad.Answers.Verbs;
using Dyad.Answers.Writing;
using Dyad.Answers.Writing.Svg;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Web;

namespace Dyad.Cli;

/// <summary><c>dyad coverage</c>: which months of which countries the files of each dataset cover, as a picture and as rows.</summary>
internal static class CoverageCommand
{
    private static readonly string[] Keys = ["country", "t", "family", "dataset", "release", "as-of", "known-on"];

    private static readonly string[] Formats = ["text", "svg", "html", .. RowsWriter.Formats];

    public static Command Make(CommonOptions common)
    {
        var by = new Option<string?>("--by") { Description = $"{string.Join(" or ", CoverageCalendar.Lengths)}; by default months of one country and years of several.", HelpName = "WORD" };
        by.CompletionSources.Add([.. CoverageCalendar.Lengths]);
        var command = new Command("coverage", "Which months of which countries the files of each dataset cover, and by what; the rest is missing, never zero. Formats: text, svg, html; or the rows as table, tsv, csv, json, ndjson, md.") { by };
        var filters = new FilterOptions(command, [.. FilterKey.All.Select(key => key.Name).Except(Keys)]);
        command.SetAction(parsed =>
        {
            var format = common.Format(parsed) ?? Formats[0];
            if (format != CommonOptions.Excel && !Formats.Contains(format))
            {
                throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(format, Formats)}");
            }

            using var corpus = common.Open(parsed);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            var calendar = CoverageCalendar.Of(corpus, filter, parsed.GetValue(by));
            if (format is not ("text" or "svg" or "html"))
            {
                return ResultWriter.Write(common, parsed, corpus, CoverageVerb.Ask(calendar));
            }

            var chart = CalendarCharts.Of(calendar);
            common.Write(parsed, format switch
            {
                "svg" => ChartSvg.File(chart),
                "html" => HtmlCoverage.Write(chart, Briefing.Version, corpus.Snapshot).GetAwaiter().GetResult(),
                _ => CalendarText.Write(chart, common.Surroundings.Width),
            });
            return ExitCode.Ok;
        });
        return command;
    }
}
