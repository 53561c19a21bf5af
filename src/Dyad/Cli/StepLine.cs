using System.CommandLine;

namespace Dyad.Cli;

/// <summary>One line on standard error that names the step which a long command has come to; only where a person looks, and gone at the end.</summary>
/// <param name="common">The options of every command.</param>
/// <param name="parsed">The command line.</param>
/// <param name="subject">What is worked on, named at the head of the line.</param>
/// <param name="beginning">What begins when a step is reached; the empty name is the beginning.</param>
internal sealed class StepLine(CommonOptions common, ParseResult parsed, string subject, OrderedDictionary<string, string> beginning)
{
    /// <summary>What an import does.</summary>
    public static readonly OrderedDictionary<string, string> Importing = new()
    {
        [""] = "copying the corpus",
        ["copied"] = "reading the file",
        ["loading"] = "keeping its records",
        ["loaded"] = "making events",
        ["made"] = "finding who is who",
        ["committing"] = "writing the corpus",
    };

    /// <summary>What a rebuild does.</summary>
    public static readonly OrderedDictionary<string, string> Rebuilding = new()
    {
        [""] = "copying the corpus",
        ["copied"] = "making events",
        ["made"] = "finding who is who",
        ["committing"] = "writing the corpus",
    };

    /// <summary>What a verification does.</summary>
    public static readonly OrderedDictionary<string, string> Verifying = new()
    {
        [""] = "reading the kept text",
        ["read"] = "checking files and parts",
        ["checked"] = "finding who is who",
        ["found"] = "making events again",
        ["made"] = "comparing them",
    };

    private int _width;

    /// <summary>Runs the work and takes the line away at its end, however it ends.</summary>
    public T Watch<T>(Func<T> work)
    {
        try
        {
            Show("");
            return work();
        }
        finally
        {
            End();
        }
    }

    /// <summary>Says what begins when a step is reached.</summary>
    public void Show(string step)
    {
        if (common.IsWatched(parsed) && beginning.IndexOf(step) is var at and >= 0)
        {
            var line = $"{subject}  {at + 1} of {beginning.Count}  {beginning[step]}";
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
