using Dyad.Sources.Packs;
using Dyad.Sources.Registry;

namespace Dyad.Store.Registry;

/// <summary>What comes with the program and is in every corpus that it makes.</summary>
public sealed class BuiltInKnowledge
{
    private readonly Task<string> _hash;
    private readonly Task<(LoadedRegistry Registry, IReadOnlyList<LoadedPack> Packs)> _contents;

    /// <summary>Knowledge that has been read.</summary>
    /// <param name="registry">The registry of the world's armed actors.</param>
    /// <param name="packs">The built-in packs.</param>
    /// <param name="hash">A hash over all of it.</param>
    public BuiltInKnowledge(LoadedRegistry registry, IReadOnlyList<LoadedPack> packs, string hash)
        : this(Task.FromResult(hash), Task.FromResult((registry, packs)))
    {
    }

    private BuiltInKnowledge(Task<string> hash, Task<(LoadedRegistry, IReadOnlyList<LoadedPack>)> contents) => (_hash, _contents) = (hash, contents);

    /// <summary>A hash over all of it: a corpus that has another is brought up to date when it changes.</summary>
    public string Hash => _hash.GetAwaiter().GetResult();

    /// <summary>The registry of the world's armed actors.</summary>
    /// <exception cref="Exception">Whatever the reading ended with.</exception>
    public LoadedRegistry Registry => _contents.GetAwaiter().GetResult().Registry;

    /// <summary>The built-in packs.</summary>
    /// <exception cref="Exception">Whatever the reading ended with.</exception>
    public IReadOnlyList<LoadedPack> Packs => _contents.GetAwaiter().GetResult().Packs;

    /// <summary>Knowledge that is read beside what the caller does: it takes as long as reading a file of a hundred thousand records, and an import asks for it last.</summary>
    /// <param name="hash">Finds the hash over all of it.</param>
    /// <param name="read">Reads it; what it throws meets whoever asks for it.</param>
    public static BuiltInKnowledge ReadBeside(Func<string> hash, Func<(LoadedRegistry Registry, IReadOnlyList<LoadedPack> Packs)> read)
    {
        var hashed = Task.Run(hash);
        return new(hashed, hashed.ContinueWith(_ => read(), TaskScheduler.Default));
    }
}
