using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Questions;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Cli;

/// <summary><c>dyad ask QUESTION GROUP</c>: one question of the brief.</summary>
internal static class AskCommand
{
    public static Command Make(CommonOptions common)
    {
        var question = new Argument<string>("QUESTION") { Description = "One of the questions below." };
        question.CompletionSources.Add([.. QuestionList.Ids]);
        var group = new Argument<string>("GROUP") { Description = "A group by any of its names, or its id; or two joined by ~, for the one against the other." };
        var spread = BriefCommand.SpreadOption();
        var like = new Option<string>("--like") { Description = "Of precedent: how near a group came in some time, such as islamic-state@2011..2013.", HelpName = "GROUP@PERIOD" };
        var command = new Command("ask", "One question of the brief, of all time or of a period (--t). Formats: text, md, json.") { question, group, spread, like };
        var filters = new FilterOptions(command, "actor", "pair", "role", "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            var format = common.Format(parsed) ?? "text";
            using var corpus = common.Open(parsed);
            var typed = filters.Read(parsed);
            var filter = Briefing.Settle(corpus, FilterCommand.About(corpus, parsed.GetRequiredValue(group), typed, words => common.Say(parsed, words)));
            common.SayKnown(parsed, corpus, filter);
            var request = new Request(parsed.GetRequiredValue(question), filter);
            request = parsed.GetValue(spread) ? BriefCommand.Spread(request) : request;
            request = parsed.GetValue(like) is { } named ? request with { Parameters = request.Parameters.Append(KeyValuePair.Create(Briefing.LikeParameter, named)).ToDictionary() } : request;
            var answer = Briefing.Ask(corpus, request);
            common.Write(parsed, BriefCommand.OneOf(format) switch
            {
                "md" => AnswerMarkdown.Write(answer),
                "json" => AnswerJson.Write(answer, request, Briefing.Version, corpus.Snapshot),
                "text" => AnswerText.Write(answer, common.Surroundings.Width),
                _ => throw new DyadException(Trouble.Usage, "--format: one answer has no page of its own; ask for a brief with --questions"),
            });
        });
        return command;
    }
}
