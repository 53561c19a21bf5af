using System.Runtime.InteropServices;
using Dyad.Analysis.Analogues;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>The months of every group, pair and country of a corpus, ready to be searched for windows that ran alike.</summary>
/// <remarks>
/// A unit has one series for each stretch of months that are covered and counted alike, so no window crosses a change of counting. Series are cut to the
/// months around their events: a longer silence is the same silence. Months are numbered as <see cref="SidesInMonth.Month"/>.
/// </remarks>
internal sealed class UnitPanel
{
    private readonly Unit[] _units;
    private readonly Dictionary<Unit, List<int>> _series = [];
    private readonly Dictionary<Unit, List<int>> _rows;
    private readonly IReadOnlyList<SidesInMonth> _all;
    private readonly Dictionary<Unit, long> _events;
    private readonly long[] _firstIds;
    private readonly Lazy<IReadOnlySet<string>> _bound;

    private UnitPanel(Inquiry about, IReadOnlyList<SidesInMonth> all, Dictionary<Unit, List<int>> rows, Unit[] units, AnaloguePanel panel, IReadOnlyList<SidesInMonth> own)
    {
        (_all, _rows, _units, Panel) = (all, rows, units, panel);
        _events = rows.ToDictionary(unit => unit.Key, unit => unit.Value.Sum(row => (long)all[row].Events));
        _bound = new(() => about.Corpus.BoundNames(Counted(about)));
        _firstIds = new long[all.Count];
        for (var row = 1; row < all.Count; row++)
        {
            _firstIds[row] = _firstIds[row - 1] + all[row - 1].Events;
        }

        for (var at = 0; at < units.Length; at++)
        {
            (_series.TryGetValue(units[at], out var of) ? of : _series[units[at]] = []).Add(at);
        }

        Subject = [.. Enumerable.Range(units.Length, panel.Series.Count - units.Length)];
        OwnWar = [.. SameWar(own), .. Subject];
    }

    /// <summary>The series.</summary>
    public AnaloguePanel Panel { get; }

    /// <summary>Everybody's events of which the series are made: rows of more than thirty days are no incidents of their month.</summary>
    public static Filter Counted(Inquiry about) => about.EverywhereEver.With("span", RowSpan.UpTo(RowSpan.Short));

    /// <summary>The panel of what an inquiry's corpus holds up to its as-of date.</summary>
    /// <param name="about">The inquiry.</param>
    /// <param name="settings">What counts as alike.</param>
    /// <param name="own">The subject's own events.</param>
    /// <param name="eras">The stretches of months that are covered and counted alike, each by the numbers of its first month and of the month after its last.</param>
    public static UnitPanel Of(Inquiry about, AnalogueSettings settings, IReadOnlyList<SidesInMonth> own, IReadOnlyList<(int First, int End)> eras)
    {
        var all = about.Corpus.SidesByMonth(Counted(about));
        var rows = new Dictionary<Unit, List<int>>();
        List<int>[] of = [];
        for (var row = 0; row < all.Count; row++)
        {
            // The rows of the same two sides in the same country follow each other.
            if (row == 0 || SidesOf(all[row]) != SidesOf(all[row - 1]))
            {
                of = [.. UnitsOf(all[row]).Where(unit => IsOne(about, unit)).Select(unit => CollectionsMarshal.GetValueRefOrAddDefault(rows, unit, out _) ??= [])];
            }

            foreach (var unit in of)
            {
                unit.Add(row);
            }
        }

        var series = rows.AsParallel().AsOrdered().SelectMany(unit => SeriesOf(unit.Key.Key, [.. unit.Value.Select(row => all[row])], settings, eras).Select(one => (Unit: unit.Key, Series: one))).ToArray();
        var subject = SeriesOf(about.Id, own, settings, eras).ToArray();
        return new UnitPanel(about, all, rows, [.. series.Select(one => one.Unit)], new AnaloguePanel([.. series.Select(one => one.Series), .. subject], settings), own);
    }

