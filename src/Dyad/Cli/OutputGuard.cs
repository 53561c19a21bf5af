using System.CommandLine;
using System.CommandLine.Parsing;
using Dyad.Store.Storage;

namespace Dyad.Cli;

/// <summary>Refuses to write over what a command reads: the corpus and what belongs to it, any other database, the files that it is given, the definitions of the user's datasets.</summary>
/// <param name="surroundings">Where the command runs.</param>
/// <param name="corpus">The option that names the corpus.</param>
internal sealed class OutputGuard(Surroundings surroundings, Option<string?> corpus)
{
    private readonly List<Symbol> _read = [];

    /// <summary>Notes that an argument or option names files or folders that are read.</summary>
    public void Reads(Symbol symbol) => _read.Add(symbol);

    /// <summary>Why a file may not be written; null where it may.</summary>
    public string? Refusal(SymbolResult result, string output)
    {
        var path = Path.GetFullPath(output, surroundings.CurrentFolder);
        var corpusPath = surroundings.CorpusPath(result.GetValue(corpus));
        if (CorpusFile.Owns(corpusPath, path))
        {
            return $"--output: {output} is the corpus or belongs to it; name another file";
        }

        if (CorpusFile.IsDatabase(path))
        {
            return $"--output: {output} is a database and is not written over; name another file";
        }

        var real = CorpusFile.Real(path);
        return Named(result).Append(surroundings.OwnDatasets(corpusPath)).Select(CorpusFile.Real).Any(read => read == real || (File.Exists(real) && real.StartsWith(read + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            ? $"--output: {output} is read by this command; name another file"
            : null;
    }

    private IEnumerable<string> Named(SymbolResult result) => _read
        .SelectMany(symbol => symbol switch
        {
            Argument argument => result.GetResult(argument)?.Tokens ?? [],
            Option option => result.GetResult(option)?.Tokens ?? [],
            _ => [],
        })
        .Select(token => Path.GetFullPath(token.Value, surroundings.CurrentFolder));
}
