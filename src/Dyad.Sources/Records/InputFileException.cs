namespace Dyad.Sources.Records;

/// <summary>A file that cannot be read as records at all; the message names the file and says what it is instead.</summary>
public sealed class InputFileException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public InputFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its message and cause.</summary>
    public InputFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public InputFileException()
    {
    }
}
