using System.Collections.Concurrent;
using System.Globalization;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Contents;
using Dyad.Store.Counting;
using Dyad.Store.Registry;
using Dyad.Store.Storage;

namespace Dyad.Store;

/// <summary>A corpus opened for reading: the imported releases, and the counts over them.</summary>
/// <remarks>Several threads may ask at once; two queries at most run beside each other. The file may be replaced by an import meanwhile; this view of it does not change.</remarks>
public sealed partial class Corpus : IDisposable
{
    private readonly Database _database;
    private readonly ICountingEngine _engine;
    private readonly ConcurrentDictionary<string, Lazy<string?>> _subjects = new();
    private readonly ConcurrentDictionary<string, Lazy<string?>> _onlySources = new();
    private readonly Lazy<bool> _hasUnread;
    private readonly Lazy<bool> _hasLeftOut;
    private readonly Lazy<Manifest> _manifest;
    private readonly Lazy<string> _snapshot;
    private readonly Lazy<IReadOnlyDictionary<string, ActorEntry>> _actors;
    private readonly Lazy<Dictionary<string, string>> _countries;

    private Corpus(Database database, string path, ICountingEngine engine)
    {
        _database = database;
        _engine = engine;
        _hasUnread = new(() => database.Ask("select 1 from problem where kind = 'type' and not left_out limit 1", row => row.GetInt32(0)).Count > 0);
        _hasLeftOut = new(() => database.Ask("select 1 from left_out limit 1", row => row.GetInt32(0)).Count > 0);
        _manifest = new(() => Manifest.Read(database));
        _snapshot = new(() => Contents.Snapshot.Of(database, Manifest));
        _actors = new(() => ActorEntry.All(database));
        _countries = new(() => database.Ask(Sql.Read("countries"), row => (row.GetString(0), row.GetString(1))).ToDictionary());
        Path = path;
    }

    /// <summary>The corpus file.</summary>
    public string Path { get; }

    /// <summary>What the corpus holds.</summary>
    public Manifest Manifest => _manifest.Value;

    /// <summary>The hash of everything that moves a number, as 64 hex digits: two corpora that share it give the same answers.</summary>
    public string Snapshot => _snapshot.Value;

    /// <summary>A country's name as its events spell it, the first by alphabet where they spell it in several ways; the code itself where no event is in it.</summary>
    /// <param name="code">ISO 3166-1 alpha-3.</param>
    public string CountryName(string code) => _countries.Value.GetValueOrDefault(code, code);

    /// <summary>Opens a corpus file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="threads">How many threads may count; null for as many as the machine has. The answers are the same.</param>
    /// <exception cref="DyadException">There is no such file, it is no corpus or a damaged one, a log lies beside it, or a newer Dyad made it.</exception>
    public static Corpus Open(string path, int? threads = null) => Open(path, threads, database => new DuckDbCounting(database));

