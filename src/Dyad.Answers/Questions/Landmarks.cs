using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Requests;
using Dyad.Model.Time;
using Dyad.Store.Counting;

namespace Dyad.Answers.Questions;

/// <summary>What stands out? The deadliest records, the first of each kind of violence, and the deadliest month.</summary>
internal static class Landmarks
{
    private const int Most = 10;
    private const int LongestMonth = 31;

    public static Answer Ask(Question question, Inquiry about)
    {
        var notable = NotableEvents.Notes(about);
        if (about.HasEvents)
        {
            var counted = Ranked(question, about);
            return notable.Count == 0 ? counted : counted with { Statements = notable, Caveats = [.. counted.Caveats, NotableEvents.NoCensus] };
        }

        return notable.Count == 0 ? NoEvents.Of(question, about) : new Answer(question.Id, question.Words, Sentence.Of(
            $"No event data has been imported, so nothing can be ranked; the notable events that the pack {about.Knowledge.PackName} records are listed below, each with its source."))
        {
            Statements = notable,
            Caveats = [NotableEvents.NoCensus],
            HowWeKnow = RecordedAnswer.HowWeKnow(about),
        };
    }

    private static Answer Ranked(Question question, Inquiry about)
    {
        var deadliest = about.Count(about.Filter, ["event"], "-best", Most);
        var rows = about.Events(about.Filter.With("sort", "-best").With("limit", Most.ToString())).ToDictionary(row => row.EventId);
        var dated = Dated(about);
        var month = about.Count(dated, ["month"], "-best").FirstOrDefault(count => Period.Find(count["month"]) is not null);
        var first = deadliest[0];
        return new Answer(question.Id, question.Words, Largest(about, first, rows).Then(Month(month)))
        {
            Details = DeadliestSince.Of(about),
            Tables = [Deadliest(deadliest, rows, FiledElsewhere.Events(about)), Firsts(about), .. about.IsAskedAlone ? FirstsOf(about) : []],
            Caveats =
            [
                LeftOut(about, dated),
                .. FiledElsewhere.Of(about),
                Sentence.Of($"These are records, not incidents: a dataset may split one attack into several rows, or sum several incidents in one. Rows of this table that share day and point are marked."),
            ],
            HowWeKnow = Sentence.Of($"Counted from {first.Source}, by the best estimate; ties are in the order of their days, those of one day in the order of their ids."),
        };
    }

    private static Sentence LeftOut(Inquiry about, Filter dated)
    {
        var total = about.Total(Monthly(about));
        if (total.Tally is { Events: > 0 } && total.Tally.SummaryUnstated == total.Tally.Events)
        {
            return Sentence.Of($"Which records cover several incidents is unknown: the files do not mark them, so a record or month may be a sum over many.");
        }

        return SingleIncidents.AreUndated(total.Tally)
            ? Sentence.Of($"The deadliest month leaves out {Derived.Difference(total.Events, about.Total(dated).Events):record that covers|records that cover} several incidents; {total.SummaryUnstated:record does|records do} not say whether that is so, and {total.DateUnstated:gives|give} no precision of dates.")
            : Sentence.Of($"The deadliest month leaves out {Derived.Difference(total.Events, about.Total(dated).Events):record that covers several incidents or is|records that cover several incidents or are} dated worse than to a month.");
    }

    // A row that sums up weeks or a year is no attack, however many dead it has.
    private static Sentence Largest(Inquiry about, Counted first, Dictionary<string, EventRow> rows)
    {
        var row = rows[first["event"]];
        if (IsSingle(row))
        {
            var filed = FiledElsewhere.Events(about).Contains(row.EventId) ? $", filed as {row.Sides}" : "";
            return Sentence.Of($"The deadliest single record is {first["event"]} of {first.First} with {first.Deaths:death|deaths}{Place(row)}{filed}");
        }

        var sum = row switch
        {
            { Summary: true } => Sentence.Of($"The largest record, {first["event"]}, covers several incidents from {row.DateStart} to {row.DateEnd}, with {first.Deaths} deaths{Place(row)}"),
            { LengthKnown: false } => Sentence.Of($"The largest record, {first["event"]} of {row.DateStart} with {first.Deaths} deaths{Place(row)}, does not say how long it lasts and may cover the whole year"),
            _ => Sentence.Of($"The largest record, {first["event"]}, is dated no better than from {row.DateStart} to {row.DateEnd}, with {first.Deaths} deaths{Place(row)}"),
        };
        var single = SingleIncidents.Of(about, about.Filter);
        return about.Count(single, ["event"], "-best", 1) is not [var most]
            ? sum.Then(Sentence.Of($"; no record is of a single incident"))
            : sum.Then(Sentence.Of($"; the deadliest of a single incident is {most["event"]} of {most.First} with {most.Deaths} deaths{Place(about.Events(single.With("sort", "-best").With("limit", "1"))[0])}"));
    }

