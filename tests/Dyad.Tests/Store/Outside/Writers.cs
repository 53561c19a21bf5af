using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;

namespace Dyad.Tests.Store.Outside;

/// <summary>Imports in the middle of which something else happens.</summary>
internal static class Writers
{
    private static readonly DatasetLibrary Datasets = DatasetLibrary.Load(Path.Combine(TestData.Checkout(), "datasets"));

    /// <summary>Imports a file as a release of UCDP GED and does something when a step is reached.</summary>
    public static ImportReport Import(Tiny tiny, string path, string release, Action<string> meanwhile, string at) =>
        new Importer(tiny.Corpus, Datasets, threads: 1)
        {
            Step = step =>
            {
                if (step == at)
                {
                    meanwhile(step);
                }
            },
        }.Import(
            new ImportRequest(path, new DateOnly(2026, 1, 2)) { Dataset = "ucdp-ged", Release = release, Extent = ExtentKind.Selected },
            TestContext.Current.CancellationToken);
}
