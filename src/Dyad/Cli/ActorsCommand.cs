using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Model.Judgements;
using Dyad.Store.Changes;

namespace Dyad.Cli;

/// <summary><c>dyad actors review</c> and <c>dyad actors judge</c>: names that nobody has bound, and what people judge of them.</summary>
internal static class ActorsCommand
{
    private static readonly IReadOnlyList<string> Verdicts = Words.All<ActorVerdict>();

    public static Command Make(CommonOptions common) => new("actors", "Names that nobody has bound to an actor, with suggestions; and judgements about them, which are kept for ever.")
    {
        Review(common), Judge(common),
    };

    private static Command Review(CommonOptions common)
    {
        var limit = new Option<int?>("--limit") { Description = "The most names to show; 50 by default.", HelpName = "NUMBER" };
        var command = new Command("review", "Lists unbound names, those with a suggestion first, and says what speaks for it. Nothing is ever taken as the same because it is spelled alike.") { limit };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            return ResultWriter.Write(common, parsed, corpus, ReviewVerb.Ask(corpus, parsed.GetValue(limit)));
        });
        return command;
    }

    private static Command Judge(CommonOptions common)
    {
        var one = new Argument<string?>("ONE") { Description = "A name as coded or an actor's id.", Arity = ArgumentArity.ZeroOrOne };
        var verdict = new Argument<string?>("VERDICT") { Description = $"One of {string.Join(", ", Verdicts)}.", Arity = ArgumentArity.ZeroOrOne };
        var other = new Argument<string?>("OTHER") { Description = "Another name as coded or an actor's id.", Arity = ArgumentArity.ZeroOrOne };
        var undo = new Option<string?>("--undo") { Description = "The id of a judgement that no longer holds, in place of a new one.", HelpName = "ID" };
        var who = new Option<string>("--who") { Description = "Who judges.", HelpName = "NAME", Required = true };
        var why = new Option<string>("--why") { Description = "For what reason.", HelpName = "TEXT", Required = true };
        var on = new Option<string?>("--on") { Description = "On what day; today by default.", HelpName = "DATE" };
        var command = new Command("judge", "Appends a judgement. Undoing one is another row; the next import uses them again.") { one, verdict, other, undo, who, why, on };
        command.SetAction(parsed =>
        {
            var day = DayOption.Read("--on", parsed.GetValue(on)) ?? common.Surroundings.Today;
            var judgement = parsed.GetValue(undo) is { } undone
                ? ActorJudgement.Undoing(undone, parsed.GetRequiredValue(who), day, parsed.GetRequiredValue(why))
                : ActorJudgement.Of(Verdict(parsed.GetValue(verdict)), Given(parsed.GetValue(one), "ONE"), Given(parsed.GetValue(other), "OTHER"), parsed.GetRequiredValue(who), day, parsed.GetRequiredValue(why));
            var clusters = new Judging(common.CorpusPath(parsed), common.Threads(parsed)).Append(judgement);
            var result = ReviewVerb.Judged(judgement, clusters);
            common.Write(parsed, RowsWriter.Write(Rows.Of(result.Rows), common.Format(parsed), common.Surroundings));
            foreach (var note in result.Notes)
            {
                common.Say(parsed, note);
            }
        });
        return command;
    }

    private static ActorVerdict Verdict(string? word) => Words.Find<ActorVerdict>(Given(word, "VERDICT"))
        ?? throw new DyadException(Trouble.Usage, Nearest.NotValid(word!, Verdicts));

    private static string Given(string? text, string what) =>
        text ?? throw new DyadException(Trouble.Usage, $"{what} is missing: dyad actors judge ONE {string.Join('|', Verdicts)} OTHER, or dyad actors judge --undo ID");
}
