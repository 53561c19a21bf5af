using Dyad.Model;

namespace Dyad.Tests.Store.Registry;

/// <summary>The global file imported once; tests copy the corpus and change their copy.</summary>
public sealed class GlobalFile : IDisposable
{
    private readonly Lock _importing = new();
    private Tiny? _tiny;

    /// <summary>The imported corpus; skips the calling test where the file is absent.</summary>
    public string Corpus()
    {
        var file = TestData.Need("ucdp/ged-21.1-global-reduced.csv.gz");
        lock (_importing)
        {
            if (_tiny is null)
            {
                var tiny = new Tiny();
                tiny.Import(file, ExtentKind.Selected);
                _tiny = tiny;
            }

            return _tiny.Corpus;
        }
    }

    public void Dispose() => _tiny?.Dispose();
}
