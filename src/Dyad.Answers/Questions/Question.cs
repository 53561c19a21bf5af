using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;

namespace Dyad.Answers.Questions;

/// <summary>One question about a group: the brief's sections and contents, the commands' help and the pages are made from it.</summary>
public sealed class Question
{
    private readonly Func<Question, Inquiry, Answer> _ask;

    internal Question(string id, string words, string? section, Func<Question, Inquiry, Answer> ask) => (Id, Words, Section, _ask) = (id, words, section, ask);

    /// <summary>Its id, as commands and requests name it.</summary>
    public string Id { get; }

    /// <summary>The question as a reader asks it.</summary>
    public string Words { get; }

    /// <summary>The anchor of the brief's section it stands in; null of one that is asked alone.</summary>
    public string? Section { get; }

    /// <summary>Whether it can be asked of a period.</summary>
    public bool TakesPeriod { get; internal init; }

    /// <summary>The data that would answer it where there are no events; null where it rests on more than events.</summary>
    public string? Needs { get; internal init; }

    /// <summary>Whether it is asked also where there are no events, because packs may record some.</summary>
    public bool IsAskedWithoutEvents { get; internal init; }

    /// <summary>Whether it rests on recorded statements alone.</summary>
    public bool IsRecorded { get; internal init; }

    internal Answer Ask(Inquiry about) => Beside.With(Needs is not null && !IsAskedWithoutEvents && !about.HasEvents ? NoEvents.Of(this, about) : _ask(this, about), about);
}
