using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Results;
using Dyad.Store;

namespace Dyad.Answers.Verbs;

/// <summary>Actors, places and pairs by what they are called.</summary>
public static class SearchVerb
{
    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("search", [Hint.Ask("search")],
    [
        new("name", ColumnType.Text, "what was found"),
        new("events", ColumnType.WholeByFamily, "its events, by families of data where there are several"),
        new("first", ColumnType.Day, "the day of the first event", "there is no event"),
        new("last", ColumnType.Day, "the day of the last event", "there is no event"),
        new("countries", ColumnType.Text, "today's countries of its events; empty text where there is none"),
        new("why", ColumnType.Text, "why it matched"),
        new("kind", ColumnType.Text, "the key of the filter that takes the id"),
        new("id", ColumnType.Text, "what goes into the filter"),
    ]);

    /// <summary>What a text finds; no row where nothing is called anything like it.</summary>
    public static Result Ask(Corpus corpus, string text)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new(ResultRows.Of(Schema, corpus.Find(text, Filter.Empty).Select(hit => (IReadOnlyList<object?>)
            [hit.Name, (object?)hit.Families ?? hit.Events, hit.First, hit.Last, hit.Countries, hit.Why, hit.Kind, hit.Id])));
    }
}
