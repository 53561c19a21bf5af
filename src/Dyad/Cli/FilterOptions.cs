using System.CommandLine;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>The filter keys as options of a command: one list makes them all.</summary>
internal sealed class FilterOptions
{
    private readonly Dictionary<string, Option<string?>> _options;

    /// <summary>Adds an option for every key but the ones left out.</summary>
    public FilterOptions(Command command, params string[] leftOut)
    {
        _options = FilterKey.All.Where(key => !leftOut.Contains(key.Name)).ToDictionary(key => key.Name, Option);
        foreach (var option in _options.Values)
        {
            command.Add(option);
        }
    }

    /// <summary>The filter that was typed.</summary>
    public Filter Read(ParseResult parsed) => Read(parsed, _ => null);

    /// <summary>The filter that was typed; a country may be given by its name in the corpus. Another word than its code or name is refused with the code it may be.</summary>
    public Filter Read(ParseResult parsed, Corpus corpus)
    {
        if (_options.TryGetValue("country", out var option) && parsed.GetValue(option) is { } typed)
        {
            return Read(parsed, key => key == "country" ? Codes(corpus, typed) : null);
        }

        return Read(parsed);
    }

    private Filter Read(ParseResult parsed, Func<string, string?> instead) =>
        _options.Aggregate(Filter.Empty, (filter, option) => (instead(option.Key) ?? parsed.GetValue(option.Value)) is { } value ? filter.With(option.Key, value) : filter);

    private static string Codes(Corpus corpus, string typed) => corpus.CountryNamed(typed) ?? string.Join(',', typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word =>
    {
        if (word.Length == 3)
        {
            return word;
        }

        var hint = corpus.CountryLike(word) is { } near ? $"; did you mean {near}?" : "";
        return corpus.CountryNamed(word) ?? throw new DyadException(Trouble.Usage, $"country: '{word}' is not an ISO 3166-1 alpha-3 code such as AFG{hint}");
    }));

    // What the syntax shows already needs no list.
    private static string Words(FilterKey key) => key.Allowed.Count == 0 || key.Syntax.Contains('|') ? "" : $" Words: {string.Join(", ", key.Allowed)}.";

    private static Option<string?> Option(FilterKey key)
    {
        var option = new Option<string?>($"--{key.Name}")
        {
            Description = key.Meaning + Words(key) + (key.Default.Length > 0 ? $" Default: {key.Default}." : ""),
            HelpName = key.Syntax,
        };
        option.CompletionSources.Add([.. key.Allowed]);
        if (key.Name == "country")
        {
            option.Aliases.Add("--in");
        }

        return option;
    }
}
