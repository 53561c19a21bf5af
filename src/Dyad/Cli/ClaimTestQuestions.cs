using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;

namespace Dyad.Cli;

/// <summary>Asks for the test of a claim: what is measured, where, when, compared with what, and in which words. What could never fail or never hold is refused at once.</summary>
/// <param name="dialogue">Asks.</param>
/// <param name="groups">Knows the groups by their names.</param>
/// <param name="countries">Knows the countries.</param>
internal sealed class ClaimTestQuestions(Dialogue dialogue, GroupNames groups, CountryNames countries)
{
    private static readonly string[] Parts = ["country", "with", "violence", "admin1", "method", "target"];
    private static readonly string[] Units = ["month", "quarter", "year"];

    /// <summary>The test.</summary>
    /// <param name="kind">The claim's kind.</param>
    /// <param name="of">The group, as a filter names it.</param>
    /// <param name="statedOn">When the claim was made.</param>
    public ClaimTest Ask(ClaimKind kind, string of, DateOnly statedOn)
    {
        var rule = ClaimRule.Of(kind);
        var measure = dialogue.Ask("What is measured: involvement, attacks, deaths, civilians, own_deaths, cells or provinces?", TypedAnswers.OneOf<ClaimMeasure>);
        var scope = Filter.Empty.With("actor", of).With("role", measure is ClaimMeasure.Attacks ? "attacker" : null);
        var part = rule.Needs.HasFlag(ClaimTestParts.Within) ? dialogue.Ask("The share of what sets the part apart: country, with, violence, admin1, method or target?", answer => TypedAnswers.OneOf(answer, Parts)) : null;
        scope = Where(scope, part);
        var thing = Event(kind);
        scope = thing is null || kind is ClaimKind.Record ? scope.With("t", Period(kind, statedOn)) : scope;
        var against = rule.Needs.HasFlag(ClaimTestParts.Against) ? Against(scope) : null;
        var (words, number) = rule.Statistic is { } statistic ? Said(statistic) : default;
        return new ClaimTest
        {
            Measure = measure,
            Scope = scope,
            Within = part is null ? null : scope.With(part, null),
            Event = thing,
            Against = against,
            Each = kind is ClaimKind.Presence ? dialogue.Ask("In each month, quarter or year of it? (blank for once in all of it)", answer => answer.Length == 0 ? null : TypedAnswers.OneOf(answer, Units)) : null,
            Words = words,
            Number = number,
            Region = words is null ? null : RegionWords.Find(words)!.For(number),
        };
    }

    private Filter Where(Filter scope, string? part)
    {
        scope = part is "country" ? scope : scope.With("country", dialogue.Ask("In which countries, by name or code? (blank for anywhere)", countries.Codes));
        scope = part is "with" ? scope : scope.With("with", dialogue.Ask("With which other side alone? (blank for any)", answer => answer.Length == 0 ? null : groups.One(answer).Name));
        return part is null ? scope : scope.With(part, dialogue.Ask($"Which {part} makes the part?", answer => part switch
        {
            "country" => countries.Codes(TypedAnswers.Text(answer)),
            "with" => groups.One(answer).Name,
            _ => TypedAnswers.Value(part, TypedAnswers.Text(answer)),
        }));
    }

    private string? Event(ClaimKind kind) => kind switch
    {
        ClaimKind.Record => dialogue.Ask("Which event, by its id, such as ucdp:412700?", TypedAnswers.EventId),
        ClaimKind.Level => dialogue.Ask("Of one event: what is its id, such as ucdp:412700? (blank for a period)", answer => answer.Length == 0 ? null : TypedAnswers.EventId(answer)),
        _ => null,
    };

    private string? Period(ClaimKind kind, DateOnly statedOn) => kind is ClaimKind.Record
        ? dialogue.Ask("In which period? (blank for all time)", answer => answer.Length == 0 ? null : TypedAnswers.Period(answer).ToString())
        : dialogue.Ask("Which period, such as 2019, 2019-05 or 2021-05-01..2021-08-25?", answer => TypedAnswers.Period(answer) switch
        {
            var period when kind is ClaimKind.Trend && period.Months().Count() < ClaimRule.TrendMonths => throw Wrong($"A trend takes at least {ClaimRule.TrendMonths} months"),
            var period when kind is ClaimKind.Prediction or ClaimKind.Warning && period.Earliest < statedOn => throw Wrong($"It begins before {statedOn:yyyy-MM-dd}, when the statement was made and the outcome was known in part"),
            var period => period.ToString(),
        });

    private Filter Against(Filter scope) => scope.With("t", dialogue.Ask("Compared with which period?", answer => TypedAnswers.Period(answer) switch
    {
        var period when period.Earliest <= scope.Period.Latest && scope.Period.Earliest <= period.Latest => throw Wrong($"It overlaps {scope.Period}, with which it is compared; take a stretch apart from it"),
        var period => period.ToString(),
    }));

    private (string? Words, long? Number) Said(ClaimStatistic statistic)
    {
        var rows = RegionWords.All.Where(row => row.Statistic == statistic).ToArray();
        string[] phrases = [.. rows.SelectMany(row => row.Phrases)];
        // The question names one phrase of each region; every phrase of the table will do.
        var words = dialogue.Ask($"Words ({string.Join(", ", rows.Select(row => row.Phrases[0]))})?", answer => TypedAnswers.OneOf(answer, phrases));
        return (words, RegionWords.Find(words)!.TakesNumber ? dialogue.Ask($"{Capital(words)} how many?", answer => TypedAnswers.Number(answer, words == "at least" ? 1 : 0)) : null);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static DyadException Wrong(Note note) => new(Trouble.Usage, note);
}
