using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>Changes a corpus file by working on a copy and putting that in its place in one step: readers see the old file or the new one.</summary>
internal static class Replacement
{
    /// <summary>Runs a change on a copy of the corpus. When it returns false, throws or is killed, the corpus stays as it was.</summary>
    /// <param name="corpusPath">The corpus file, or a link to it; it need not exist yet.</param>
    /// <param name="step">Told the name of each step as it is reached.</param>
    /// <param name="change">Works on the copy, whose path it is given; returns whether to keep it.</param>
    /// <param name="token">Ends it as long as the copy is not in place.</param>
    public static void Run(string corpusPath, Action<string> step, Func<string, bool> change, CancellationToken token = default)
    {
        var corpus = CorpusFile.Real(corpusPath);
        CorpusFile.RefuseName(corpus);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(corpus)!);
            using var writing = WriterLock.Take(corpus);
            CorpusFile.RefuseLog(corpus);
            using var work = WorkFolder.Beside(corpus);
            var before = CorpusFile.Stamp(corpus);
            if (before is not null)
            {
                RefuseDamaged(corpus);
                File.Copy(corpus, work.Copy);
            }

            step("copied");
            if (!change(work.Copy))
            {
                return;
            }

            CorpusFile.RefuseGone(work.Copy);
            CorpusFile.Fill(work.Copy);
            step("flushed");
            token.ThrowIfCancellationRequested();
            writing.RefuseLost();
            CorpusFile.RefuseLog(corpus);
            if (CorpusFile.Stamp(corpus) != before)
            {
                throw new DyadException(Trouble.Busy, $"{corpus} was changed by another program meanwhile. It was left as that program made it; run it again");
            }

            File.Move(work.Copy, corpus, overwrite: true);
            step("renamed");
        }
        catch (Exception wrong) when (wrong is not DyadException && MachineFault.Of(wrong) is not null)
        {
            throw new DyadException(Trouble.Environment, $"The corpus was not changed: {MachineFault.Of(wrong)}", wrong);
        }
    }

    private static void RefuseDamaged(string corpus)
    {
        using var database = Database.Read(corpus, threads: 1);
        CorpusFile.RefuseShort(database, corpus);
    }
}
