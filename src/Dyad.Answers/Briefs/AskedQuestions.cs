using Dyad.Answers.Inquiries;
using Dyad.Answers.Questions;
using Dyad.Answers.Theatres;
using Dyad.Model;
using Dyad.Model.Requests;

namespace Dyad.Answers.Briefs;

/// <summary>The questions of a brief, by its subject.</summary>
internal static class AskedQuestions
{
    /// <summary>Those that can be asked of a subject, in the order of its brief.</summary>
    public static IReadOnlyList<Question> Of(Inquiry about) => about.IsTheatre ? TheatreQuestions.All : QuestionList.InBrief;

    /// <summary>Those of a subject that were chosen by their ids, separated by commas; where none was, all but those asked only by name.</summary>
    /// <exception cref="DyadException">There is no such question about it; the message names the nearest and all.</exception>
    public static IReadOnlyList<Question> Chosen(Inquiry about, string? ids) => ids is null ? [.. Of(about).Where(question => !question.IsAskedByName)] : [.. ids.Split(',').Select(id => QuestionList.Named(Of(about), id))];

    /// <summary>Those that a request asks: of a brief, whole or in summary, or the one it names.</summary>
    /// <exception cref="DyadException">As of <see cref="Chosen"/>.</exception>
    public static IReadOnlyList<Question> By(Request request, Inquiry about) =>
        request.Ask == "brief" ? Chosen(about, request.Parameters.GetValueOrDefault("questions")) : [about.IsTheatre ? QuestionList.Named(TheatreQuestions.All, request.Ask) : QuestionList.Named(request.Ask)];
}
