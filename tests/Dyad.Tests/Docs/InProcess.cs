using Dyad.Cli;

namespace Dyad.Tests.Docs;

/// <summary>Runs command lines inside the test, with everything the program takes from its surroundings given: no home, and no sample unless a folder for it is.</summary>
internal sealed class InProcess(string currentFolder, string corpus, bool isTerminal = false)
{
    private static readonly string NoHome = Path.Combine(Path.GetTempPath(), "dyad-there-is-no-such-home");

    /// <summary>The folder of the user's data; null for one that does not exist, and no sample.</summary>
    public string? Data { get; init; }

    /// <summary>The folder for temporary files; null for the machine's.</summary>
    public string? Temporary { get; init; }

    /// <summary>The access token that is in the environment; null for none.</summary>
    public string? AccessToken { get; init; }

    /// <summary>How many threads may work; by default one, because classes of tests run beside each other and an engine that takes every core keeps them waiting.</summary>
    public int? Threads { get; init; } = 1;

    /// <summary>What is given at standard input.</summary>
    public string Piped { get; init; } = "";

    /// <summary>Where the program lies; by default where the tests do.</summary>
    public string Program { get; init; } = AppContext.BaseDirectory;

    public (int Code, string Out, string Error) Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(
            output, error, TimeProvider.System, Variable, currentFolder, Program, isTerminal, 100)
        {
            Threads = Threads,
            Piped = new StringReader(Piped),
        };
        var code = Entry.Run(args, surroundings, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private string? Variable(string name) => name switch
    {
        "DYAD_CORPUS" => corpus,
        "XDG_DATA_HOME" => Data ?? NoHome,
        "DYAD_SAMPLE" => Data is null ? "off" : null,
        "TMPDIR" => Temporary,
        "UCDP_TOKEN" => AccessToken,
        _ => null,
    };
}
