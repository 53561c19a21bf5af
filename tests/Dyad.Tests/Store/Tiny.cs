using System.Collections.Concurrent;
using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Store.Contents;
using Dyad.Store.Counting;
using Dyad.Store.Import;
using Dyad.Store.Registry;
using Dyad.Store.Storage;
using Dyad.Store.Upkeep;

namespace Dyad.Tests.Store;

/// <summary>A corpus of its own in a temporary folder, made from rows one can count by hand.</summary>
internal sealed class Tiny : IDisposable
{
    public const string Columns =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
        + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
        + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

    // A point far from every border, so that an event lies where it says.
    private static readonly Dictionary<string, string> InTheMidst = new()
    {
        ["Afghanistan"] = "34.53,69.16",
        ["Bangladesh"] = "24.0,90.2",
        ["India"] = "21.15,79.09",
        ["Iraq"] = "33.31,44.37",
        ["Mali"] = "14.49,-4.2",
        ["Mexico"] = "20.67,-103.35",
        ["Niger"] = "14.9,5.26",
        ["Nigeria"] = "9.06,7.49",
        ["Pakistan"] = "30.2,71.45",
        ["Rwanda"] = "-1.95,30.06",
        ["Zambia"] = "-15.42,28.28",
    };

    private static readonly DatasetLibrary Datasets = DatasetLibrary.Load(Path.Combine(TestData.Checkout(), "datasets"));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-test-");

    /// <summary>What its imports bring along as a program would; null for nothing.</summary>
    public BuiltInKnowledge? BuiltIn { get; set; }

    public string Corpus => Path.Combine(_folder.FullName, "corpus.duckdb");

    /// <summary>One event in the full header; what is not given is a plain, exactly known clash.</summary>
    public static string Row(
        int id, string date, string a = "Government of Afghanistan", string b = "IS", string violence = "1", string deaths = "1,2,3,4", string triple = "10,12,8",
        string country = "Afghanistan", string where = "1", string datePrecision = "1", string? end = null, string clarity = "1", string admin1 = "Kabul province", string? point = null, string headline = "") =>
        $"{id},REL-{id},{date[..4]},1,Clear,{violence},1,1,Afghanistan: Government,1,1,{Field($"{a} - {b}")},1,1,{Field(a)},1,2,{Field(b)},1,,,,{Field(headline)},,{where},Kabul city,in Kabul,{admin1},,{point ?? InTheMidst.GetValueOrDefault(country, InTheMidst["Afghanistan"])},,179779,{country},700,Asia,{clarity},{datePrecision},{date},{end ?? date},{deaths},{triple},700,";

    /// <summary>Writes a file of the full header into the corpus's folder.</summary>
    public string File(string name, params IEnumerable<string> rows) => Text(name, string.Join('\n', rows.Prepend(Columns)) + "\n");

    public string Text(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public ImportReport Import(string path, ExtentKind extent = ExtentKind.Complete, string release = "21.1", bool strict = false, bool dryRun = false, DateOnly? published = null, bool replace = false, IReadOnlyList<string>? countries = null) =>
        new Importer(Corpus, Datasets, threads: 1) { BuiltIn = BuiltIn }.Import(
            new ImportRequest(path, new DateOnly(2026, 1, 2)) { Dataset = "ucdp-ged", Release = release, Extent = extent, IsStrict = strict, IsDryRun = dryRun, Published = published, IsReplacing = replace, Countries = countries },
            TestContext.Current.CancellationToken);

    /// <summary>Imports a file of whatever dataset its columns tell.</summary>
    public ImportReport ImportAny(string path, string? release = null) =>
        new Importer(Corpus, Datasets, threads: 1) { Ask = _ => new ExtentAnswer(ExtentKind.Complete, null) }.Import(new ImportRequest(path, new DateOnly(2026, 1, 2)) { Release = release }, TestContext.Current.CancellationToken);

    public Dyad.Store.Corpus Open() => Dyad.Store.Corpus.Open(Corpus, threads: 1);

    /// <summary>A corpus of one complete release with these rows.</summary>
    public static Tiny Of(params IEnumerable<string> rows)
    {
        var tiny = new Tiny();
        string[] asked = [.. rows];
        System.IO.File.Copy(Made.Of(string.Join('\n', asked), asked), tiny.Corpus);
        tiny.File("rows.csv", asked);
        return tiny;
    }

    public IReadOnlyList<Tally> Count(Filter filter, params IReadOnlyList<string> by)
    {
        using var corpus = Open();
        return corpus.Count(new CountRequest(filter, by));
    }

    /// <summary>Puts actors into the corpus's registry, as a pack would.</summary>
    public void Registry(string origin, IReadOnlyList<RegisteredActor> actors, IReadOnlyList<RelationEntry>? relations = null) =>
        Replacement.Run(Corpus, _ => { }, copy =>
        {
            using var database = CorpusTables.OpenCopy(copy, Corpus, threads: null);
            database.Run("begin");
            RegistryTables.Replace(database, origin, actors, relations ?? []);
            Resolution.Run(database);
            database.Run("commit");
            database.Run("checkpoint");
            return true;
        });

    /// <summary>The same, where every binding's native id is the one that <see cref="Row"/> gives side B.</summary>
    public void Register(IReadOnlyList<RegisteredActor> actors, string id) =>
        Registry("pack", [.. actors.Select(actor => actor with { Bindings = [.. actor.Bindings.Select(binding => binding with { NativeId = id })] })]);

    /// <summary>Which sides are bound to whom: event, side with the member's number, actor, and the actor with contested bindings where another.</summary>
    public IReadOnlyList<string> Bound() => Lines(
        """
        select event_id || ' ' || b.side || if(b.member > 0, b.member::varchar, '') || ' ' || b.actor || if(b.contested <> b.actor, ' (contested: ' || b.contested || ')', '')
        from bound_side b join event e using (event_key)
        order by e.event_id, b.side, b.member, e.event_key
        """);

    /// <summary>The first column of a query as text.</summary>
    public IReadOnlyList<string> Lines(string sql)
    {
        using var corpus = Open();
        var lines = new List<string>();
        corpus.Query(sql, reader =>
        {
            while (reader.Read())
            {
                lines.Add(reader.GetValue(0).ToString()!);
            }
        });
        return lines;
    }

    public long Rebuild() => new Rebuilding(Corpus, Datasets) { BuiltIn = BuiltIn }.Run();

    public void Dispose() => _folder.Delete(recursive: true);

    // To import a few rows takes most of a test's time, and many tests ask for the same rows: they are imported once and copied.
    private static class Made
    {
        private static readonly ConcurrentDictionary<string, Lazy<Tiny>> ByRows = new();

        static Made() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var tiny in ByRows.Values.Where(made => made.IsValueCreated))
            {
                tiny.Value.Dispose();
            }
        };

        public static string Of(string text, string[] rows) => ByRows.GetOrAdd(text, _ => new(() =>
        {
            var tiny = new Tiny();
            tiny.Import(tiny.File("rows.csv", rows));
            return tiny;
        })).Value.Corpus;
    }

    private static string Field(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
