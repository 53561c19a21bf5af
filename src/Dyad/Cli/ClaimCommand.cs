using System.CommandLine;
using Dyad.Answers.Briefs;
using Dyad.Answers.Verbs;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Changes;
using Dyad.Web;

namespace Dyad.Cli;

/// <summary><c>dyad claim check|list|show|new|add|review</c>: published statements against the data.</summary>
internal static class ClaimCommand
{
    private const string Markup = "claimreview";

    public static Command Make(CommonOptions common) => new("claim", "Published statements, each with a test, and what the data say of them. See docs/claims.md.")
    {
        Check(common), Listing(common), Show(common), NewClaim.Make(common), Add(common), Review(common),
    };

    private static Command Check(CommonOptions common)
    {
        var ids = new Argument<string[]>("ID") { Description = "Claims by their ids; without any, all.", Arity = ArgumentArity.ZeroOrMore };
        var (group, asOf, knownOn) = (Group(), AsOf(), KnownOn());
        var command = new Command("check", "Runs the tests of claims and prints a verdict and its reason for each. Exit code 5 where one is not consistent.") { ids, group, asOf, knownOn };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var (result, isContradicted) = ClaimVerb.Check(corpus, parsed.GetValue(ids) ?? [], parsed.GetValue(group), DayOption.Read("--as-of", parsed.GetValue(asOf)), DayOption.Read("--known-on", parsed.GetValue(knownOn)));
            var code = ResultWriter.Write(common, parsed, corpus, result);
            return isContradicted ? ExitCode.CheckFailed : code;
        });
        return command;
    }

    private static Command Listing(CommonOptions common)
    {
        var group = Group();
        var command = new Command("list", "Lists the claims of the corpus: of its packs, and those that were added.") { group };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            return ResultWriter.Write(common, parsed, corpus, ClaimVerb.List(corpus, parsed.GetValue(group)));
        });
        return command;
    }

    private static Command Show(CommonOptions common)
    {
        var id = new Argument<string>("ID") { Description = "The claim's id." };
        var (asOf, knownOn) = (AsOf(), KnownOn());
        var command = new Command("show", "The page of one claim: verdict, restatement, what was counted, the alternatives. Formats: text, md, html, json, and claimreview, the markup of schema.org. Exit code 5 where it is not consistent.") { id, asOf, knownOn };
        command.SetAction(parsed =>
        {
            var format = common.Format(parsed) is Markup ? Markup : BriefCommand.OneOf(common.Format(parsed) ?? "text", Markup);
            using var corpus = common.Open(parsed);
            var named = parsed.GetRequiredValue(id);
            var (page, answer, markup, isContradicted, isHeldBack) = ClaimVerb.Show(corpus, named, DayOption.Read("--as-of", parsed.GetValue(asOf)), DayOption.Read("--known-on", parsed.GetValue(knownOn)));
            if (isHeldBack && format is "md" or "html" or Markup)
            {
                throw new DyadException(Trouble.Blocked, $"{named} speaks against a named speaker and no person has reviewed it: it leaves as text for you alone. To confirm restatement, locator and test: {Hint.Ask("claim", "review", named).With("who", "NAME").With("why", "TEXT")}");
            }

            common.Write(parsed, format switch
            {
                "md" => AnswerMarkdown.Write(answer),
                "json" => AnswerJson.Write(answer, new Request("claim", Filter.Empty) { Parameters = new Dictionary<string, string> { ["id"] = named } }, Briefing.Version, corpus.Snapshot),
                Markup => JsonText.Of(markup ?? throw new DyadException(Trouble.NotFound, $"{named} has no verdict to publish: a prediction or warning has an outcome")),
                "html" => HtmlBrief.Write(page).GetAwaiter().GetResult(),
                _ => AnswerText.Write(answer, common.Surroundings.Width),
            });
            return isContradicted ? ExitCode.CheckFailed : ExitCode.Ok;
        });
        return command;
    }

    private static Command Add(CommonOptions common)
    {
        var file = common.Reads(new Argument<string>("FILE") { Description = "A file of claims, as docs/claims.md describes it." });
        var command = new Command("add", "Checks a file of claims and puts it into the corpus; the hash of each test is kept before it is run. Every version stays; the highest counts.") { file };
        command.SetAction(parsed =>
        {
            var told = parsed.GetRequiredValue(file);
            var path = Path.GetFullPath(told, common.Surroundings.CurrentFolder);
            var text = File.Exists(path) ? File.ReadAllText(path) : throw new DyadException(Trouble.NotFound, $"There is no file {told}");
            var added = new ClaimShelf(common.CorpusPath(parsed), common.Threads(parsed)).Add(Path.GetFileName(path), text.ReplaceLineEndings("\n"), common.Surroundings.Today);
            common.Write(parsed, RowsWriter.Write(Rows.Of(ClaimVerb.Added(added)), common.Format(parsed), common.Surroundings));
            common.Say(parsed, added.Count == 0 ? Note.Of($"The file has no new claims.") : Note.Of($"To run them: {Hint.Ask("claim", "check")}"));
        });
        return command;
    }

    private static Command Review(CommonOptions common)
    {
        var id = new Argument<string>("ID") { Description = "The claim's id." };
        var who = new Option<string>("--who") { Description = "Who reviews.", HelpName = "NAME", Required = true };
        var why = new Option<string>("--why") { Description = "What was looked at: restatement, locator, test.", HelpName = "TEXT", Required = true };
        var command = new Command("review", "Records that a person confirmed a claim's restatement, locator and test; only then can a contradiction be written as a page.") { id, who, why };
        command.SetAction(parsed =>
        {
            var review = new ClaimShelf(common.CorpusPath(parsed), common.Threads(parsed)).Review(parsed.GetRequiredValue(id), parsed.GetRequiredValue(who), common.Surroundings.Today, parsed.GetRequiredValue(why));
            common.Write(parsed, RowsWriter.Write(Rows.Of(ClaimVerb.Reviewed(review)), common.Format(parsed), common.Surroundings));
        });
        return command;
    }

    private static Option<string?> Group() => new("--group") { Description = "Only claims about this group, by its id.", HelpName = "ID" };

    private static Option<string?> AsOf() => new("--as-of") { Description = "Only events counted on this day or before.", HelpName = "DATE" };

    private static Option<string?> KnownOn() => new("--known-on") { Description = "Only releases published on this day or before.", HelpName = "DATE" };
}
