using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Store;
using Dyad.Store.Import;

namespace Dyad.Cli;

/// <summary>Checks claims before and after an import, where the corpus has claims that its files can touch: to check all of them each time would take as long as a small import.</summary>
/// <param name="corpusPath">The corpus.</param>
/// <param name="threads">How many threads may count.</param>
internal sealed class ImportRecheck(string corpusPath, int? threads)
{
    private readonly HashSet<string> _claims = [];
    private readonly List<ClaimStates> _before = [];

    /// <summary>Told what a file will change while the corpus still is as it was.</summary>
    public void Changing(ImportReport report)
    {
        if (report.Events == 0 || !File.Exists(corpusPath))
        {
            return;
        }

        try
        {
            using var corpus = Corpus.Open(corpusPath, threads);
            string[] touched = corpus.Manifest.Parts.Count == 0 ? [] : [.. ClaimStates.Touched(corpus, report.Countries).Where(_claims.Add)];
            if (touched.Length > 0)
            {
                _before.Add(ClaimStates.Of(corpus, among: touched).Keep());
            }
        }
        catch (DyadException)
        {
            // A corpus of an older Dyad becomes readable by this very import; there is no verdict of before.
        }
    }

    /// <summary>The verdicts that are others now, and among how many claims; null where none was checked.</summary>
    public (IReadOnlyList<ChangedVerdict> Changes, int Claims)? Changed()
    {
        if (_before.Count == 0)
        {
            return null;
        }

        using var corpus = Corpus.Open(corpusPath, threads);
        var now = ClaimStates.Of(corpus, among: _claims);
        return ([.. _before.SelectMany(before => before.To(now))], _before.Sum(before => before.Count));
    }
}
