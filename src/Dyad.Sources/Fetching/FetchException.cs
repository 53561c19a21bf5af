using Dyad.Model;

namespace Dyad.Sources.Fetching;

/// <summary>A file that could not be fetched; the message says why and what to do instead.</summary>
public sealed class FetchException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public FetchException(Note note)
        : base(note.ToString()) => Note = note;

    /// <summary>Creates the exception with its message and cause.</summary>
    public FetchException(Note note, Exception innerException)
        : base(note.ToString(), innerException) => Note = note;

    /// <summary>Creates the exception without a message.</summary>
    public FetchException() => Note = "";

    /// <summary>Why, and what to do instead.</summary>
    public Note Note { get; }
}
