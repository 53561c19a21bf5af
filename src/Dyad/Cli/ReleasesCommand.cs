using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Store;
using Dyad.Store.Changes;
using Dyad.Store.Import;
using Dyad.Store.Releases;

namespace Dyad.Cli;

/// <summary><c>dyad releases</c>: which releases the corpus holds, and what changed from one to another.</summary>
internal static class ReleasesCommand
{
    public static Command Make(CommonOptions common)
    {
        var list = new Command("list", "The releases the corpus holds, a line for each file: what it covers, when it was published, and how many of its events count now.");
        list.SetAction(parsed => List(common, parsed));
        var command = new Command("releases", "The releases the corpus holds, and what changed from one to another: rows added, revised field by field, and removed, and the figures they move.")
        {
            list, Difference(common), Withdraw(common), Restore(common),
        };
        command.SetAction(parsed => List(common, parsed));
        return command;
    }

    private static void List(CommonOptions common, ParseResult parsed)
    {
        using var corpus = common.Open(parsed);
        ResultWriter.Write(common, parsed, corpus, ReleasesVerb.Ask(corpus));
    }

    private static Command Withdraw(CommonOptions common) => Judgement(
        common, "withdraw", "Takes a part, or all parts of a release, out of what counts. They are kept, and restore puts them back.", (judging, judgement) => judging.Withdraw(judgement));

    private static Command Restore(CommonOptions common) => Judgement(
        common, "restore", "Puts back what was withdrawn or replaced. Every judgement is kept: this is one more.", (judging, judgement) => judging.Restore(judgement));

    private static Command Judgement(CommonOptions common, string name, string meaning, Func<PartJudging, PartJudgement, JudgedParts> judge)
    {
        var what = new Argument<string>("PART|RELEASE") { Description = "The first digits of a part, as releases lists it, or a release's name." };
        var why = new Option<string>("--why") { Description = "For what reason.", HelpName = "TEXT", Required = true };
        var who = new Option<string?>("--who") { Description = "Who judges.", HelpName = "NAME" };
        var on = new Option<string?>("--on") { Description = "On what day; today by default.", HelpName = "DATE" };
        var dataset = new Option<string?>("--dataset") { Description = "The dataset, where several have a release of that name.", HelpName = "NAME" };
        var command = new Command(name, meaning) { what, why, who, on, dataset };
        command.SetAction(parsed =>
        {
            var judged = judge(
                new PartJudging(common.CorpusPath(parsed), common.Threads(parsed)),
                new PartJudgement(parsed.GetRequiredValue(what), parsed.GetRequiredValue(why), DayOption.Read("--on", parsed.GetValue(on)) ?? common.Surroundings.Today)
                {
                    Dataset = parsed.GetValue(dataset),
                    Who = parsed.GetValue(who) ?? "",
                });
            common.Write(parsed, RowsWriter.Write(Rows.Of(ReleasesVerb.Judged(judged.Parts)), common.Format(parsed), common.Surroundings));
            common.Say(parsed, $"{judged.EventsBefore} events counted before, {judged.EventsAfter} count now.");
            foreach (var part in judged.StillReplaced)
            {
                common.Say(parsed, $"Part {RivalPart.Short(part.PartHash)} of {part.Release} ({part.File}) stays out, as this one had replaced it; to count it again: dyad releases restore {RivalPart.Short(part.PartHash)} --why TEXT");
            }
        });
        return command;
    }

    private static Command Difference(CommonOptions common)
    {
        var before = new Argument<string>("A") { Description = "The earlier release." };
        var after = new Argument<string>("B") { Description = "The later one." };
        var dataset = new Option<string?>("--dataset") { Description = "The dataset, where several have both releases.", HelpName = "NAME" };
        var actor = new Option<string?>("--actor") { Description = "Only records about this group, by its exact name as coded.", HelpName = "NAME" };
        var command = new Command("diff", "What changed from one release to another. Without --format a summary with the first changes; csv, tsv, md, ndjson and table list every change, json all of it.")
        {
            before, after, dataset, actor,
        };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var difference = corpus.Compare(common.Library(parsed), new ComparisonRequest(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after))
            {
                Dataset = parsed.GetValue(dataset),
                Actor = parsed.GetValue(actor),
            });
            HeldRows.Refuse(common, parsed, corpus, [difference.Dataset]);
            var format = common.Format(parsed);
            var verdicts = format is null or "json" ? Verdicts(corpus, difference) : null;
            if (format is null)
            {
                common.Write(parsed, DifferenceText.Write(difference) + (verdicts is var (changes, claims) ? ChangedVerdictText.Write(changes, claims) : ""));
            }
            else
            {
                common.Write(parsed, RowsWriter.Write(Rows.Of(DifferenceVerb.Rows(difference)), format, common.Surroundings, writer => DifferenceText.WriteHead(writer, corpus, difference, verdicts?.Changes)));
            }
        });
        return command;
    }

    // What each said on the day it was published; null where a day is not known, or there is no claim to check.
    private static (IReadOnlyList<ChangedVerdict> Changes, int Claims)? Verdicts(Corpus corpus, ReleaseDifference difference)
    {
        DateOnly? Published(string release) => corpus.Manifest.Parts.Where(part => part.Dataset == difference.Dataset && part.Release == release).Max(part => part.Published);
        if (Published(difference.Before) is not { } before || Published(difference.After) is not { } after || corpus.Claims().All(entry => entry.Claim.Tests.Count == 0))
        {
            return null;
        }

        var states = ClaimStates.Of(corpus, before);
        return (states.To(ClaimStates.Of(corpus, after)), states.Count);
    }
}
