namespace Dyad.Answers.Sentences;

/// <summary>Where the text of a span comes from.</summary>
public enum SpanKind
{
    /// <summary>Words of the program; they hold no digit, so that no number stands without its figure.</summary>
    Plain,

    /// <summary>A name, a release, a filter: text as a source or the user wrote it.</summary>
    Name,

    /// <summary>A calendar day, month or year that frames a count.</summary>
    Date,

    /// <summary>A number, with its figure.</summary>
    Number,

    /// <summary>What may be given or asked next, which each face spells in its own way.</summary>
    Hint,
}
