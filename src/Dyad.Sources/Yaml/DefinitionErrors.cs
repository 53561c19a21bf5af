namespace Dyad.Sources.Yaml;

/// <summary>The errors found so far in the files of one or several definitions, each with its file and line.</summary>
internal sealed class DefinitionErrors
{
    private readonly List<(string File, long Line, string Message)> _errors = [];

    /// <summary>Whether nothing was found wrong.</summary>
    public bool IsEmpty => _errors.Count == 0;

    /// <summary>Whether something was found wrong with a file.</summary>
    public bool Concern(string file) => _errors.Any(error => error.File == file);

    /// <summary>Records an error at a line, counted from 1; line 0 speaks of the whole file.</summary>
    public void Add(string file, long line, string message) => _errors.Add((file, line, message));

    /// <summary>All errors, one a line, by file and line.</summary>
    public IReadOnlyList<string> Lines() =>
        [.. _errors
            .OrderBy(e => e.File, StringComparer.Ordinal)
            .ThenBy(e => e.Line)
            .Select(e => e.Line == 0 ? $"{e.File}: {e.Message}" : $"{e.File}:{e.Line}: {e.Message}")];
}
