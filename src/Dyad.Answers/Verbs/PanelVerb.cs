using Dyad.Answers.Panels;
using Dyad.Answers.Questions;
using Dyad.Answers.Results;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Results;
using Dyad.Store;

namespace Dyad.Answers.Verbs;

/// <summary>Every unit in every period, with zeros where they are known.</summary>
public static class PanelVerb
{
    private const string NotKnown = "unknown: no complete file covers the period, or no event states it";
    private const string NotEveryRange = "unknown, or an event does not state its range";

    /// <summary>What its rows hold.</summary>
    public static ResultSchema Schema { get; } = new("panel", [Hint.Ask("count").With("panel")],
    [
        new("unit", ColumnType.Text, "the country's name, or the key of another unit; empty text where there is no unit"),
        new("gw", ColumnType.Whole, "the state that held the country on the period's first day, by its number in Gleditsch and Ward's list", "not a country, or none or two states held it"),
        new("iso3", ColumnType.Text, "today's country, as ISO 3166-1 alpha-3", "not a country"),
        new("period", ColumnType.Text, "the period"),
        new("covered", ColumnType.Text, "yes: complete files cover the period; partly: files speak of it and may lack events; no"),
        new("events", ColumnType.Whole, "events; 0 where complete files record none", NotKnown),
        new("low", ColumnType.Whole, "sum of the low estimates of deaths", NotEveryRange),
        new("best", ColumnType.Whole, "sum of the best estimates of deaths", NotKnown),
        new("high", ColumnType.Whole, "sum of the high estimates of deaths", NotEveryRange),
        new("civilians", ColumnType.Whole, "deaths of civilians", NotKnown),
        new("unknown", ColumnType.Whole, "deaths whose side the source does not know", NotKnown),
    ])
    {
        HasFilter = true,
    };

    /// <summary>The panel that a filter asks for.</summary>
    /// <exception cref="Model.DyadException">The filter does not ask for a panel, or no file covers a month.</exception>
    public static Result Ask(Corpus corpus, Filter filter)
    {
        var panel = Panel.Of(corpus, filter);
        return new Result(ResultRows.Of(Schema, panel.Rows.Select(row => (IReadOnlyList<object?>)
            [row.Unit, row.State, row.Country, row.Period, row.Covered, row.Events, row.Low, row.Best, row.High, row.Civilians, row.Unknown])))
        {
            Notes = [.. panel.Notes, .. Unsaid.Of(corpus, filter, null)],
            Filter = filter,
        };
    }
}
