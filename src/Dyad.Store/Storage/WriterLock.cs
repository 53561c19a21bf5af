using System.Security.Cryptography;
using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>The right to write a corpus: a file beside it that one process at a time has locked.</summary>
/// <remarks>
/// Somebody may delete that file, and then another process can lock a new one. Who holds the right therefore marks his file, by a time that nobody else will choose, and looks
/// before he puts anything in place whether the file of that name is still his.
/// </remarks>
internal sealed class WriterLock : IDisposable
{
    private readonly string _corpus;
    private readonly string _path;
    private readonly FileStream _file;
    private readonly DateTime _mark;

    private WriterLock(string corpus, string path, FileStream file)
    {
        (_corpus, _path, _file) = (corpus, path, file);
        File.SetLastWriteTimeUtc(file.SafeFileHandle, DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(int.MaxValue)));
        _mark = File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }

    /// <summary>Takes the right, or says who has it.</summary>
    /// <exception cref="DyadException">Another process is writing, or the lock cannot be made.</exception>
    public static WriterLock Take(string corpus)
    {
        var path = corpus + ".lock";
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            try
            {
                return new WriterLock(corpus, path, file);
            }
            catch
            {
                file.Dispose();
                throw;
            }
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException || (wrong is IOException && !File.Exists(path)))
        {
            throw new DyadException(Trouble.Environment, $"{corpus} cannot be written: {MachineFault.Of(wrong)}", wrong);
        }
        catch (IOException wrong)
        {
            throw new DyadException(Trouble.Busy, $"Another dyad is writing {corpus}; wait for it to end", wrong);
        }
    }

    /// <summary>Refuses to go on where the right is lost.</summary>
    public void RefuseLost()
    {
        if (File.GetLastWriteTimeUtc(_path) != _mark)
        {
            throw new DyadException(Trouble.Busy, $"{_path} was deleted or changed while {_corpus} was written, so another dyad may be writing too. The corpus was not changed; run it again");
        }
    }

    public void Dispose() => _file.Dispose();
}