    /// <summary>The same, counted by another engine.</summary>
    internal static Corpus Open(string path, int? threads, Func<Database, ICountingEngine> engine)
    {
        if (!File.Exists(path))
        {
            throw new DyadException(Trouble.NotFound, $"There is no corpus at {path}. Import a file to make one: {Hint.Ask("import", "FILE")}");
        }

        var real = CorpusFile.Real(path);
        CorpusFile.RefuseName(real);
        CorpusFile.RefuseLog(real);
        var database = Database.Read(real, threads);
        try
        {
            CorpusFile.RefuseShort(database, real);
            SchemaVersion.Check(database, path);
            return new Corpus(database, path, engine(database));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Begins to read what nearly every answer needs, beside what the caller does.</summary>
    /// <returns>Ends when it is read; it need not be waited for.</returns>
    public Task Prepare()
    {
        _database.ShareThreads();
        return Task.Run(() => (Manifest, Actors));
    }

    /// <summary>Counts events and deaths.</summary>
    /// <exception cref="DyadException">The filter asks for what the corpus cannot tell apart, or for one count over several families of datasets.</exception>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public IReadOnlyList<Tally> Count(CountRequest request, CancellationToken token = default)
    {
        RefuseMixture(request);
        return _engine.Ask(Measure.Count(Scoped(request.Filter), request), row => Tally.Read(row, request.By, request.By.Count == 0), token);
    }

    /// <summary>The datasets and releases that a filter's events come from, such as <c>ucdp-ged 21.1</c>.</summary>
    public IReadOnlyList<string> Sources(Filter filter) => _engine.Ask(Scoped(filter).Read(Sql.Fragment("sources")), row => row.GetString(0));

    /// <summary>Counts many windows of days at once: each what <see cref="Count"/> says of the filter in that window.</summary>
    /// <param name="filter">Which events; it names no period of its own.</param>
    /// <param name="windows">The windows, of days.</param>
    public IReadOnlyList<Tally> CountWindows(Filter filter, IReadOnlyList<Period> windows)
    {
        var request = new CountRequest(filter, []);
        RefuseMixture(request);
        var days = string.Join(',', windows.Select(window => $"{window.Earliest:yyyy-MM-dd}~{window.Latest:yyyy-MM-dd}"));
        var query = Scoped(filter).And("cells", Sql.Fragment("windows")).Read(Measure.Totals(["window"]), ("windows", days), ("fits", RowSpan.Fits(filter["span"])));
        var totals = _engine.Ask(query, row => Tally.Read(row, ["window"], isTotal: true)).ToDictionary(total => total.Keys["window"]);
        return [.. Enumerable.Range(1, windows.Count).Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(number =>
            totals.TryGetValue(number, out var total) ? total with { Keys = Tally.Empty.Keys } : Tally.Empty)];
    }

    /// <summary>The rows of a filter that are longer than the month they begin in, in order of their days: for drawing, never for a count.</summary>
    public IReadOnlyList<LongSpan> LongSpans(Filter filter) => _engine.Ask(
        Measure.Cells(Scoped(filter), ["month"]).Read(Sql.Fragment("long_spans")),
        row => new LongSpan(row.Day(0)!.Value, row.Day(1)!.Value, row.GetInt64(2)));

    /// <summary>The first days of the months in which an event of a filter takes place or, where its length is not stated, may: for what lies between events, never for a count.</summary>
    public IReadOnlySet<DateOnly> ActiveMonths(Filter filter) => _engine.Ask(Scoped(filter).Read(Sql.Fragment("active_months")), row => row.Day(0)!.Value).ToHashSet();

    /// <summary>Where the events of each quarter lie on the whole, in order; a quarter without an event that has a point is left out.</summary>
    public IReadOnlyList<Middle> Middles(Filter filter) => _engine.Ask(
        Measure.Cells(Scoped(filter), ["quarter"]).Read(Sql.Fragment("middles")),
        row => new Middle(row.GetString(0), row.GetDouble(1), row.GetDouble(2), (int)row.GetInt64(3)));

    /// <summary>The events of a filter by sides, country and month, in that order: what series of many groups are made of in one pass.</summary>
    /// <exception cref="DyadException">The filter asks for one count over several families of datasets.</exception>
    public IReadOnlyList<SidesInMonth> SidesByMonth(Filter filter)
    {
        RefuseMixture(new CountRequest(filter, []));
        return _engine.Ask(
            Scoped(filter).Read(Sql.Fragment("sides_by_month")),
            row => new SidesInMonth(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), (int)row.GetInt64(4)));
    }

    /// <summary>The names as coded under which some of a filter's events are bound to an actor: by such a name a filter admits them, where <see cref="SidesByMonth"/> has them under the actor.</summary>
    public IReadOnlySet<string> BoundNames(Filter filter) => _engine.Ask(Scoped(filter).Read(Sql.Fragment("bound_names")), row => row.GetString(0)).ToHashSet();

    /// <summary>The parts that hold a filter's events. A part of the same release without one of them is not among them.</summary>
    public IReadOnlyList<PartEntry> PartsOf(Filter filter)
    {
        var sources = OnlySource(filter) is { } only ? [only] : Sources(filter);
        var parts = Manifest.Parts.Where(part => part.Events > 0 && sources.Contains($"{part.Dataset} {part.Release}")).ToArray();
        if (parts.Length == sources.Count)
        {
            return parts;
        }

        var holding = _engine.Ask(Scoped(filter).Read(Sql.Fragment("holding")), row => row.GetString(0));
        return [.. parts.Where(part => holding.Contains(part.PartHash))];
    }

    /// <summary>The one dataset and release that all events of the filter's subject come from, whatever else the filter asks; null where there are several.</summary>
    public string? OnlySource(Filter filter)
    {
        if (filter["actor"] is null)
        {
            return filter["release"] is null && filter["known-on"] is null ? Only(Manifest.Parts.Where(part => part.CurrentEvents > 0).Select(part => $"{part.Dataset} {part.Release}").Distinct()) : null;
        }

        return _onlySources.GetOrAdd(
            Scope.SubjectOf(filter).ToString(),
            _ => new(() => Only(_engine.Ask(SubjectOf(filter).Read("select distinct source from {{subject}} s order by source"), row => row.GetString(0))))).Value;
    }

    /// <summary>The SQL that gives a count, ready to run in any DuckDB shell that has the corpus open.</summary>
    public static CountSql SqlOf(CountRequest request) => CountSql.Of(Measure.Count(CountingQuery.Of(Scope.Of(request.Filter)), request));

    /// <summary>The SQL that gives a figure: the count it stands in, without sort or limit.</summary>
    public static CountSql SqlOf(FigureRequest figure) => SqlOf(new CountRequest(figure.Filter, ByOf(figure)));

    /// <summary>Runs a query of the user's own, shut in: it can read the corpus and nothing else, and nothing runs unless all of it is one query.</summary>
    /// <exception cref="DyadException">It is no query, or several, or fails.</exception>
    public void Query(string sql, Action<System.Data.IDataReader> use)
    {
        try
        {
            _database.Spare(FewThreads);
            _database.Cage();
            if (OneQuery.Fault(_database, sql) is { } fault)
            {
                throw new DyadException(Trouble.Usage, $"Only one query that reads is run, such as select, from, describe or show, and this is not one: {fault}");
            }

            _database.Stream(sql, use);
        }
        catch (DuckDB.NET.Data.DuckDBException wrong) when (wrong.ErrorType == DuckDB.NET.Native.DuckDBErrorType.OutOfMemory)
        {
            throw new DyadException(Trouble.Environment, $"The query needs more memory than a query gets here. {Hint.Give("threads", "1")} needs less, as do fewer columns; or run it in a DuckDB shell, which opens the corpus as it is", wrong);
        }
        catch (DuckDB.NET.Data.DuckDBException wrong) when (MachineFault.Of(wrong) is null)
        {
            throw new DyadException(Trouble.Usage, wrong.Message, wrong);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _database.Dispose();

    private static string? Only(IEnumerable<string> sources) => sources.Take(2).ToArray() is [var only] ? only : null;

    private static IReadOnlyList<string> ByOf(FigureRequest figure) =>
        figure.Parameters.TryGetValue("by", out var by) && by.Length > 0 ? by.Split(',') : [];

    private static IEnumerable<(string Name, object? Value)> Bound(Scope scope) => scope.Parameters.Select(pair => (pair.Key, pair.Value));

    // A brief asks many things of one subject: its events are gathered once, and each of its scopes is read from them.
    private CountingQuery Scoped(Filter filter) => CountingQuery.Of(ScopeOf(filter));

    private Scope ScopeOf(Filter filter) => Scope.Of(filter, filter["actor"] is null ? null : SubjectTable(filter));

    private CountingQuery SubjectOf(Filter filter) =>
        CountingQuery.Of(SubjectTable(filter) is { } kept ? new Scope($"select * from {kept}", new Dictionary<string, object?>()) : Scope.Subject(filter), "subject");

    private string? SubjectTable(Filter filter) => _subjects.GetOrAdd(Scope.SubjectOf(filter).ToString(), _ => new(() =>
    {
        var events = Scope.Subject(filter);
        return _engine.Keep(events.Sql, events.Parameters);
    })).Value;
}
