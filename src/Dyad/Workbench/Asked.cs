using Dyad.Answers.Lines;
using Dyad.Model;

namespace Dyad.Workbench;

/// <summary>What a URL asks for.</summary>
/// <param name="Route">The page.</param>
/// <param name="Parts">The arguments in its path.</param>
/// <param name="Options">What stands behind the question mark, in order.</param>
/// <param name="Twin">The ending of a file; null for the page.</param>
public sealed record Asked(PageRoute Route, IReadOnlyList<string> Parts, IReadOnlyList<KeyValuePair<string, string>> Options, string? Twin)
{
    private static readonly string[] Endings = [.. PageRoute.All.SelectMany(route => route.Twins).Distinct()];

    /// <summary>Whether a path is that of a file.</summary>
    public static bool IsFile(string path) => EndingOf(path) is not null;

    /// <summary>Reads a URL; null where no page stands there.</summary>
    /// <param name="path">The path as sent, its escapes unread.</param>
    /// <param name="query">The keys and values.</param>
    /// <exception cref="DyadException">A key is unknown or given twice.</exception>
    public static Asked? Of(string path, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> query)
    {
        var twin = EndingOf(path);
        if (PageRoute.Of(twin is null ? path : path[..^(twin.Length + 1)]) is not var (route, parts))
        {
            return null;
        }

        var options = new List<KeyValuePair<string, string>>();
        foreach (var (key, values) in query)
        {
            if (!route.Keys.Contains(key))
            {
                throw new DyadException(Trouble.Usage, route.Keys.Length == 0 ? $"{key}: this page takes no filter" : $"{Nearest.NotValid(key, route.Keys)}");
            }

            // A form sends what was left blank too.
            if (values.Where(value => value.Length > 0).ToArray() is { Length: > 0 } given)
            {
                options.Add(new(key, given.Length == 1 ? given[0] : throw new DyadException(Trouble.Usage, $"{key} is given {given.Length} times")));
            }
        }

        return new Asked(route, parts, options, twin);
    }

    /// <summary>The command line, in the form that a page or a file is made of.</summary>
    /// <param name="format">The format; null for the command's own.</param>
    /// <param name="more">Options that the page adds.</param>
    /// <remarks>Each option is one word and arguments stand behind two dashes, so that no value is taken for an option or for the name of a file of options.</remarks>
    public IReadOnlyList<string> Line(string? format, params IEnumerable<KeyValuePair<string, string>> more) =>
    [
        .. Route.Command,
        .. format is null ? Array.Empty<string>() : [Route.Command is ["cite"] ? $"--style={format}" : $"--format={format}"],
        .. All.Concat(more).Select(option => $"--{option.Key}={option.Value}"),
        "--",
        .. Arguments,
    ];

    /// <summary>What the page is called.</summary>
    public string Title => string.Join(' ', [Route.Title, .. Parts]);

    /// <summary>The same as a person types it.</summary>
    public string Typed => ShellLine.Of(All.Aggregate(Hint.Ask([.. Route.Command, .. Arguments]), (hint, option) => hint.With(option.Key, option.Value)));

    /// <summary>The value of an option; null where it is not given.</summary>
    public string? this[string key] => Options.Where(option => option.Key == key).Select(option => option.Value).FirstOrDefault();

    /// <summary>Its own URL as another page, file or with another option.</summary>
    /// <param name="twin">The ending; null for the page.</param>
    /// <param name="changed">An option that takes the place of the one given, if any.</param>
    public string Url(string? twin, KeyValuePair<string, string>? changed = null)
    {
        var at = 0;
        var path = string.Join('/', Route.Path.Split('/').Select(part => part.StartsWith('{') ? Uri.EscapeDataString(Parts[at++]) : part));
        var options = (changed is { } one ? Options.Where(option => option.Key != one.Key).Append(one) : Options)
            .Select(option => $"{Uri.EscapeDataString(option.Key)}={Uri.EscapeDataString(option.Value)}").ToArray();
        return path + (twin is null ? "" : $".{twin}") + (options.Length == 0 ? "" : $"?{string.Join('&', options)}");
    }

    private static string? EndingOf(string path) => Endings.FirstOrDefault(ending => path.EndsWith($".{ending}", StringComparison.Ordinal));

    private IEnumerable<string> Arguments => Route.OptionOfPath is null ? Parts : [];

    private IEnumerable<KeyValuePair<string, string>> All => Route.OptionOfPath is { } option ? Options.Prepend(new(option, Parts[0])) : Options;
}
