namespace Dyad.Cli;

/// <summary>Everything the program takes from its surroundings: where it writes, what day it is, its environment and its folders.</summary>
/// <param name="Out">Data and nothing else.</param>
/// <param name="Error">Everything that is not data.</param>
/// <param name="Clock">Tells the day of an import; nothing that is shown depends on it.</param>
/// <param name="Variable">Reads a variable of the environment.</param>
/// <param name="CurrentFolder">Where the program was called.</param>
/// <param name="ProgramFolder">Where the program and its datasets lie.</param>
/// <param name="IsTerminal">Whether a person reads the output.</param>
/// <param name="Width">Columns of the terminal.</param>
public sealed record Surroundings(
    TextWriter Out, TextWriter Error, TimeProvider Clock, Func<string, string?> Variable, string CurrentFolder, string ProgramFolder, bool IsTerminal, int Width)
{
    private const int WidthWithoutTerminal = 100;

    /// <summary>What a person types; null where nobody is there to ask.</summary>
    public TextReader? In { get; init; }

    /// <summary>What a file or another program gives at standard input; empty where a person types.</summary>
    public TextReader Piped { get; init; } = TextReader.Null;

    /// <summary>How many threads may work where nobody says; null for as many as the machine has.</summary>
    public int? Threads { get; init; }

    /// <summary>Today, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>The real surroundings of the process.</summary>
    public static Surroundings Real()
    {
        // Without a byte order mark and with line feeds everywhere: the same bytes on every machine.
        var output = new StreamWriter(ClosedPipe.StandardOutput(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
        var isTerminal = !Console.IsOutputRedirected;
#pragma warning disable RS0030 // The one place that reads the environment.
        return new Surroundings(
            output, error, TimeProvider.System, Environment.GetEnvironmentVariable, Environment.CurrentDirectory, AppContext.BaseDirectory,
            isTerminal, isTerminal ? Math.Clamp(Console.WindowWidth, 40, 200) : WidthWithoutTerminal)
        {
            In = Console.IsInputRedirected ? null : Console.In,
            Piped = Console.IsInputRedirected ? Console.In : TextReader.Null,
        };
#pragma warning restore RS0030
    }

    /// <summary>The corpus file that somebody named: as told, else <c>DYAD_CORPUS</c>; null where nobody did.</summary>
    public string? NamedCorpus(string? told) => (told ?? Variable("DYAD_CORPUS")) is { Length: > 0 } path ? Path.GetFullPath(path, CurrentFolder) : null;

    /// <summary>The corpus file: as told, else <c>DYAD_CORPUS</c>, else <c>dyad.duckdb</c> here, else in the user's data folder.</summary>
    public string CorpusPath(string? told)
    {
        if (NamedCorpus(told) is { } named)
        {
            return named;
        }

        var here = Path.Combine(CurrentFolder, "dyad.duckdb");
        return File.Exists(here) ? here : Path.Combine(OwnFolder, "dyad.duckdb");
    }

    /// <summary>The folder of the user's own datasets: <c>DYAD_DATASETS</c>, else <c>dyad-datasets</c> beside the corpus. It need not exist.</summary>
    public string OwnDatasets(string corpusPath) => Variable("DYAD_DATASETS") is { Length: > 0 } told
        ? Path.GetFullPath(told, CurrentFolder)
        : Path.Combine(Path.GetDirectoryName(corpusPath)!, "dyad-datasets");

    /// <summary>The program's folder among the user's data.</summary>
    public string OwnFolder => Path.Combine(
        Variable("XDG_DATA_HOME") is { Length: > 0 } folder ? folder : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "dyad");
}
