using Dyad.Model.Events;
using Dyad.Model.Places;
using Dyad.Model.Time;

namespace Dyad.Model.Requests;

/// <summary>One key of the filter: what it is called, what it takes, and how its value is brought into canonical form.</summary>
/// <param name="Name">The key as it stands in URLs, JSON and, behind two dashes, on the command line.</param>
/// <param name="Syntax">What the value looks like, for help and documentation.</param>
/// <param name="Default">The value that leaving the key out means; an empty text where it means no restriction.</param>
/// <param name="Meaning">One sentence of help.</param>
/// <param name="Canonical">Turns a value into its one canonical spelling, or throws a <see cref="DyadException"/> that says what is valid.</param>
public sealed record FilterKey(string Name, string Syntax, string Default, string Meaning, Func<string, string> Canonical)
{
    /// <summary>All keys in their canonical order. Help, the API's description and the documentation are made from this list.</summary>
    public static IReadOnlyList<FilterKey> All { get; } =
    [
        new("actor", "NAME", "", "The group: an actor's id, or a dataset's exact name.", FilterValue.Text),
        new("with", "NAME", "", "The other side: an actor's id, or a dataset's exact name.", FilterValue.Text),
        new("pair", "A~B", "", "Two opposing actors in either order.", FilterValue.Pair),
        OneOf("role", "involved|attacker", "involved", "Events with the actor on either side, or only those coded as its attacks.", "involved", "attacker"),
        OneOf("affiliates", "no|yes", "no", "Whether the actor's affiliates and provinces count as the actor for as long as they belonged to it.", "no", "yes"),
        OneOf("coalitions", "no|yes", "no", "Whether an actor counts where it is one of several joined on a side.", "no", "yes"),
        OneOf("contested", "no|yes", "no", "Whether contested attributions to a group count; if so, the event is taken from the actor that has it otherwise.", "no", "yes"),
        new("country", "ISO3,…", "", "Today's countries, as ISO 3166-1 alpha-3 codes.", FilterValue.Countries),
        new("gw", "NUMBER,…", "", "States of the day, by their numbers in Gleditsch and Ward's list: 345 is Yugoslavia.", FilterValue.States),
        new("admin1", "NAME", "", "A first-order administrative unit in the source's own spelling.", FilterValue.Text),
        new("cell", "NUMBER", "", "A PRIO-GRID cell.", FilterValue.Cell),
        new("bbox", "W,S,E,N", "", "A box in degrees: west, south, east, north.", FilterValue.Box),
        new("t", "2019..2021", "", "A period: days, months or years joined by two dots, or last90d for the days before as-of.", FilterValue.Time),
        SomeOf("violence", "WORD,…", "", "Kinds of violence.", Words.All<Violence>()),
        SomeOf("method", "WORD,…", "", "Methods of attack, where a dataset codes them.", EventMethods.All),
        SomeOf("target", "WORD,…", "", "Classes of target, where a dataset codes them.", EventTargets.All),
        new("deaths", "best:10..", "", "A span of deaths by the low, best or high estimate.", FilterValue.Deaths),
        OneOf("date", "PRECISION", "", "The worst date precision admitted.", Words.All<DatePrecision>()),
        OneOf("place", "PRECISION", "", "The worst place precision admitted.", Words.All<PlacePrecision>()),
        new("span", "..7|fits", "", "The longest row that counts, in days; or fits: rows longer than 30 days count only with all of their days in t. A row of unknown length may last a year.", FilterValue.Span),
        OneOf("summary", "yes|no", "yes", "Whether records that cover several incidents count.", "yes", "no"),
        OneOf("active-year", "yes|no", "", "Whether the pair met the dataset's inclusion rule in the year of the event: 25 deaths in UCDP. Without it both count.", "yes", "no"),
        new("min-sources", "NUMBER", "", "The fewest sources that report an event; one whose number is not stated is left out.", FilterValue.Count),
        SomeOf("status", "WORD,…", "candidate,final", "How settled a record has to be.", Words.All<EventStatus>()),
        new("family", "NAME", "", "One family of datasets; several are counted side by side and never added up.", FilterValue.Text),
        new("dataset", "NAME", "", "One dataset.", FilterValue.Text),
        new("release", "NAME", "", "One release, current or not; samples are counted only when named here.", FilterValue.Text),
        new("as-of", "DATE", "", "Only events counted on this day or before; by default all.", FilterValue.Day),
        new("known-on", "DATE", "", "Only releases published on this day or before.", FilterValue.Day),
        new("by", "WORD,…", "", "What to count by.", FilterValue.ManyOf(Dimensions.All)) { Allowed = Dimensions.All },
        new("sort", "COLUMN", "", "The column to sort by; a dash in front turns the order round.", FilterValue.Text),
        new("limit", "NUMBER", "", "The most rows to show.", FilterValue.Count),
        new("after", "KEY", "", "In a list of events, start after this one; with a limit, this gives the next page.", FilterValue.Text),
    ];

    /// <summary>The words that its value may be, or may be made of; empty where it is no matter of words.</summary>
    public IReadOnlyList<string> Allowed { get; private init; } = [];

    private static FilterKey OneOf(string name, string syntax, string ordinary, string meaning, params IReadOnlyList<string> words) => new(name, syntax, ordinary, meaning, FilterValue.OneOf(words)) { Allowed = words };

    private static FilterKey SomeOf(string name, string syntax, string ordinary, string meaning, IReadOnlyList<string> words) => new(name, syntax, ordinary, meaning, FilterValue.SomeOf(words)) { Allowed = words };

    /// <summary>The key of a name.</summary>
    /// <exception cref="DyadException">There is no such key; the message names the nearest.</exception>
    public static FilterKey Named(string name) =>
        All.FirstOrDefault(key => key.Name == name)
        ?? throw new DyadException(Trouble.Usage, $"There is no filter '{name}'{Nearest.Hint(name, All.Select(key => key.Name))}");
}
