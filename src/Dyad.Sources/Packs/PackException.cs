namespace Dyad.Sources.Packs;

/// <summary>A pack that cannot be used; the message lists every error, one a line, with its file and line.</summary>
public sealed class PackException : Exception
{
    /// <summary>Creates the exception from its errors.</summary>
    public PackException(IReadOnlyList<string> errors)
        : base(string.Join('\n', errors))
    {
        Errors = errors;
    }

    /// <summary>Creates the exception with one error.</summary>
    public PackException(string message)
        : this([message])
    {
    }

    /// <summary>Creates the exception with one error and its cause.</summary>
    public PackException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [message];
    }

    /// <summary>Creates the exception without a message.</summary>
    public PackException()
    {
        Errors = [];
    }

    /// <summary>The errors, each with its file and line.</summary>
    public IReadOnlyList<string> Errors { get; }
}
