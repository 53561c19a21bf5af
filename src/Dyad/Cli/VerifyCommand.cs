using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Store.Upkeep;

namespace Dyad.Cli;

/// <summary><c>dyad verify</c>: whether a corpus is whole.</summary>
internal static class VerifyCommand
{
    public static Command Make(CommonOptions common)
    {
        var quick = new Option<bool>("--quick") { Description = "Only what reads no record's text and makes nothing again." };
        var command = new Command("verify", "Checks that the corpus is whole: kept text, file ranges, judgements, and that everything else is what follows from them, by making it again. Exit code 8 where something is not.") { quick };
        command.SetAction(parsed =>
        {
            var path = common.PathToRead(parsed) ?? common.CorpusPath(parsed);
            var line = new StepLine(common, parsed, Path.GetFileName(path), StepLine.Verifying);
            var findings = parsed.GetValue(quick)
                ? Verification.Quick(path, common.Threads(parsed))
                : line.Watch(() => Verification.Run(path, common.Library(parsed), BuiltIn.Knowledge(common.Surroundings), common.Threads(parsed), line.Show));
            common.Write(parsed, RowsWriter.Write(Rows.Of(VerifyVerb.Rows(findings)), common.Format(parsed), common.Surroundings));
            return findings.All(finding => finding.Holds) ? ExitCode.Ok : ExitCode.Damaged;
        });
        return command;
    }
}
