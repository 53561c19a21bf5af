using System.CommandLine;

namespace Dyad.Cli;

/// <summary>A line of the list of commands; the command itself, with its options, is made only where it is called.</summary>
/// <param name="Name">The word that is typed.</param>
/// <param name="Arguments">What must follow it, as help writes it.</param>
/// <param name="Meaning">What it is for, in a line.</param>
/// <param name="Make">Makes the command.</param>
internal sealed record CommandEntry(string Name, string Arguments, string Meaning, Func<CommonOptions, CancellationToken, Command> Make)
{
    /// <summary>A command that ends at once with the process, and so needs no token.</summary>
    public CommandEntry(string name, string arguments, string meaning, Func<CommonOptions, Command> make)
        : this(name, arguments, meaning, (common, _) => make(common))
    {
    }

    /// <summary>How it is called.</summary>
    public string Usage => Arguments.Length == 0 ? Name : $"{Name} {Arguments}";
}
