using System.CommandLine;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Lines;
using Dyad.Answers.Questions;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Sources.Datasets;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>The options that every command has, and what they lead to.</summary>
internal sealed class CommonOptions(Surroundings surroundings)
{
    /// <summary>The format that <c>--excel</c> stands for: comma-separated text without a formula.</summary>
    public const string Excel = "excel";

    private readonly Option<string?> _corpus = new("--corpus") { Description = "The corpus file; by default DYAD_CORPUS, then dyad.duckdb here, then the one in your data folder; without any, commands that only read use the sample.", HelpName = "FILE" };
    private readonly Option<int?> _threads = new("--threads") { Description = "How many threads may count; the answers are the same.", HelpName = "N" };
    private readonly Option<string?> _format = new("--format") { Description = "The ending of -o by default, else table on a terminal and tsv elsewhere; or csv, json, ndjson, md.", HelpName = "WORD" };
    private readonly Option<bool> _json = new("--json") { Description = "Short for --format json." };
    private readonly Option<bool> _excel = new("--excel") { Description = "CSV for a spreadsheet: what it would run as a formula gets an apostrophe in front." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file; - is standard output.", HelpName = "FILE" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print only the data and errors." };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours (also off when NO_COLOR is set or the output is piped)." };
    private readonly Option<bool> _debug = new("--debug") { Description = "Name each step on standard error." };

    private OutputGuard? _guard;

    public Surroundings Surroundings => surroundings;

    private OutputGuard Guard => _guard ??= new OutputGuard(surroundings, _corpus);

    /// <summary>Notes that an argument or option names files that the command reads, so that none is written over.</summary>
    public T Reads<T>(T symbol)
        where T : Symbol
    {
        Guard.Reads(symbol);
        return symbol;
    }

    public void AddTo(RootCommand root)
    {
        _output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not "-" and { Length: > 0 } path }] && Guard.Refusal(result, path) is { } refusal)
            {
                result.AddError(refusal);
            }
        });
        foreach (var option in (Option[])[_corpus, _threads, _format, _json, _excel, _output, _quiet, _noColor, _debug])
        {
            option.Recursive = true;
            root.Add(option);
        }
    }

    public int? Threads(ParseResult parsed) => parsed.GetValue(_threads) switch
    {
        < 1 and var few => throw new DyadException(Trouble.Usage, $"--threads: '{few}' is not a whole number above 0"),
        var threads => threads ?? surroundings.Threads,
    };

    public bool IsDebug(ParseResult parsed) => parsed.GetValue(_debug);

    /// <summary>Whether somebody watches what is said beside the data.</summary>
    public bool IsWatched(ParseResult parsed) => surroundings.IsTerminal && !parsed.GetValue(_quiet);

    public bool HasColor(ParseResult parsed) =>
        surroundings.IsTerminal && !parsed.GetValue(_noColor) && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR")) && surroundings.Variable("TERM") != "dumb";

    /// <summary>The format that is asked for: by name, else by the ending of the file to write; null where neither says one.</summary>
    public string? Format(ParseResult parsed) =>
        parsed.GetValue(_excel) ? Excel : parsed.GetValue(_json) ? "json" : parsed.GetValue(_format) ?? FormatOf(OutputPath(parsed));

    private static string? FormatOf(string? path) => Path.GetExtension(path)?.ToLowerInvariant() switch
    {
        ".json" => "json",
        ".ndjson" or ".jsonl" => "ndjson",
        ".csv" => "csv",
        ".tsv" => "tsv",
        ".md" => "md",
        ".html" or ".htm" => "html",
        ".svg" => "svg",
        ".png" => "png",
        ".geojson" => "geojson",
        ".parquet" => "parquet",
        _ => null,
    };

    public string? OutputPath(ParseResult parsed) => parsed.GetValue(_output) is { } path and not "-" ? Path.GetFullPath(path, surroundings.CurrentFolder) : null;

    /// <summary>The corpus that <c>--corpus</c> names; null without it.</summary>
    public string? ToldCorpus(ParseResult parsed) => parsed.GetValue(_corpus);

    public string CorpusPath(ParseResult parsed) => surroundings.CorpusPath(parsed.GetValue(_corpus));

    /// <summary>The folder of the user's own datasets: <c>DYAD_DATASETS</c>, else <c>dyad-datasets</c> beside the corpus. It need not exist.</summary>
    public string OwnDatasets(ParseResult parsed) => surroundings.OwnDatasets(CorpusPath(parsed));

    /// <summary>The datasets that come with the program, and the user's own.</summary>
    public DatasetLibrary Library(ParseResult parsed) => BuiltIn.Library(surroundings, OwnDatasets(parsed));

    /// <summary>The corpus to read: the one that is named or, where there is none of the user's own, the sample, which is said on standard error.</summary>
    /// <exception cref="DyadException">A corpus was named and is not there.</exception>
    public Corpus Open(ParseResult parsed) =>
        PathToRead(parsed) is { } path ? Corpus.Open(path, Threads(parsed)) : Corpus.OfBuiltIn(BuiltIn.Knowledge(surroundings), Threads(parsed));

    /// <summary>The corpus file to read; null where there is none and the sample is off or cannot be built, which is said too.</summary>
    public string? PathToRead(ParseResult parsed)
    {
        var path = CorpusPath(parsed);
        if (surroundings.NamedCorpus(parsed.GetValue(_corpus)) is not null || File.Exists(path))
        {
            return path;
        }

        if (SampleCorpus.Lacks(surroundings) is { } lacks && new SampleCorpus(surroundings, words => Say(parsed, words), Threads(parsed)).Find() is { } made)
        {
            Say(parsed, $"{lacks} With your own data: dyad import FILE");
            return made;
        }

        var packs = string.Join(", ", BuiltIn.PackNames(surroundings));
        Say(parsed, $"There is no corpus yet: this is the built-in pack {packs}, recorded knowledge without event data. To count events: dyad import FILE");
        return null;
    }

    /// <summary>Says which releases a filter's <c>known-on</c> leaves.</summary>
    public void SayKnown(ParseResult parsed, Corpus corpus, Filter filter)
    {
        if (filter.Day("known-on") is { } day)
        {
            Say(parsed, KnownOn.Of(corpus.Manifest, day));
        }
    }

    /// <summary>Says what the result of a filter does not: months that no file is for, events left out as doubtful.</summary>
    public void SayUnsaid(ParseResult parsed, Corpus corpus, Filter filter, DateOnly? first, DateOnly? last)
    {
        foreach (var words in Unsaid.Of(corpus, filter, first is null ? null : new Period(first, last)))
        {
            Say(parsed, words);
        }
    }

    /// <summary>Writes data to where it was asked for.</summary>
    public void Write(ParseResult parsed, string text)
    {
        if (OutputPath(parsed) is { } path)
        {
            OutputFile.Write(path, text);
        }
        else
        {
            surroundings.Out.Write(text);
        }
    }

    /// <summary>Has data written to where it was asked for: a file gets all of it or is not there.</summary>
    public void Write(ParseResult parsed, Action<TextWriter> write)
    {
        if (OutputPath(parsed) is { } path)
        {
            OutputFile.Write(path, part =>
            {
                using var file = new StreamWriter(part);
                write(file);
            });
        }
        else
        {
            write(surroundings.Out);
        }
    }

    /// <summary>Says something that is not data.</summary>
    public void Say(ParseResult parsed, Note note)
    {
        if (!parsed.GetValue(_quiet))
        {
            surroundings.Error.WriteLine(ShellLine.Of(note));
        }
    }
}
