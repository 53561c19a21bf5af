using System.Runtime.CompilerServices;

namespace Dyad.Tests;

/// <summary>The folder of real files: <c>DYAD_TEST_DATA</c>, else <c>../shared/data</c> beside the checkout. Tests that need it are skipped where it is absent.</summary>
internal static class TestData
{
    public static readonly string Root = FindRoot();

    /// <summary>The checkout's root folder, where <c>Dyad.slnx</c> lies.</summary>
    public static string Checkout() => FolderOf();

    /// <summary>The path of a real file; skips the calling test, naming the file, where it is absent.</summary>
    public static string Need(string relativePath)
    {
        var path = Path.Combine(Root, relativePath);
        Assert.SkipUnless(File.Exists(path), $"{relativePath} is not here; set DYAD_TEST_DATA to the folder that holds it.");
        return path;
    }

    private static string FolderOf([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));

    private static string FindRoot()
    {
        var told = Environment.GetEnvironmentVariable("DYAD_TEST_DATA");
        return string.IsNullOrEmpty(told) ? Path.GetFullPath(Path.Combine(Checkout(), "..", "shared", "data")) : told;
    }
}
