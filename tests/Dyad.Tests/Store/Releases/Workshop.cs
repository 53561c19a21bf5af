using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Sources.Datasets;
using Dyad.Sources.Datasets.Scaffold;
using Dyad.Sources.Records;
using Dyad.Store.Counting;
using Dyad.Store.Import;
using Dyad.Store.Releases;

namespace Dyad.Tests.Store.Releases;

/// <summary>A corpus of its own in a temporary folder, with datasets of its own beside those of the checkout.</summary>
internal sealed class Workshop : IDisposable
{
    private static readonly string BuiltIn = Path.Combine(TestData.Checkout(), "datasets");
    private static readonly DatasetLibrary OfCheckout = DatasetLibrary.Load(BuiltIn);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-workshop-");
    private DatasetLibrary? _library;

    public string Root => _folder.FullName;

    public string Corpus => Path.Combine(Root, "corpus.duckdb");

    public string OwnDatasets => Path.Combine(Root, "dyad-datasets");

    public DatasetLibrary Library => _library ??= Directory.Exists(OwnDatasets) ? DatasetLibrary.Load(BuiltIn, OwnDatasets) : OfCheckout;

    public string Text(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Bytes(string name, byte[] bytes)
    {
        var path = Path.Combine(Root, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Writes a first definition for a file and changes it as its user would.</summary>
    public DatasetScaffold Scaffold(string name, string file, Func<string, string>? yaml = null, Func<string, string>? sql = null)
    {
        using var input = InputFile.Open(file);
        var scaffold = DatasetScaffold.Of(name, input);
        Text($"dyad-datasets/{name}/dataset.yaml", (yaml ?? (text => text))(scaffold.Yaml));
        Text($"dyad-datasets/{name}/events.sql", (sql ?? (text => text))(scaffold.Sql));
        if (scaffold.NeedsCountries)
        {
            Text($"dyad-datasets/{name}/lookups/country.csv", File.ReadAllText(Path.Combine(BuiltIn, "ucdp-ged", "lookups", "country.csv")));
        }

        _library = DatasetLibrary.Load(BuiltIn, OwnDatasets);
        return scaffold;
    }

    /// <summary>Imports a file; asked whether a made-up one is the whole release that its name says, it answers yes.</summary>
    public ImportReport Import(string path, Func<ImportRequest, ImportRequest>? told = null) =>
        new Importer(Corpus, Library, threads: 1) { Ask = _ => new ExtentAnswer(ExtentKind.Complete, null) }.Import((told ?? (request => request))(new ImportRequest(path, new DateOnly(2026, 1, 1))), TestContext.Current.CancellationToken);

    /// <summary>Imports a file with nobody there to ask.</summary>
    public ImportReport ImportUnasked(string path, Func<ImportRequest, ImportRequest>? told = null) =>
        new Importer(Corpus, Library, threads: 1).Import((told ?? (request => request))(new ImportRequest(path, new DateOnly(2026, 1, 1))), TestContext.Current.CancellationToken);

    public Dyad.Store.Corpus Open() => Dyad.Store.Corpus.Open(Corpus, threads: 1);

    public ReleaseDifference Compare(string before, string after, string? dataset = null, string? actor = null)
    {
        using var corpus = Open();
        return corpus.Compare(Library, new ComparisonRequest(before, after) { Dataset = dataset, Actor = actor });
    }

    public Tally Count(Filter filter)
    {
        using var corpus = Open();
        return corpus.Count(new CountRequest(filter, [])).Single();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
