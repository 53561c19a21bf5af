using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>What the registry says of the name an answer counts by.</summary>
internal static class Registered
{
    /// <summary>That an exact name is several registered actors' by place and day; null where it is not bound.</summary>
    public static Sentence? Behind(Inquiry about)
    {
        var actors = about.IsRegistered ? [] : about.Corpus.BehindName(about.Id);
        return actors.Count == 0
            ? null
            : Sentence.Of($"Counted here is everything the datasets call {about.Subject}. The registry parts it by place and day among {Sentence.List(actors.Select(actor => Sentence.Of($"{actor.Name} ({actor.Id})")))}; ask for one of these to count it alone.");
    }

    /// <summary>Whose name it is: the registry's, or a dataset's own.</summary>
    public static Sentence Name(Inquiry about) => about.IsRegistered
        ? Sentence.Of($"The name is the registry's. Its events are those whose side, as a dataset codes it, is bound to it on their day and at their place ({about.Corpus.Actors[about.Id].Origin}).")
        : Behind(about) ?? Sentence.Of($"The name is the dataset's own. One name can stand for several organisations, and one organisation for several names; telling them apart takes recorded knowledge that is not in this corpus.");
}
