using System.Globalization;
using System.Text;
using Dyad.Answers.Charts;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Lines;

namespace Dyad.Answers.Writing;

/// <summary>A calendar in text: a sign for each month or year, countries that are alike together, then what the signs mean.</summary>
public static class CalendarText
{
    private const int NarrowestNames = 24;

    /// <summary>The whole text.</summary>
    public static string Write(CalendarChart chart, int width)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = new StringBuilder();
        foreach (var line in Lines(chart, width))
        {
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(CalendarChart chart, int width) =>
    [
        .. WordWrap.Lines($"{chart.Title}. {chart.Subtitle}.", width),
        .. chart.Sections.SelectMany(section => WordWrap.Lines(section.Title, width).Prepend("").Concat(section.Columns.All(column => column.Length == 1) ? OfMonths(section, width) : OfYears(section, width))),
        "",
        .. WordWrap.Lines(string.Join("; ", chart.Kinds.Select(kind => $"{Sign(kind)} {CalendarChart.Meaning(kind)}")) + ".", width),
        .. WordWrap.Lines(chart.Note, width),
    ];

    private static IEnumerable<string> OfMonths(CalendarSection section, int width)
    {
        var names = section.Rows.Max(row => row.Name.Length);
        return section.Rows
            .SelectMany(row => WordWrap.Lines(string.Join("; ", Breaks(row)), width, $"{TextWidth.Pad(row.Name, names)}  {Signs(row)}  ", new string(' ', names + section.Columns.Count + 4)))
            .Prepend($"{new string(' ', names)}  {string.Concat(section.Columns)}");
    }

    private static IEnumerable<string> OfYears(CalendarSection section, int width)
    {
        var (first, last) = (section.Columns[0], section.Columns[^1]);
        var years = section.Columns.Count;
        yield return years > first.Length + last.Length ? $"{first}{new string(' ', years - first.Length - last.Length)}{last}" : first == last ? first : $"{first} to {last}";
        foreach (var alike in section.Rows.GroupBy(row => $"{Signs(row)} {string.Join("; ", Breaks(row))}"))
        {
            // Beside the signs where there is room, else below them.
            var room = width - years - 2;
            string[] told = [string.Join("; ", alike.Select(row => row.Name)), .. Breaks(alike.First())];
            var lines = told.SelectMany(words => WordWrap.Lines(words, Math.Max(room, NarrowestNames))).ToArray();
            var isBeside = room >= NarrowestNames;
            foreach (var (line, at) in lines.Select((line, at) => (line, at)))
            {
                if (at == 0 && !isBeside)
                {
                    yield return Signs(alike.First());
                }

                yield return isBeside ? $"{(at == 0 ? Signs(alike.First()) : new string(' ', years))}  {line}" : $"  {line}";
            }
        }
    }

    private static IEnumerable<string> Breaks(CalendarRow row) =>
        row.Breaks.Select(change => string.Create(CultureInfo.InvariantCulture, $"counting changed in {change.Change.Month:yyyy-MM}: {change.Change.Reason}"));

    private static string Signs(CalendarRow row) => string.Concat(row.Cells.Select(Sign));

    private static string Sign(CoveredBy? by) => by is { } known ? Sign(known) : " ";

    private static string Sign(CoveredBy by) => by switch
    {
        CoveredBy.Complete => "█",
        CoveredBy.Candidate => "▓",
        CoveredBy.Part => "▒",
        _ => "░",
    };
}
