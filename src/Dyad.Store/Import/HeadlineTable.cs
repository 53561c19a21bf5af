using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Headlines;
using Dyad.Store.Counting;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>What words of headlines say of the events of a part, by the dictionary of its dataset.</summary>
internal static class HeadlineTable
{
    // So many headlines are held at a time.
    private const int Slice = 20_000;

    /// <summary>Makes the rows of a part; none where the dataset has no dictionary or the file no headlines.</summary>
    public static void Make(Database database, int part, int file, DatasetDefinition dataset)
    {
        if (dataset.Headlines is not { } texts || Column(database, file) is not { } column)
        {
            return;
        }

        var sql = Sql.Read("import/headlines").Replace("{{headline}}", Sql.Quoted(column), StringComparison.Ordinal).Replace("{{file}}", $"f{file}", StringComparison.Ordinal);
        var last = database.Query("select coalesce(max(record), 0) from event where part = $part", row => row.GetInt32(0), ("part", part)).Single();
        HeadlineLexicon? dictionary = null;
        for (var first = 1; first <= last; first += Slice)
        {
            var headlines = database.Query(sql, row => (Event: row.GetInt64(0), Text: row.GetString(1)), ("part", part), ("first", first), ("last", first + Slice - 1))
                .Where(headline => !string.IsNullOrWhiteSpace(headline.Text)).ToArray();
            if (headlines.Length > 0)
            {
                dictionary ??= Read(texts, dataset.Name);
                Keep(database, dictionary.Words, headlines);
            }
        }

        if (dictionary is not null)
        {
            Keep(database, dataset.Name, dictionary);
        }

        if (last > Slice)
        {
            // Else what was read of all headlines would lie in memory while the engine takes its most.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }
    }

    private static string? Column(Database database, int file) =>
        SourceColumns.In(RawColumns.NamesOf(database.Query("select header from file where file = $file", row => row.Texts(0), ("file", file)).Single()), SourceColumns.Headline);

    // Events of one report share its headline, which is read once.
    private static void Keep(Database database, HeadlineWords words, (long Event, string Text)[] headlines)
    {
        var said = headlines.Select(headline => headline.Text).Distinct().AsParallel().Select(text => (Text: text, Said: Said(words, text))).ToDictionary(pair => pair.Text, pair => pair.Said);
        database.Append("headline", headlines.Select(headline => new object?[] { headline.Event }));
        database.Append("headline_word", headlines.SelectMany(headline => said[headline.Text].Select(hit => new object?[] { headline.Event, hit.Says, hit.Means, hit.Words })));
    }

    private static (string Says, string Means, string Words)[] Said(HeadlineWords words, string headline) =>
    [
        .. words.Methods(headline).Select(hit => ("method", hit.Means, hit.Words.ToLowerInvariant()))
            .Concat(words.Targets(headline).Select(hit => ("target", hit.Means, hit.Words.ToLowerInvariant())))
            .Distinct(),
    ];

    private static void Keep(Database database, string dataset, HeadlineLexicon dictionary)
    {
        database.Run("delete from headline_measure where dataset = $dataset", ("dataset", dataset));
        database.Append("headline_measure", dictionary.Measured.Select(measure => new object?[] { dataset, measure.Says, measure.Means, measure.Labelled, measure.Found, measure.Agreed, dictionary.LabelledBy }));
    }

    private static HeadlineLexicon Read(HeadlineTexts texts, string dataset)
    {
        try
        {
            return HeadlineLexicon.Of(texts);
        }
        catch (DatasetException wrong)
        {
            throw new DyadException(Trouble.InvalidData, $"The dictionary of headlines of {dataset} has errors; the corpus was not changed\n{wrong.Message}", wrong);
        }
    }
}
