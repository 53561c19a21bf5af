using System.CommandLine;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary><c>dyad completion SHELL</c>: a script that lets a shell complete commands, options and their words.</summary>
/// <remarks>Each asks the program itself, by the directive <c>[suggest:POSITION]</c> of System.CommandLine, so that it stays right whatever commands there are.</remarks>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            _dyad() {
                local IFS=$'\n'
                COMPREPLY=($(dyad "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
            }
            complete -o default -F _dyad dyad

            """,
        ["zsh"] = """
            _dyad() {
                local -a found
                found=("${(@f)$(dyad "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                if [[ -n "$found[1]" ]]; then compadd -a found; else _files; fi
            }
            compdef _dyad dyad

            """,
        ["fish"] = """
            complete -c dyad -a '(set -l typed (commandline -cp); dyad "[suggest:"(string length -- "$typed")"]" "$typed" 2>/dev/null)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName dyad -ScriptBlock {
                param($word, $line, $position)
                dyad "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };

    public static Command Make(CommonOptions common)
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of {string.Join(", ", Scripts.Keys)}." };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        var command = new Command("completion", "Prints the script by which a shell completes commands, options and their words.") { shell };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(shell);
            common.Write(parsed, Scripts.TryGetValue(asked, out var script) ? script : throw new DyadException(Trouble.Usage, $"SHELL: {Nearest.NotValid(asked, Scripts.Keys)}"));
        });
        return command;
    }
}
