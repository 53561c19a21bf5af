namespace Dyad.Analysis.Coincidence;

/// <summary>One actor's incidents by cell and week, and how many were left out of the count and why.</summary>
internal sealed class WeeklyCells
{
    private readonly SortedDictionary<long, SortedDictionary<int, SortedSet<long>>> _cells = [];

    public WeeklyCells(IReadOnlyList<PlacedIncident> incidents, IReadOnlySet<long> shared, int startDay, int weeks)
    {
        foreach (var incident in incidents)
        {
            if (shared.Contains(incident.Id))
            {
                continue;
            }

            var day = incident.MiddleDay - startDay;
            if (!incident.IsKnownToAWeek)
            {
                Vague++;
            }
            else if (day < 0 || day >= weeks * 7L)
            {
                Outside++;
            }
            else
            {
                Add(incident, day / 7);
            }
        }
    }

    /// <summary>How many incidents are dated worse than a week.</summary>
    public int Vague { get; private set; }

    /// <summary>How many incidents lie outside the period.</summary>
    public int Outside { get; private set; }

    /// <summary>The cells in which the actor struck, ascending.</summary>
    public IEnumerable<long> Cells => _cells.Keys;

    /// <summary>The weeks of a cell in which the actor struck, ascending, with the ids of the incidents; none where it never did.</summary>
    public IReadOnlyDictionary<int, SortedSet<long>> Weeks(long cell) =>
        _cells.TryGetValue(cell, out var weeks) ? weeks : new SortedDictionary<int, SortedSet<long>>();

    private void Add(PlacedIncident incident, int week)
    {
        if (!_cells.TryGetValue(incident.Cell, out var weeks))
        {
            _cells.Add(incident.Cell, weeks = []);
        }

        if (!weeks.TryGetValue(week, out var ids))
        {
            weeks.Add(week, ids = []);
        }

        ids.Add(incident.Id);
    }
}
