using System.Runtime.CompilerServices;
using DiffPlex.Renderer;

namespace Dyad.Tests;

/// <summary>Compares text with an agreed file beside the test; <c>DYAD_ACCEPT=1</c> accepts what was got.</summary>
internal static class Golden
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, "golden", name);
        var got = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, got);
            return;
        }

        if (!File.Exists(path))
        {
            Assert.Fail($"There is no golden file {path}. Look at the text below; if it is right, run again with DYAD_ACCEPT=1.\n{got}");
        }

        var agreed = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (agreed != got)
        {
            var difference = UnidiffRenderer.GenerateUnidiff(agreed, got, "agreed", "got");
            Assert.Fail($"{path} differs. If the new text is right, run again with DYAD_ACCEPT=1.\n{difference}");
        }
    }
}
