using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>What packs record after the last day the files cover: nothing of it is counted, and a reader must not take the end of the files for the end of the violence.</summary>
internal static class Since
{
    /// <summary>A sentence that follows the one about the end of the files; empty where packs record nothing later.</summary>
    public static Sentence Of(Inquiry about)
    {
        var later = about.Knowledge.Events().Where(happening => happening.Date.Start > about.Coverage.Last).ToArray();
        return later.Length == 0
            ? Sentence.Of($"")
            : Sentence.Of($" Not counted: the pack {about.Knowledge.PackName} records notable events after that, the latest of {later[^1].Date.Start}: {later[^1].Title} (see What stands out).");
    }
}
