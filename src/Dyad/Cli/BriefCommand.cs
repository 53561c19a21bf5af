using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Lines;
using Dyad.Answers.Questions;
using Dyad.Answers.Theatres;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Web;

namespace Dyad.Cli;

/// <summary><c>dyad brief GROUP</c>: the questions of a brief asked of one group; <c>dyad brief --in COUNTRIES</c>: those of a theatre.</summary>
internal static class BriefCommand
{
    private static readonly string[] Formats = ["text", "md", "html", "json"];

    public static Command Make(CommonOptions common)
    {
        var group = new Argument<string?>("GROUP") { Description = "A group by any of its names, or its id; or two joined by ~, for the one against the other. Without one, everybody in the countries of --in.", DefaultValueFactory = _ => null };
        var questions = new Option<string?>("--questions") { Description = $"Some of {Ids(QuestionList.InBrief)}; without a group, of {Ids(TheatreQuestions.All)}.", HelpName = "WORD,…" };
        var spread = SpreadOption();
        var full = new Option<bool>("--full") { Description = "In text everything, not the summary of one screen and a half; in html everything unfolded, on paper too. md and json always have everything." };
        var command = new Command("brief", "What the corpus can say of one armed group, of one against another, or of the violence in some countries, at one date or of a period (--t): a summary, or everything with --full. Formats: text, md, html, json.") { group, full, questions, spread };
        var filters = new FilterOptions(command, "actor", "pair", "role", "by", "sort", "limit", "after");
        command.SetAction(parsed =>
        {
            var format = OneOf(common.Format(parsed) ?? "text");
            var name = parsed.GetValue(group);
            var parameters = Chosen(parsed.GetValue(questions), name is null ? TheatreQuestions.All : QuestionList.InBrief);
            if (parsed.GetValue(spread))
            {
                parameters[Briefing.SpreadParameter] = "yes";
            }

            using var corpus = common.Open(parsed);
            _ = corpus.Prepare();
            var filter = FilterCommand.About(corpus, name, filters.Read(parsed, corpus), words => common.Say(parsed, words));
            var request = new Request("brief", filter) { Parameters = parameters };
            common.SayKnown(parsed, corpus, filter);
            if (format == "text" && !parsed.GetValue(full) && parsed.GetValue(questions) is null)
            {
                common.Write(parsed, SummaryText.Write(Briefing.Summarise(corpus, request), common.Surroundings.Width));
                return ExitCode.Ok;
            }

            var brief = Briefing.Make(corpus, request);
            common.Write(parsed, format switch
            {
                "md" => BriefMarkdown.Write(brief),
                "html" => HtmlBrief.Write(brief, parsed.GetValue(full) ? Folding.Open : Folding.Closed).GetAwaiter().GetResult(),
                "json" => BriefJson.Write(brief),
                _ => BriefText.Write(brief, common.Surroundings.Width),
            });
            if (common.Surroundings.IsTerminal)
            {
                common.Say(parsed, $"Next, the events behind a number: {EvidenceLine.Keeping(brief.Again)}, then {EvidenceLine.Of()}");
            }

            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The option that draws long rows evenly over their days.</summary>
    internal static Option<bool> SpreadOption() =>
        new("--spread") { Description = "Draw rows longer than a month evenly over their days in the chart by month; they are counted in no month." };

    /// <summary>The same request with long rows drawn so.</summary>
    /// <exception cref="DyadException">It asks for something else than the tempo.</exception>
    internal static Request Spread(Request request) => request.Ask == "tempo"
        ? request with { Parameters = new Dictionary<string, string> { [Briefing.SpreadParameter] = "yes" } }
        : throw new DyadException(Trouble.Usage, "--spread is for the chart by month of tempo");

    internal static string OneOf(string format, params IReadOnlyList<string> more) =>
        Formats.Contains(format) ? format : throw new DyadException(Trouble.Usage, $"--format: {Nearest.NotValid(format, [.. Formats, .. more])}");

    private static Dictionary<string, string> Chosen(string? questions, IReadOnlyList<Question> all)
    {
        if (questions is null)
        {
            return [];
        }

        var chosen = questions.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(question => QuestionList.Named(all, question)).ToArray();

        // In the order of the brief, so that the same questions make the same request however they were typed.
        return new Dictionary<string, string> { ["questions"] = string.Join(',', all.Where(chosen.Contains).Select(question => question.Id)) };
    }

    private static string Ids(IEnumerable<Question> questions) => string.Join(", ", questions.Select(question => question.Id));
}
