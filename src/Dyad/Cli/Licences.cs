using System.CommandLine;
using System.CommandLine.Invocation;

namespace Dyad.Cli;

/// <summary>Shows the notices that lie beside the program.</summary>
internal sealed class Licences(Surroundings surroundings) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        surroundings.Out.Write(File.ReadAllText(Path.Combine(surroundings.ProgramFolder, "licences", "notices.txt")));
        return ExitCode.Ok;
    }
}
