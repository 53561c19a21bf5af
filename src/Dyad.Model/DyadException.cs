namespace Dyad.Model;

/// <summary>A failure that a user can act on: its note is written to be read by one, as the face that shows it spells it.</summary>
public sealed class DyadException : Exception
{
    /// <summary>Makes a failure of a kind with the text that the user will read.</summary>
    public DyadException(Trouble trouble, Note note, Exception? inner = null)
        : base(note.ToString(), inner) => (Trouble, Note) = (trouble, note);

    /// <summary>The kind of failure.</summary>
    public Trouble Trouble { get; }

    /// <summary>What went wrong and what helps.</summary>
    public Note Note { get; }
}