    // Clear, and of at most a week: what a record of a month or a year sums up has no day of its own.
    private static bool IsSingle(EventRow row) =>
        row is { Summary: not true, LengthKnown: true, DatePrecision: not ("month" or "longer") } && row.DateEnd.DayNumber - row.DateStart.DayNumber < RowSpan.SingleIncident;

    private static Table Deadliest(IReadOnlyList<Counted> counts, Dictionary<string, EventRow> rows, IReadOnlySet<string> filedElsewhere) => new(
        "Deadliest records",
        [
            new Column("event", "Event", false),
            new Column("date", "Counted on", false),
            new Column("deaths", "Deaths: best (low–high)", true),
            new Column("sides", "Sides as coded", false),
            new Column("place", "Place as coded", false),
            new Column("notes", "Remarks", false),
        ],
        [.. counts.Select(count => Row(count, rows, filedElsewhere))]);

    private static IReadOnlyList<Span> Row(Counted count, Dictionary<string, EventRow> rows, IReadOnlySet<string> filedElsewhere)
    {
        var row = rows[count["event"]];
        var twins = rows.Values.Any(other => other.EventId != row.EventId && other.DateStart == row.DateStart && row.Cell is not null && other.Cell == row.Cell && other.Latitude == row.Latitude);
        var remarks = new[]
        {
            row.Summary == true ? "covers several incidents" : null,
            Dating(row.DatePrecision),
            row.LengthKnown ? Lasting(row) : "length not stated",
            filedElsewhere.Contains(row.EventId) ? FiledElsewhere.Remark : null,
            twins ? "another row of the same day and place" : null,
        };
        return
        [
            Show.Name(row.EventId), Show.Number(count.First), Show.Number(count.Deaths), Show.Name(row.Sides),
            Show.Name(row.Place ?? row.Admin1 ?? row.CountryName ?? "not stated"), Show.Name(string.Join("; ", remarks.OfType<string>())),
        ];
    }

    private static string? Lasting(EventRow row) =>
        row.DateEnd.DayNumber - row.DateStart.DayNumber + 1 is > RowSpan.SingleIncident and var days ? $"lasts {days} days" : null;

    // A record that sums up weeks or a year would make a month deadly that was not; one longer than its month is in none.
    private static Filter Dated(Inquiry about)
    {
        var total = about.Total(about.Filter).Tally;
        var single = Monthly(about).With("summary", "no");
        return SingleIncidents.AreUndated(total) ? single : single.With("date", "month");
    }

    private static Filter Monthly(Inquiry about) => about.Total(about.Filter).Tally.Long > 0 ? about.Filter.With("span", RowSpan.UpTo(LongestMonth)) : about.Filter;

    private static Sentence Month(Counted? month) => month is null
        ? Sentence.Of($".")
        : Sentence.Of($"; the deadliest month is {Show.Date(month["month"])} with {month.Deaths:death|deaths} in {month.Events:event|events}.");

    private static string? Dating(string precision) => precision switch
    {
        "few_days" => "date known within a few days",
        "week" => "date known within a week",
        "month" => "date known within a month",
        "longer" => "date known only to a longer period",
        _ => null,
    };

    private static Table Firsts(Inquiry about) =>
        Tables.Of("First and last of each kind of violence", "violence", "Kind of violence", about.Count(about.Filter, ["violence"], "first"));

    private static IEnumerable<Table> FirstsOf(Inquiry about) =>
    [
        Tables.Of("First and last in each country", "country", "Country", about.Count(about.Filter, ["country"], "first")),
        Tables.Of("First and last against each opponent", "opponent", "Opponent", [.. about.Count(about.Filter, ["opponent"], "first").Where(opponent => opponent.IsOpponentNamed)]),
    ];

    private static string Place(EventRow row) => (row.Place ?? row.Admin1 ?? row.CountryName) is { } place ? $" ({place})" : "";
}
