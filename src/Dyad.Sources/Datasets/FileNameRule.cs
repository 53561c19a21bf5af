using System.Text.RegularExpressions;
using Dyad.Model;

namespace Dyad.Sources.Datasets;

/// <summary>A form of file name that says which release a file is.</summary>
/// <param name="Pattern">Matches the file's name without its endings.</param>
/// <param name="Release">The release's name, with the pattern's groups in braces: <c>{year}.{number}</c>.</param>
/// <param name="Extent">How much of its countries and months such a file holds.</param>
public sealed record FileNameRule(Regex Pattern, string Release, ExtentKind Extent)
{
    private static readonly string[] Endings = [".zip", ".gz", ".csv", ".txt"];

    /// <summary>The release that a file's name tells; null where it has another form.</summary>
    public string? ReleaseOf(string fileName)
    {
        var match = Pattern.Match(Stem(fileName));
        if (!match.Success)
        {
            return null;
        }

        var release = Release;
        foreach (Group group in match.Groups)
        {
            release = release.Replace($"{{{group.Name}}}", group.Value, StringComparison.Ordinal);
        }

        return release;
    }

    /// <summary>A file's name without its endings.</summary>
    internal static string Stem(string fileName)
    {
        while (Endings.FirstOrDefault(e => fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending)
        {
            fileName = fileName[..^ending.Length];
        }

        return fileName;
    }
}
