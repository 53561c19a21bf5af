using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads a file of claims that belongs to no pack.</summary>
public static class ClaimFile
{
    /// <summary>The claims of a file's text, at least one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What errors call the file.</param>
    /// <exception cref="DyadException">The file has errors; the message lists all of them with file and line.</exception>
    public static IReadOnlyList<Claim> Read(string text, string file)
    {
        var errors = new DefinitionErrors();
        var claims = new List<(Claim Item, YamlMap At)>();
        foreach (var entry in YamlFile.ReadList(text, file, errors))
        {
            claims.Add((ClaimsYaml.Read(entry), entry));
            entry.End();
        }

        foreach (var (claim, at) in claims.GroupBy(claim => claim.Item.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
        {
            at.Error($"id is '{claim.Id}', which another claim of the file has already", "id");
        }

        if (claims.Count == 0 && errors.IsEmpty)
        {
            errors.Add(file, 0, "holds no claim");
        }

        return errors.IsEmpty ? [.. claims.Select(claim => claim.Item)] : throw new DyadException(Trouble.InvalidData, string.Join('\n', errors.Lines()));
    }
}
