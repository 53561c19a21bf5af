using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing;
using Dyad.Model.Requests;
using Dyad.Web;

namespace Dyad.Cli;

/// <summary><c>dyad change --in COUNTRIES</c>: who changed most among all groups and pairs of a theatre.</summary>
internal static class ChangeCommand
{
    private const string Change = "change";

    public static Command Make(CommonOptions common)
    {
        var command = new Command(Change, "Who changed most in the last twelve months among all groups and pairs of some countries (--in), or of all, against the months before and three years; corrected for looking at so many. Formats: text, md, html, json.");
        var filters = new FilterOptions(command, "actor", "with", "pair", "role", "affiliates", "coalitions", "t", "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            var format = BriefCommand.OneOf(common.Format(parsed) ?? "text");
            using var corpus = common.Open(parsed);
            FilterCommand.NeedEvents(corpus);
            var filter = FilterCommand.Exact(corpus, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            common.SayKnown(parsed, corpus, filter);
            if (format == "html")
            {
                var page = new Request("brief", filter) { Parameters = new Dictionary<string, string> { ["questions"] = Change } };
                common.Write(parsed, HtmlBrief.Write(Briefing.Make(corpus, page), Folding.Closed).GetAwaiter().GetResult());
                return;
            }

            var request = Briefing.Settled(corpus, new Request(Change, filter));
            var answer = Briefing.Change(corpus, request);
            common.Write(parsed, format switch
            {
                "md" => AnswerMarkdown.Write(answer),
                "json" => AnswerJson.Write(answer, request, Briefing.Version, corpus.Snapshot),
                _ => AnswerText.Write(answer, common.Surroundings.Width),
            });
        });
        return command;
    }
}
