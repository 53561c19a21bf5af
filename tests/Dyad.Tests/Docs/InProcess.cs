using Dyad.Cli;

namespace Dyad.Tests.Docs;

/// <summary>Runs command lines inside the test, with everything the program takes from its surroundings given.</summary>
internal sealed class InProcess(string currentFolder, string corpus, bool isTerminal = false)
{
    public (int Code, string Out, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(
            output, error, TimeProvider.System, name => name == "DYAD_CORPUS" ? corpus : null, currentFolder, AppContext.BaseDirectory, isTerminal, 100);
        var code = Entry.Run(args, surroundings, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
