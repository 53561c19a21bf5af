using Dyad.Model;

namespace Dyad.Sources.Records;

/// <summary>A file that cannot be read as records at all; the message names the file and says what it is instead.</summary>
public sealed class InputFileException : Exception
{
    /// <summary>Creates the exception with its message.</summary>
    public InputFileException(Note note)
        : base(note.ToString()) => Note = note;

    /// <summary>Creates the exception with its message and cause.</summary>
    public InputFileException(Note note, Exception innerException)
        : base(note.ToString(), innerException) => Note = note;

    /// <summary>Creates the exception without a message.</summary>
    public InputFileException() => Note = "";

    /// <summary>What the file is, and what helps.</summary>
    public Note Note { get; }
}
