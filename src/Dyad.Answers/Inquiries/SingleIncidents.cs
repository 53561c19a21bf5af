using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Answers.Inquiries;

/// <summary>Rows of a single incident, as far as the files say so: clear, and of at most a week. What a row of a month or a year sums up has no day of its own.</summary>
internal static class SingleIncidents
{
    /// <summary>Those that a filter admits.</summary>
    public static Filter Of(Inquiry about, Filter filter)
    {
        var single = filter.With("summary", "no").With("span", RowSpan.UpTo(RowSpan.SingleIncident));
        return AreUndated(about.Total(filter).Tally) ? single : single.With("date", "week");
    }

    /// <summary>Whether some files do not say how precise a date is: to ask for precision would leave out all that is in them.</summary>
    public static bool AreUndated(Tally total) => total.DateUnstated > 0;
}
