using System.Globalization;
using System.Text.Json.Nodes;
using Dyad.Model.Time;

namespace Dyad.Model.Requests;

/// <summary>Which events a request is about: canonical values under the keys of <see cref="FilterKey.All"/>, with defaults left out.</summary>
/// <remarks>
/// Two filters that admit the same by the same words are equal, however they were typed. The empty filter admits every current event.
/// </remarks>
public sealed class Filter : IEquatable<Filter>
{
    private readonly IReadOnlyDictionary<string, string> _values;
    private string? _canonical;

    private Filter(IReadOnlyDictionary<string, string> values) => _values = values;

    /// <summary>The canonical JSON of the filter.</summary>
    public string CanonicalText => _canonical ??= CanonicalJson.Write(_values);

    /// <summary>The filter that restricts nothing.</summary>
    public static Filter Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>The keys that are set, with their canonical values, in canonical order.</summary>
    public IEnumerable<(string Key, string Value)> Values =>
        FilterKey.All.Where(key => _values.ContainsKey(key.Name)).Select(key => (key.Name, _values[key.Name]));

    /// <summary>Whether a key is set, and does not merely have its default.</summary>
    public bool IsSet(string key) => _values.ContainsKey(key);

    /// <summary>The value of a key, its default where it is not set, or null where there is no restriction.</summary>
    public string? this[string key] =>
        _values.TryGetValue(key, out var value) ? value : FilterKey.Named(key).Default is { Length: > 0 } standard ? standard : null;

    /// <summary>The period meant by <c>t</c> alone; null where it is not set.</summary>
    /// <exception cref="DyadException">The period is relative and there is no as-of date.</exception>
    public Period? Window => this["t"] is { } text ? Resolve(text, Day("as-of")) : null;

    /// <summary>The period meant by <c>t</c> and <c>as-of</c> together.</summary>
    /// <exception cref="DyadException">The period is relative and there is no as-of date.</exception>
    public Period Period
    {
        get
        {
            var asOf = Day("as-of");
            var time = Window ?? default;
            var latest = asOf is { } cut && (time.Latest is null || cut < time.Latest) ? cut : time.Latest;
            return time.Earliest > latest ? new Period(time.Earliest, time.Earliest) : new Period(time.Earliest, latest);
        }
    }

    /// <summary>The day under a key, or null where it is not set.</summary>
    public DateOnly? Day(string key) => this[key] is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The words under a key, or null where it is not set.</summary>
    public IReadOnlyList<string>? List(string key) => this[key]?.Split(',');

    /// <summary>The same filter with one key set; a null value takes the key away.</summary>
    /// <exception cref="DyadException">The key or the value is not valid; the message says what is.</exception>
    public Filter With(string key, string? value)
    {
        var known = FilterKey.Named(key);
        var values = new Dictionary<string, string>(_values);
        values.Remove(key);
        if (value is not null)
        {
            var canonical = Canonical(known, value);
            if (canonical != known.Default)
            {
                values[key] = canonical;
            }
        }

        return new Filter(values);
    }

    /// <summary>The filter as a JSON object of texts.</summary>
    public JsonObject ToJson() => new(Values.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="DyadException">A key or value is not valid.</exception>
    public static Filter FromJson(JsonObject json) =>
        json.Aggregate(Empty, (filter, member) => filter.With(member.Key, member.Value?.GetValue<string>()));

    /// <inheritdoc />
    public bool Equals(Filter? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Filter);

    /// <inheritdoc />
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <summary>The filter in words: <c>actor=IS country=AFG</c>, or <c>all events</c>.</summary>
    public override string ToString() => _values.Count == 0 ? "all events" : string.Join(' ', Values.Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Canonical(FilterKey key, string value)
    {
        try
        {
            return key.Canonical(value);
        }
        catch (DyadException wrong)
        {
            throw new DyadException(wrong.Trouble, $"{key.Name}: {wrong.Note}", wrong);
        }
    }

    private static Period Resolve(string text, DateOnly? asOf)
    {
        if (FilterValue.LastDays(text) is not { } days)
        {
            return Period.Find(text)!.Value;
        }

        var last = asOf ?? throw new DyadException(Trouble.Usage, $"t: '{text}' counts back from an as-of date; give as-of too");
        return new Period(last.AddDays(1 - days), last);
    }
}
