namespace Dyad.Model;

/// <summary>A failure that a user can act on: its message is written to be read by one.</summary>
public sealed class DyadException : Exception
{
    /// <summary>Makes a failure of a kind with the text that the user will read.</summary>
    public DyadException(Trouble trouble, string message, Exception? inner = null)
        : base(message, inner) => Trouble = trouble;

    /// <summary>The kind of failure.</summary>
    public Trouble Trouble { get; }
}
