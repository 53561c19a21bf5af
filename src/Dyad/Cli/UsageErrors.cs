using System.CommandLine;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary>Says what is wrong with a command line, with the nearest command or option that exists.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name).Concat(command.Options.SelectMany(option => option.Aliases.Prepend(option.Name))).ToArray();
        var unmatched = parsed.UnmatchedTokens;
        foreach (var message in parsed.Errors.Select(problem => problem.Message).Distinct())
        {
            var word = unmatched.FirstOrDefault(token => message.Contains($"'{token}'", StringComparison.Ordinal));
            var hint = word is null ? "" : Nearest.Hint(word, known);
            error.WriteLine(hint.Length > 0 ? message.TrimEnd('.') + hint : message);
        }

        error.WriteLine($"See: {CommandTree.PathOf(parsed.CommandResult)} --help");
    }
}
