using Dyad.Answers.Inquiries;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;

namespace Dyad.Answers.Questions;

/// <summary>A group and a time that a precedent is asked for by name: how near did it come there?</summary>
internal static class AskedLike
{
    /// <summary>The request's parameter that asks for it: <c>islamic-state@2011..2013</c>.</summary>
    public const string Parameter = "like";

    /// <summary>What a request asks for; null where it does not.</summary>
    /// <exception cref="DyadException">The text is not a group and at least a year, or the group is unknown or ambiguous.</exception>
    public static (Unit Unit, Period Within)? Of(Corpus corpus, Request request)
    {
        if (!request.Parameters.TryGetValue(Parameter, out var text))
        {
            return null;
        }

        var at = text.LastIndexOf('@');
        return at > 0 && Period.Find(text[(at + 1)..]) is { Earliest: { } first, Latest: { } last } within && first.AddMonths(PastWindows.Year) <= last.AddDays(1)
            ? (new Unit("actor", corpus.Actor(text[..at], Filter.Empty).Text), within)
            : throw new DyadException(Trouble.Usage, $"{Parameter}: '{text}' is not a group and at least twelve months, such as islamic-state@2011..2013");
    }
}
