using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Theatres;
using Dyad.Model;

namespace Dyad.Answers.Briefs;

/// <summary>The questions of a brief, by its subject.</summary>
internal static class AskedQuestions
{
    /// <summary>Those that can be asked of a subject, in the order of its brief.</summary>
    public static IReadOnlyList<Question> Of(Inquiry about) => about.IsTheatre ? TheatreQuestions.All : QuestionList.InBrief;

    /// <summary>Those of a subject that were chosen by their ids, separated by commas; all where none was.</summary>
    /// <exception cref="DyadException">There is no such question about it; the message names the nearest and all.</exception>
    public static IReadOnlyList<Question> Chosen(Inquiry about, string? ids) => ids is null ? Of(about) : [.. ids.Split(',').Select(id => QuestionList.Named(Of(about), id))];
}
