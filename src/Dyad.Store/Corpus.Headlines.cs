using Dyad.Model.Requests;
using Dyad.Store.Contents;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <content>What words of headlines say.</content>
public sealed partial class Corpus
{
    /// <summary>How often the dictionaries of headlines were right, by dataset and word; empty where no event has a headline or nobody measured it.</summary>
    public IReadOnlyList<MeasuredWord> MeasuredWords => MeasuredWord.All(_database);

    /// <summary>Which words of the headlines of a filter's events say what, the most frequent of each first.</summary>
    public IReadOnlyList<HeadlineSaying> HeadlineSayings(Filter filter) => _engine.Ask(
        Scoped(filter).Read(Sql.Fragment("headline_words")),
        row => new HeadlineSaying(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3)));
}
