using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;

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

    /// <summary>What it looks back on, also before a period that it is asked of, as a clause; null where all it says is of that period.</summary>
    public string? LooksBack { get; internal init; }

    /// <summary>The data that would answer it where there are no events; null where it rests on more than events.</summary>
    public string? Needs { get; internal init; }

    /// <summary>Whether it is asked also where there are no events, because packs may record some.</summary>
    public bool IsAskedWithoutEvents { get; internal init; }

    /// <summary>Whether a brief asks it only where it is named.</summary>
    public bool IsAskedByName { get; internal init; }

    /// <summary>Whether it rests on recorded statements alone.</summary>
    public bool IsRecorded { get; internal init; }

    /// <summary>The looks that it takes at events.</summary>
    internal Func<Inquiry, IEnumerable<Look>> Looks { get; init; } = _ => [];

    /// <summary>What an answer of a period is about: what is counted in it, and what lies before it.</summary>
    internal Sentence Told(Inquiry about) => Sentence.Of($"Asked{about.When}: ").Then(
        IsRecorded && LooksBack is null ? Sentence.Of($"what is recorded of that time, and what has no date or no stated end.")
        : LooksBack is null ? Sentence.Of($"only what was counted and recorded in that time.")
        : Sentence.Of($"{Show.Words(LooksBack)}."));

    // Of a group that is recorded at all, a period without events leaves every question that counts without an answer.
    private bool IsWithoutEvents(Inquiry about) => !about.HasEvents && !IsAskedWithoutEvents && (Needs is not null || (about.IsEverRecorded && !IsRecorded));

    /// <summary>The looks that it takes at what an inquiry is about; none where there are no events.</summary>
    internal IEnumerable<Look> LooksAt(Inquiry about) => about.HasEvents ? Looks(about) : [];

    internal Answer Ask(Inquiry about) => Beside.With(IsWithoutEvents(about) ? NoEvents.Of(this, about) : _ask(this, about), about);
}