    private static (string ActorA, string ActorB, string Country) SidesOf(SidesInMonth row) => (row.ActorA, row.ActorB, row.Country);

    private static IEnumerable<Unit> UnitsOf(SidesInMonth row) => Unit.Of(row.ActorA, row.ActorB, row.Country);

    private static IEnumerable<AnalogueSeries> SeriesOf(string name, IReadOnlyList<SidesInMonth> rows, AnalogueSettings settings, IReadOnlyList<(int First, int End)> eras)
    {
        var margin = settings.Months + settings.Slack;
        foreach (var (first, end) in eras)
        {
            var within = rows.Where(row => row.Month >= first && row.Month < end).ToArray();
            if (within.Length > 0)
            {
                var start = Math.Max(first, within.Min(row => row.Month) - margin);
                var stop = Math.Min(end, within.Max(row => row.Month) + margin + settings.Horizon + 1);
                var counts = new double[stop - start];
                foreach (var row in within)
                {
                    counts[row.Month - start] += row.Events;
                }

                yield return new AnalogueSeries(name, start, counts);
            }
        }
    }

    /// <summary>The unit of a series; the subject's own has none.</summary>
    public Unit UnitOf(int series) => _units[series];

    /// <summary>The series of the subject itself.</summary>
    public IReadOnlyList<int> Subject { get; }

    /// <summary>The subject's series, and those that tell of the same war.</summary>
    public IReadOnlyCollection<int> OwnWar { get; }

    /// <summary>The series of a unit, one for each stretch in which it has events.</summary>
    public IReadOnlyList<int> SeriesOf(Unit unit) => _series.TryGetValue(unit, out var of) ? of : [];

    /// <summary>The series that tell of the same war as one does: its own, and those of units that share more than a tenth of the events of the smaller.</summary>
    public IReadOnlyCollection<int> SameWar(Unit unit) => SameWar(_rows[unit].Select(row => _all[row]));

    private IReadOnlyCollection<int> SameWar(IEnumerable<SidesInMonth> rows)
    {
        var (own, shared) = (0L, new Dictionary<Unit, long>());
        foreach (var of in rows.GroupBy(SidesOf))
        {
            var events = of.Sum(row => (long)row.Events);
            own += events;
            foreach (var other in UnitsOf(of.First()).Where(_rows.ContainsKey))
            {
                shared[other] = shared.GetValueOrDefault(other) + events;
            }
        }

        return [.. shared.Where(entry => entry.Value > DistinctMatches.MostShared * Math.Min(own, _events[entry.Key])).SelectMany(entry => SeriesOf(entry.Key))];
    }

    /// <summary>Whether a filter for the unit alone admits its events and no others: not by a name that stands for an actor at some times or places.</summary>
    public bool IsItsName(Unit unit) => !unit.Key.Split('~').Any(_bound.Value.Contains);

    /// <summary>The events in a match's window, each with a number of its own.</summary>
    public IReadOnlySet<long> EventsIn(AnalogueMatch match)
    {
        var ids = new HashSet<long>();
        foreach (var row in Rows(match, match.FirstMonth, match.EndMonth))
        {
            for (var at = 0; at < _all[row].Events; at++)
            {
                ids.Add(_firstIds[row] + at);
            }
        }

        return ids;
    }

    /// <summary>How many events the months after a match's window hold.</summary>
    public long EventsAfter(AnalogueMatch match) => Rows(match, match.EndMonth, match.EndMonth + Panel.Settings.Horizon).Sum(row => (long)_all[row].Events);

    private IEnumerable<int> Rows(AnalogueMatch match, int first, int end) => _rows[UnitOf(match.Series)].Where(row => _all[row].Month >= first && _all[row].Month < end);

    // Civilians fight nobody, and a side of several actors is no actor beside them.
    private static bool IsOne(Inquiry about, Unit unit) => unit.Dimension switch
    {
        "country" => true,
        _ => unit.Key.Split('~').All(actor => !about.IsCivilian(actor) && !about.IsCoalition(actor)),
    };
}
