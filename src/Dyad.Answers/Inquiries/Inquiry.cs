using System.Collections.Concurrent;
using Dyad.Answers.PackKnowledge;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>One armed group, or everybody in some countries, asked about at one date: what every question of a brief starts from.</summary>
internal sealed class Inquiry
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Counted>>> _counts = new();
    private readonly ConcurrentDictionary<string, Lazy<string>> _sources = new();
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<EventRow>>> _events = new();
    private readonly Lazy<Coverage> _coverage;
    private readonly Lazy<Knowledge> _knowledge;
    private readonly Lazy<Filter> _filter;
    private readonly Lazy<string> _behind;
    private readonly Lazy<Looks> _looks;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _found = new();

    public Inquiry(Corpus corpus, Filter filter)
    {
        Asked = filter.IsSet("t") ? filter.Period : null;
        filter = History = filter.With("t", null);
        Corpus = corpus;
        _coverage = new(() => IsEverRecorded ? Coverage.Of(corpus, filter) : Coverage.None);
        Id = filter["actor"] ?? filter["country"] ?? "";
        IsTheatre = filter["actor"] is null;
        Subject = !IsTheatre ? corpus.NameOf(Id) : Id.Length == 0 ? "all countries" : CountriesOf(Id);
        AsOf = filter.Day("as-of") ?? throw new ArgumentException("An inquiry has an as-of date.", nameof(filter));
        _looks = new(() => new Looks(Looking(this)));
        _filter = new(() => Asked is { } asked ? In(asked) : History);
        _behind = new(() => IsTheatre || IsRegistered ? Id : corpus.IdBehind(Id));
        _knowledge = new(() => new Knowledge(KnownFacts.Of(corpus, Id), Id, AsOf, filter.Day("known-on"), Asked?.Earliest));
    }

    public Corpus Corpus { get; }

    /// <summary>The group's id in the registry, or its name as coded; of a theatre the codes of its countries, empty for all.</summary>
    public string Id { get; }

    /// <summary>Whether it is about everybody in some countries, and not about one group.</summary>
    public bool IsTheatre { get; }

    /// <summary>The group's name in the registry, or as coded; of a theatre the names of its countries.</summary>
    public string Subject { get; }

    /// <summary>The id of the one registered actor that the group is: where an exact name as coded is asked for, whose name it is; the name itself where it is nobody's or several actors'.</summary>
    public string Behind => _behind.Value;

    /// <summary>The events in words: <c>events with IS in Iraq</c>, <c>events in Mexico</c>.</summary>
    public string EventsTold => (IsTheatre ? $"events in {Subject}" : $"events with {Subject}{Where}") + When;

    /// <summary>The titles of the datasets that its events come from, joined by <c>and</c>.</summary>
    public string DatasetsTold
    {
        get
        {
            var titles = Corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name, dataset => dataset.Title);
            return string.Join(" and ", Coverage.Parts.Select(part => titles[part.Dataset]).Distinct());
        }
    }

    /// <summary>Whether the registry knows the group and says which events are its.</summary>
    public bool IsRegistered => Corpus.Actors.ContainsKey(Id);

    /// <summary>What packs record of it.</summary>
    public Knowledge Knowledge => _knowledge.Value;

    /// <summary>Whether the corpus has any event of it to count, in the period asked about where there is one.</summary>
    public bool HasEvents => Total(Filter).Tally.Events > 0;

    /// <summary>Whether it has any, in the period asked about or at another time.</summary>
    public bool IsEverRecorded => Asked is null ? HasEvents : Total(History.With("as-of", null)).Tally.Events > 0;

    /// <summary>The last day that counts.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The period that is asked about, up to the as-of date; null for all time.</summary>
    public Period? Asked { get; }

    /// <summary>The period in words that follow others: <c> from 2017-01-01 to 2017-12-31</c>; empty for all time.</summary>
    public string When => Asked switch
    {
        null => "",
        { Earliest: { } first } asked => $" from {first:yyyy-MM-dd} to {asked.Latest:yyyy-MM-dd}",
        var asked => $" up to {asked.Value.Latest:yyyy-MM-dd}",
    };

    /// <summary>The year to the as-of date.</summary>
    public Period LastYear => YearTo(AsOf);

    /// <summary>The year to the last day that is covered, or to the as-of date where that is earlier or nothing is covered.</summary>
    public Period LastCoveredYear => YearTo(Coverage.Last is { } covered && covered < AsOf ? covered : AsOf);

    /// <summary>The year before that.</summary>
    public Period YearBefore => new(UnbrokenMonths.Begin(AsOf, 24), UnbrokenMonths.Begin(AsOf, 12).AddDays(-1));

    /// <summary>Whether charts by month draw longer rows divided evenly over their days.</summary>
    public bool DividesLongRows { get; init; }

    /// <summary>Whether some questions are asked alone: then tables that a brief of all questions cuts are whole.</summary>
    public bool IsAskedAlone { get; init; }

    /// <summary>The group and time whose likeness is asked for by name; null for none.</summary>
    public (Unit Unit, Period Within)? Like { get; init; }

    /// <summary>The looks that the questions asked take: all of a brief, or those of one question.</summary>
    public Func<Inquiry, IEnumerable<Look>> Looking { get; init; } = _ => [];

    /// <summary>Which of their findings are kept.</summary>
    public Looks Looks => _looks.Value;

    /// <summary>The group's events, of the period where one is asked about: what is counted.</summary>
    public Filter Filter => _filter.Value;

    /// <summary>The group's events up to the as-of date, whatever the period: what a comparison looks back on.</summary>
    public Filter History { get; }

    /// <summary>Everybody's events in the same countries.</summary>
    public Filter Theatre => Anybody(Filter);

    /// <summary>Everybody's events in the countries asked for or, where none is, in those where it has events.</summary>
    public Filter Ground => Filter["country"] is null ? Theatre.With("country", Countries()) : Theatre;

    /// <summary>What the group's filter admits of anybody, in any country; each actor where it is alone on its side, and no affiliate counted with it.</summary>
    public Filter Everywhere => Theatre.With("country", null);

    /// <summary>The same up to the as-of date, whatever the period.</summary>
    public Filter EverywhereEver => Anybody(History).With("country", null);

    /// <summary>Which months the corpus speaks of.</summary>
    public Coverage Coverage => _coverage.Value;

    /// <summary>Against whom and where the group is asked about, in words that follow its name.</summary>
    public string Where => IsTheatre ? "" : (Filter["with"] is { } other ? $" against {NameOf(other)}" : "") + (Filter["country"] is { } countries ? $" in {CountriesOf(countries)}" : "");

    /// <summary>Countries given by their codes, by name.</summary>
    public string CountriesOf(string codes) => string.Join(", ", codes.Split(',').Select(Corpus.CountryName));

    /// <summary>The name to show of an actor that a count names.</summary>
    public string NameOf(string actor) => Corpus.NameOf(actor);

    /// <summary>Whether an actor stands for civilians, who are not a group.</summary>
    public bool IsCivilian(string actor) => IsCivilian(Corpus, actor);

    /// <summary>The same, of an actor of a corpus.</summary>
    public static bool IsCivilian(Corpus corpus, string actor) => actor == "Civilians" || (corpus.Actors.TryGetValue(actor, out var entry) && entry.Kind == ActorKind.Civilians);

    /// <summary>Whether an actor is the government of a state, by the registry or by its name as coded.</summary>
    public bool IsGovernment(string actor) => Corpus.Actors.TryGetValue(actor, out var entry)
        ? entry.Kind == ActorKind.Government
        : actor.StartsWith("Government of ", StringComparison.Ordinal) && !IsCoalition(actor);

    /// <summary>Whether an actor is somebody whom the source could not name.</summary>
    public bool IsUnidentified(string actor) => Corpus.Actors.TryGetValue(actor, out var entry) && entry.Kind == ActorKind.Unidentified;

    /// <summary>Whether an actor is a name of several joined by commas, or a registered coalition: no actor among others.</summary>
    public bool IsCoalition(string actor) => actor.Contains(", ", StringComparison.Ordinal) || (Corpus.Actors.TryGetValue(actor, out var entry) && entry.Kind == ActorKind.Coalition);

    /// <summary>The group's events in a window of days or months; rows longer than 30 days only with all of their days.</summary>
    public Filter In(Period window) => Fitting(History).With("t", window.ToString());

    /// <summary>A filter whose long rows have to fit its period; the same where it admits none.</summary>
    public Filter Fitting(Filter filter) => Total(filter).Tally.Long > 0 ? filter.With("span", RowSpan.InPeriod) : filter;

    /// <summary>What a search finds in the group's events, made once of each kind.</summary>
    public T Once<T>(Func<T> search)
        where T : class => (T)_found.GetOrAdd(typeof(T), _ => new(() => search())).Value;

    /// <summary>Everything a filter admits, in one cell.</summary>
    public Counted Total(Filter filter) => Count(filter, [])[0];

    /// <summary>A filter's events by dimensions.</summary>
    public IReadOnlyList<Counted> Count(Filter filter, IReadOnlyList<string> by, string? sort = null, int? limit = null) => Count(new CountRequest(filter, by, sort, limit));

    /// <summary>What a request counts.</summary>
    public IReadOnlyList<Counted> Count(CountRequest request)
    {
        var filter = request.Filter;
        return _counts.GetOrAdd(KeyOf(request), _ => new(() =>
        {
            var tallies = Corpus.Count(request);
            var source = tallies is [{ Sources: { } stated }] ? stated : tallies.All(tally => tally.Events == 0) ? "" : SourceOf(filter);
            return [.. tallies.Select(tally => new Counted(request, tally, source) { NameOf = Corpus.NameOf, CountryOf = Corpus.CountryName })];
        })).Value;
    }

    /// <summary>The events a filter admits, in the order it asks for; read once.</summary>
    public IReadOnlyList<EventRow> Events(Filter filter) => _events.GetOrAdd(filter.CanonicalText, _ => new(() => Corpus.Events(filter))).Value;

    /// <summary>Counts the group's events in many windows of days in one pass; <see cref="Total"/> of <see cref="In"/> then has each at hand.</summary>
    public void CountWindows(IEnumerable<Period> windows)
    {
        var asked = windows.Distinct().Select(window => (Window: window, Request: new CountRequest(In(window), []))).Where(entry => !_counts.ContainsKey(KeyOf(entry.Request))).ToArray();
        var counted = asked.Length == 0 ? [] : Corpus.CountWindows(Fitting(History), [.. asked.Select(entry => entry.Window)]);
        foreach (var ((_, request), total) in asked.Zip(counted))
        {
            _counts.TryAdd(KeyOf(request), new(() => [new Counted(request, total, total.Sources!) { NameOf = Corpus.NameOf, CountryOf = Corpus.CountryName }]));
        }
    }

    /// <summary>Several actors' events, counted in one pass, by id or name; those without events are left out.</summary>
    public IReadOnlyDictionary<string, Counted> Together(IReadOnlyCollection<string> actors, Filter filter) =>
        Count(new CountRequest(filter, ["actor"]) { Actors = actors }).ToDictionary(count => count.Tally.Keys["actor"]);

    /// <summary>The datasets and releases that a filter's events come from, in words, such as <c>ucdp-ged 21.1</c>; the filter admits some.</summary>
    public string SourceOf(Filter filter) => _counts.TryGetValue(KeyOf(new CountRequest(filter, [])), out var total)
        ? total.Value[0].Source
        : _sources.GetOrAdd(filter.CanonicalText, _ => new(() => Corpus.OnlySource(Anybody(filter)) ?? Corpus.OnlySource(filter) ?? string.Join(", ", Corpus.Sources(filter)))).Value;

    /// <summary>The same of a part of its events.</summary>
    /// <param name="key">What narrows them, as of a filter.</param>
    /// <param name="value">To what.</param>
    /// <param name="looking">The looks that are taken at the part; none where null.</param>
    public Inquiry Narrowed(string key, string value, Func<Inquiry, IEnumerable<Look>>? looking = null) => new(Corpus, History.With(key, value)) { Looking = looking ?? (_ => []) };

    private static Period YearTo(DateOnly day) => new(UnbrokenMonths.Begin(day, 12), day);

    private string? Countries() =>
        string.Join(',', Count(Filter, ["country"]).Select(country => country.Tally.Keys["country"]).Where(country => country != "unknown")) is { Length: > 0 } all ? all : null;

    private static Filter Anybody(Filter filter) => filter.With("actor", null).With("coalitions", null).With("affiliates", null).With("with", null);

    private static string KeyOf(CountRequest request) =>
        $"{request.Filter.CanonicalText} {string.Join(',', request.By)} {request.Sort} {request.Limit} {string.Join('\u001f', request.Actors ?? [])}";
}
