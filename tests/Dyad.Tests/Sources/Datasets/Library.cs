using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

/// <summary>The datasets of the checkout.</summary>
internal static class Library
{
    public static readonly string Folder = Path.Combine(TestData.Checkout(), "datasets");

    public static readonly DatasetLibrary OfCheckout = DatasetLibrary.Load(Folder);

    public static DatasetDefinition Ged => OfCheckout.Definitions["ucdp-ged"];
}
