using Dyad.Analysis.Spread;
using Dyad.Answers.Inquiries;
using Dyad.Answers.PackKnowledge;
using Dyad.Answers.Sentences;
using Dyad.Model;
using Dyad.Model.Packs;
using Dyad.Model.Time;

namespace Dyad.Answers.Questions;

/// <summary>Three factors of a threat, its message, its personnel and its conditions, each with the indicators that events and packs hold. They are not added up: there is no score.</summary>
internal sealed class ThreatFactors
{
    private const string Message = "message";
    private const string Personnel = "personnel";
    private const string Conditions = "conditions";
    private const string Unrecorded = "not recorded";
    private const string OwnAttacks = "attacks coded as its own";
    private const string Involved = "events with it";
    private const string AllEvents = "all events in its countries";
    private const string Ground = "grid cells with its events";

    private readonly Inquiry _about;
    private readonly UnbrokenMonths? _months;

    private ThreatFactors(Inquiry about)
    {
        (_about, _months) = (about, LatestMonths.Of(about));
        Leaving = Leavers.Of(about);
        All = [.. OfMessage(), .. OfPersonnel(), .. OfConditions()];
    }

    /// <summary>The indicators, by factor.</summary>
    public IReadOnlyList<Indicator> All { get; }

    /// <summary>The opponents that ceased to be, with the events against each.</summary>
    public IReadOnlyList<Counted> Leaving { get; }

    /// <summary>Of a group with events.</summary>
    public static ThreatFactors Of(Inquiry about) => new(about);

    /// <summary>A look for each indicator whose counts are compared.</summary>
    public static IEnumerable<Look> Looks(Inquiry about)
    {
        if (LatestMonths.Of(about) is not { } months)
        {
            yield break;
        }

        foreach (var (what, compared) in Compared(about, months))
        {
            if (compared.LookAs(Named(what)) is { } look)
            {
                yield return look;
            }
        }

        if (about.IsAskedAlone && Territory.Active(about, months.Compared.Now) is { Count: > 0 } cells)
        {
            yield return new Look(Named(Ground), SpreadChange.PValue(Territory.Shift(about, months)), Derived.Sum("events", cells));
        }
    }

    /// <summary>What rose, what fell, and of what neither can be said.</summary>
    public Sentence Says
    {
        get
        {
            Sentence[] said =
            [
                .. from way in ((Direction Direction, string Words)[])[(Direction.Up, "up"), (Direction.Down, "down"), (Direction.Unclear, "no clear change"), (Direction.Unknown, "unknown")]
                   let of = All.Where(indicator => indicator.HasRule && indicator.Direction == way.Direction).Select(indicator => Sentence.Of($"{indicator.What}")).ToArray()
                   where of.Length > 0
                   select Sentence.Of($"{Show.Words(way.Words)}: {Sentence.List(of)}"),
            ];
            return said.Skip(1).Aggregate(Time.Then(said[0]), (all, next) => all.Then(Sentence.Of($"; {next}"))).Then(Sentence.Of($"."));
        }
    }

    /// <summary>The indicators under their factors.</summary>
    public Table Table => new(
        "Three factors and what is recorded of each",
        [
            new Column("factor", "Factor", false),
            new Column("indicator", "Indicator", false),
            new Column("now", "Latest", true),
            new Column("before", "Before", true),
            new Column("direction", "Direction", false),
        ],
        [.. All.Select(one => (IReadOnlyList<Span>)[Show.Words(one.Factor), Show.Name(one.What), one.Now, one.Before, Show.Words(Words.Of(one.Direction))])])
    {
        Note = _months is null
            ? Sentence.Of($"No two stretches of months up to a year before the as-of date are covered and counted alike, so nothing that is counted has a direction.")
            : Sentence.Of($"Counted: {_months.Compared.Now.Earliest!.Value} to {_months.Compared.Now.Latest!.Value} against {_months.Compared.Before.Earliest!.Value} to {_months.Compared.Before.Latest!.Value}. Up and down are changes beyond the usual variation of such months, corrected over all looks; estimates of size move only where their ranges do not meet. Shares and other statements have no rule, so their direction is unclear."),
    };

    private Sentence Time => _months is null
        ? Sentence.Of($"No two stretches of months are covered and counted alike: ")
        : Sentence.Of($"In the {Show.Words(_months.Told)} months to {_months.Compared.Now.Latest!.Value} against the {Show.Words(_months.Told)} before: ");

    private IEnumerable<Indicator> OfMessage()
    {
        yield return Said(Message, "what it says it wants", Predicate.Aim);
        var attacks = _about.Narrowed("role", "attacker");
        yield return attacks.IsEverRecorded ? Events(Message, OwnAttacks) : new(Message, OwnAttacks, Show.Words("none coded"), Show.Words("none coded"), Direction.Unknown);
        if (attacks.IsEverRecorded && _months is { Compared: var both })
        {
            yield return new(Message, "share of such attacks in its events", Share(attacks, _about, both.Now), Share(attacks, _about, both.Before), Direction.Unclear) { HasRule = false };
        }
    }

