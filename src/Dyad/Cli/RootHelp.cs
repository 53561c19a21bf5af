using System.CommandLine;

namespace Dyad.Cli;

/// <summary>Help of the program: the commands in their groups, a line each, and the options that all of them have.</summary>
/// <remarks>Written here and not by the library, which knows no groups, and whose page takes as long to compile as the rest of the run.</remarks>
internal static class RootHelp
{
    private const int Width = 26;

    public static void Write(Command root, TextWriter output)
    {
        output.WriteLine($"{root.Description}\n\nUsage:\n  dyad <command> [options]\n  dyad <command> --help");
        foreach (var (title, commands) in CommandList.Groups)
        {
            output.WriteLine($"\n{title}:");
            foreach (var entry in commands)
            {
                WriteLine(output, entry.Usage, entry.Meaning);
            }
        }

        output.WriteLine("\nOptions of every command:");
        foreach (var option in root.Options)
        {
            WriteLine(output, Names(option), option.Description);
        }
    }

    private static string Names(Option option)
    {
        var names = option.Name;
        foreach (var alias in option.Aliases)
        {
            names = alias.StartsWith('-') ? $"{alias}, {names}" : names;
        }

        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static void WriteLine(TextWriter output, string name, string? meaning) => output.WriteLine($"  {name.PadRight(Width)}{meaning}");
}
