using System.Runtime.CompilerServices;
using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

/// <summary>The datasets of the checkout.</summary>
internal static class Library
{
    public static readonly string Folder = FindFolder();

    public static readonly DatasetLibrary OfCheckout = DatasetLibrary.Load(Folder);

    public static DatasetDefinition Ged => OfCheckout.Definitions["ucdp-ged"];

    private static string FindFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "..", "datasets"));
}
