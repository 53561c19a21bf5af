using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad export</c>: events into a file, with a second file that says what they are.</summary>
internal static class ExportCommand
{
    public static Command Make(CommonOptions common)
    {
        var precise = new Option<string?>("--precise") { Description = "Include reported coordinates, for a reason that is written beside the file. Without it places are grid cells.", HelpName = "REASON" };
        var command = new Command("export", $"Writes events to a file: {string.Join(", ", ExportFormats.All)}. Places are grid cells unless --precise gives a reason; the file's terms are written beside it.") { precise };
        var filters = new FilterOptions(command, "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var path = common.OutputPath(parsed) ?? throw new DyadException(Trouble.Usage, "export writes a file and another that says what it is; name it with -o FILE");
            if (parsed.GetValue(precise) is { } reason && string.IsNullOrWhiteSpace(reason))
            {
                throw new DyadException(Trouble.Usage, "--precise: say why reported coordinates are needed; the reason is written beside the file");
            }

            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            var request = new ExportRequest(filter, common.Format(parsed) == CommonOptions.Excel ? "csv" : ExportFormats.Of(common.Format(parsed), path), path, parsed.GetValue(precise))
            {
                IsForSpreadsheets = common.Format(parsed) == CommonOptions.Excel,
            };
            IReadOnlyDictionary<string, long> rows = new Dictionary<string, long>();
            OutputFile.Write(path, part => rows = corpus.Export(request with { Path = part }));
            if (rows.Count == 0)
            {
                return FilterCommand.SayNothing(common, parsed, corpus, filter, isCount: false);
            }

            OutputFile.Write(path + ".metadata.json", ExportJson.Write(corpus, request, rows));
            common.SayUnsaid(parsed, corpus, filter, null, null);
            common.Say(parsed, $"{string.Join(" and ", rows.Select(family => $"{family.Value} {Plural.Of(family.Value, "event")}{(rows.Count > 1 ? $" of {family.Key}" : "")}"))} in {path}; what they are and what to cite is in {path}.metadata.json");
            return ExitCode.Ok;
        });
        return command;
    }
}
