using System.CommandLine;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary><c>dyad verify</c>: whether a corpus is whole.</summary>
internal static class VerifyCommand
{
    public static Command Make(CommonOptions common)
    {
        var command = new Command("verify", "Checks that the corpus is whole: kept text, file ranges, judgements, and what follows from them. Exit code 5 where something is not.");
        command.SetAction(parsed =>
        {
            var findings = Verification.Run(common.PathToRead(parsed) ?? common.CorpusPath(parsed), common.Threads(parsed));
            var rows = new Rows(
                "dyad.verify/1",
                ["check", "holds", "detail"],
                [.. findings.Select(finding => (IReadOnlyList<object?>)[finding.Check, finding.Holds, finding.Detail])]);
            common.Write(parsed, RowsWriter.Write(rows, common.Format(parsed), common.Surroundings));
            return findings.All(finding => finding.Holds) ? ExitCode.Ok : ExitCode.CheckFailed;
        });
        return command;
    }
}
