namespace Dyad.Sources.Files;

/// <summary>Opens files that somebody named, and nothing that could be waited for or read for ever: a pipe, a device, a file of any size.</summary>
internal static class WholeFile
{
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Opens a file to read it from any place.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long opening it may take; null for five seconds.</param>
    /// <param name="token">Ends the wait.</param>
    /// <exception cref="IOException">It cannot be opened, is a pipe, or does not open in time.</exception>
    public static FileStream Open(string path, TimeSpan? patience = null, CancellationToken token = default)
    {
        // Opening a pipe waits for somebody who writes into it, and nothing but the end of the process stops that.
        var opening = Task.Run(() => new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 }), CancellationToken.None);
        FileStream file;
        try
        {
            file = opening.WaitAsync(patience ?? Patience, token).GetAwaiter().GetResult();
        }
        catch (TimeoutException late)
        {
            throw new IOException("it does not open: it is a pipe that nobody writes into, or its disk does not answer", late);
        }

        if (file.CanSeek)
        {
            return file;
        }

        file.Dispose();
        throw new IOException("it is a pipe and no file; write what comes out of it into a file first");
    }

    /// <summary>The bytes of a file of a definition or pack.</summary>
    /// <exception cref="IOException">As <see cref="Open"/>, or it is larger than any such file.</exception>
    public static byte[] ReadAllBytes(string path)
    {
        using var file = Open(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (file.Read(buffer) is > 0 and var read)
        {
            if (bytes.Length + read > MostBytes)
            {
                throw new IOException($"it has more than {MostBytes:N0} bytes");
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.ToArray();
    }
}
