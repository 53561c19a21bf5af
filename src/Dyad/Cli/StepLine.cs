using System.CommandLine;

namespace Dyad.Cli;

/// <summary>One line on standard error that names the step which an import has come to; only where a person looks, and gone at the end.</summary>
internal sealed class StepLine(CommonOptions common, ParseResult parsed, string file)
{
    // What begins when a step is reached.
    private static readonly OrderedDictionary<string, string> Beginning = new()
    {
        [""] = "copying the corpus",
        ["copied"] = "reading the file",
        ["loading"] = "keeping its records",
        ["loaded"] = "making events",
        ["made"] = "finding who is who",
        ["committing"] = "writing the corpus",
    };

    private int _width;

    /// <summary>Says that an import begins.</summary>
    public void Begin() => Show("");

    /// <summary>Says what begins when a step is reached.</summary>
    public void Show(string step)
    {
        if (common.IsWatched(parsed) && Beginning.IndexOf(step) is var at and >= 0)
        {
            var line = $"{file}  {at + 1} of {Beginning.Count}  {Beginning[step]}";
            Write(line);
            _width = line.Length;
        }
    }

    /// <summary>Takes the line away.</summary>
    public void End()
    {
        if (_width > 0)
        {
            Write("");
            common.Surroundings.Error.Write('\r');
            _width = 0;
        }
    }

    private void Write(string line)
    {
        common.Surroundings.Error.Write('\r');
        common.Surroundings.Error.Write(line.PadRight(_width));
    }
}
