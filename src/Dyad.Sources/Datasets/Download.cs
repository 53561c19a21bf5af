using System.Text.RegularExpressions;

namespace Dyad.Sources.Datasets;

/// <summary>Where the publisher keeps the files of some releases.</summary>
/// <param name="Name">What a user calls this series of files, such as <c>ucdp-candidate</c>.</param>
/// <param name="Releases">Matches the names of the releases.</param>
/// <param name="Url">The file's address, with the pattern's groups in braces.</param>
/// <param name="Api">The address of the same release in the publisher's interface, in the same way; null where there is none.</param>
public sealed record Download(string Name, Regex Releases, string Url, string? Api)
{
    /// <summary>The addresses of a release; null where the series has no such release.</summary>
    public (Uri File, Uri? Pages)? Find(string release)
    {
        var match = Releases.Match(release);
        return match.Success ? (new Uri(Filled(Url, match)), Api is null ? null : new Uri(Filled(Api, match))) : null;
    }

    private static string Filled(string template, Match match)
    {
        foreach (Group group in match.Groups)
        {
            template = template.Replace($"{{{group.Name}}}", group.Value, StringComparison.Ordinal);
        }

        return template;
    }
}