    private IEnumerable<Indicator> OfPersonnel()
    {
        var sizes = _about.Knowledge.Ever.Said(Predicate.Strength).Where(size => size.Statement.Value is not null).ToArray();
        yield return sizes switch
        {
            [] => Missing(Personnel, "estimates of its size"),
            [var only] => new(Personnel, "estimates of its size", Size(only), Show.Words(Unrecorded), Direction.Unclear),
            [.., var earlier, var latest] => new(Personnel, "estimates of its size", Size(latest), Size(earlier), Moved(earlier.Statement.Value!.Value, latest.Statement.Value!.Value)),
        };
        yield return Said(Personnel, "leaders whose time ended", Predicate.LeaderEnd);
        yield return Said(Personnel, "surrenders and mass captures", Predicate.Surrender, Predicate.MassCapture);
        yield return Events(Personnel, Involved);
        // Each cell is a figure: a brief has no room for those of two years.
        if (_about.IsAskedAlone && _months is { Compared: var both } months)
        {
            yield return new(Personnel, Ground, Cells(both.Now), Cells(both.Before), Kept(Ground, Territory.Shift(_about, months) switch
            {
                > 0 => Direction.Up,
                < 0 => Direction.Down,
                _ => Direction.Unclear,
            }));
        }
    }

    private IEnumerable<Indicator> OfConditions()
    {
        foreach (var leaver in Leaving.Where(_ => _months is not null))
        {
            var against = _about.Narrowed("with", leaver.Tally.Keys["opponent"]);
            var both = _months!.Compared;
            yield return new(Conditions, $"share of its events against {leaver["opponent"]}, which ceased to be", Share(against, _about, both.Now), Share(against, _about, both.Before), Direction.Unclear) { HasRule = false };
        }

        yield return Said(Conditions, "who inflicted its losses, as told", Predicate.LossesTo);
        if (_about.Ground["country"] is not null)
        {
            yield return Events(Conditions, AllEvents);
        }
    }

    private Indicator Events(string factor, string what)
    {
        if (_months is null)
        {
            return Missing(factor, what, "not compared");
        }

        var compared = Compared(_about, _months).First(one => one.What == what).Compared;
        return new(factor, what, Number(compared.Recent), Number(compared.Earlier), Kept(what, Directions.Of(compared)));
    }

    // What is found by one look of many may be chance.
    private Direction Kept(string what, Direction found) => found is Direction.Up or Direction.Down && !_about.Looks.Keep(Named(what)) ? Direction.Unclear : found;

    private static string Named(string what) => $"threat: {what}";

    private static IReadOnlyList<(string What, Comparison Compared)> Compared(Inquiry about, UnbrokenMonths months) => about.Once(() =>
    {
        (string, Comparison) Pair(string what, Inquiry of) => (what, new Comparison(of, months.Compared.Now, months.Compared.Before));
        return new Pairs(
        [
            Pair(OwnAttacks, about.Narrowed("role", "attacker")),
            Pair(Involved, about),
            .. about.Ground["country"] is { } countries ? [Pair(AllEvents, new Inquiry(about.Corpus, about.EverywhereEver.With("country", countries)))] : Array.Empty<(string, Comparison)>(),
        ]);
    }).All;

    private sealed record Pairs(IReadOnlyList<(string What, Comparison Compared)> All);

    private static Span Number(Counted? count) => count is null ? Show.Words("not covered") : count.Tally.Events == 0 ? Show.Words("none recorded") : Show.Number(count.Events);

    private static Span Share(Inquiry part, Inquiry whole, Period time)
    {
        var (some, all) = (part.Total(part.In(time)), whole.Total(whole.In(time)));
        return all.Tally.Events == 0 ? Show.Words("none recorded") : some.Tally.Events == 0 ? Show.Words("none of them") : Show.Number(Derived.Share(some.Events, all.Events));
    }

    private Span Cells(Period time) => Territory.Active(_about, time) is { Count: > 0 } cells ? Show.Number(Derived.HowMany("cells", cells)) : Show.Words("none recorded");

    private Indicator Said(string factor, string what, params Predicate[] predicates) => _about.Knowledge.Ever.Said(predicates) switch
    {
        [] => Missing(factor, what) with { HasRule = false },
        [var only] => new(factor, what, Told(only), Show.Words(Unrecorded), Direction.Unclear) { HasRule = false },
        [.., var earlier, var latest] => new(factor, what, Told(latest), Told(earlier), Direction.Unclear) { HasRule = false },
    };

    private static Span Told((Statement Statement, StatementNote Note) said) => Show.Name(said.Statement switch
    {
        { Who: { } who, How: { } how } => $"{who}, {Words.Of(how)}, {said.Note.When}",
        { Value: { } value } => $"{Wording.Number(value)}, {said.Note.When}",
        _ => $"recorded, {(said.Note.When.Length == 0 ? "undated" : said.Note.When)}",
    });

    private static Span Size((Statement Statement, StatementNote Note) size) => Show.Name($"{Wording.Number(size.Statement.Value!.Value)}, {size.Note.When}");

    private static Direction Moved(StatedRange earlier, StatedRange latest) =>
        earlier.Unit != latest.Unit ? Direction.Unclear : latest.Low > earlier.High ? Direction.Up : latest.High < earlier.Low ? Direction.Down : Direction.Unclear;

    private static Indicator Missing(string factor, string what, string why = Unrecorded) => new(factor, what, Show.Words(why), Show.Words(why), Direction.Unknown);
}
