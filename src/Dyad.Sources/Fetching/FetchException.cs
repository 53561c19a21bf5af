namespace Dyad.Sources.Fetching;

/// <summary>A file that could not be fetched; the message says why and what to do instead.</summary>
public sealed class FetchException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public FetchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    public FetchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public FetchException()
    {
    }
}
