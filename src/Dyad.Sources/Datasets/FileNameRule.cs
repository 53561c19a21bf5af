using System.Globalization;
using System.Text.RegularExpressions;
using Dyad.Model;

namespace Dyad.Sources.Datasets;

/// <summary>A form of file name that says which release a file is.</summary>
/// <param name="Pattern">Matches the file's name without its endings.</param>
/// <param name="Release">The release's name, with the pattern's groups in braces: <c>{year}.{number}</c>; empty where <see cref="NewestOn"/> says it.</param>
/// <param name="Extent">How much of its countries and months such a file holds.</param>
public sealed partial record FileNameRule(Regex Pattern, string Release, ExtentKind Extent)
{
    // What people add to a name begins with a sign and goes on with a word or a year; other digits would belong to the release.
    private const string Added = @"(?<added>[ _.,()+-]+([^\W\d_].*|(19|20)\d\d(\D.*)?))$";

    private static readonly string[] Endings = [".zip", ".gz", ".csv", ".txt", ".tsv", ".tab", ".xlsx", ".xls", ".parquet"];

    private readonly Regex? _longer = Pattern.ToString() is [.., '$'] text ? new Regex(text[..^1] + Added, Pattern.Options, Pattern.MatchTimeout) : null;

    /// <summary>The day with the pattern's groups in braces, <c>{day}</c>, of which such a file holds the newest release; null where the name tells the release.</summary>
    public string? NewestOn { get; init; }

    /// <summary>What a file's name tells; null where it has another form.</summary>
    /// <param name="fileName">The name with its endings. What a browser or a copy adds, as in <c>name (1).csv</c>, is passed over.</param>
    /// <param name="releases">The releases among which the newest of a day is looked for.</param>
    public NamedRelease? Find(string fileName, IReadOnlyList<Release> releases) =>
        Pattern.Match(Plain(fileName)) is { Success: true } match && ReleaseOf(match, releases) is { } release ? new(release, Extent, Added: 0) : null;

    /// <summary>What the beginning of a file's name tells, where something was added to it: such a file is a selection.</summary>
    public NamedRelease? FindLonger(string fileName, IReadOnlyList<Release> releases) =>
        _longer?.Match(Plain(fileName)) is { Success: true } match && ReleaseOf(match, releases) is { } release
            ? new(release, Extent == ExtentKind.Sample ? ExtentKind.Sample : ExtentKind.Selected, match.Groups["added"].Length)
            : null;

    /// <summary>A file's name without its endings.</summary>
    internal static string Stem(string fileName)
    {
        while (Endings.FirstOrDefault(e => fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending)
        {
            fileName = fileName[..^ending.Length];
        }

        return fileName;
    }

    private static string Plain(string fileName)
    {
        var (name, shorter) = (fileName, CopyMark().Replace(Stem(fileName), ""));
        while (shorter != name)
        {
            (name, shorter) = (shorter, CopyMark().Replace(Stem(shorter), ""));
        }

        return name;
    }

    private string? ReleaseOf(Match match, IReadOnlyList<Release> releases)
    {
        if (NewestOn is null)
        {
            return Filled(Release, match);
        }

        return DateOnly.TryParseExact(Filled(NewestOn, match), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? releases.Where(release => release.Status == ReleaseStatus.Final && release.Published <= day).MaxBy(release => release.Published)?.Name
            : null;
    }

    private static string Filled(string text, Match match)
    {
        foreach (Group group in match.Groups)
        {
            text = text.Replace($"{{{group.Name}}}", group.Value, StringComparison.Ordinal);
        }

        return text;
    }

    [GeneratedRegex(@"^copy of |( ?\([0-9]{1,3}\)|[ _-]+copy( ?\([0-9]{1,3}\)| ?[0-9]{1,3})?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex CopyMark();
}
