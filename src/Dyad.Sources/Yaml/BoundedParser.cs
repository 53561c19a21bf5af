using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dyad.Sources.Yaml;

/// <summary>Parses YAML that is nested as deep as people write it. What is deeper would overflow the stack of whoever reads it.</summary>
internal sealed class BoundedParser(TextReader text) : IParser
{
    private const int MostLevels = 100;

    private readonly Parser _inner = new(text);
    private int _levels;

    public ParsingEvent? Current => _inner.Current;

    public bool MoveNext()
    {
        if (!_inner.MoveNext())
        {
            return false;
        }

        _levels += Current!.NestingIncrease;
        return _levels <= MostLevels ? true : throw new YamlException(Current.Start, Current.End, $"it is nested more than {MostLevels} levels deep.");
    }
}
