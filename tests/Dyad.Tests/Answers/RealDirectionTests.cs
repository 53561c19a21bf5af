using System.Globalization;
using Dyad.Answers.Briefs;
using Dyad.Model.Requests;
using Dyad.Tests.Store.Releases;

namespace Dyad.Tests.Answers;

/// <summary>
/// The lead of a brief over the groups and years of <c>directions.csv</c>: events and deaths as they stand in the publisher's rows, by the name as coded and the year of the first day, and which way each went.
/// The groups and years were chosen before any of them was run.
/// </summary>
public sealed class RealDirectionTests
{
    [Theory]
    [InlineData("ucdp/ged-21.1-global-reduced.csv.gz")]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz")]
    public void A_lead_says_which_way_events_and_deaths_went_each_for_itself(string file)
    {
        using var workshop = new Workshop();
        workshop.Import(TestData.Need(file));
        using var corpus = workshop.Open();
        var wrong = new List<string>();
        foreach (var row in Rows().Where(row => row[0] == file))
        {
            var request = new Request("brief", Filter.Empty.With("actor", row[1]).With("as-of", $"{row[2]}-12-31")) { Parameters = new Dictionary<string, string> { ["questions"] = "identity" } };
            var lead = Ranges().Replace(Briefing.Make(corpus, request).Lead[0].ToString(), "");
            wrong.AddRange(Required(row).Where(words => !lead.Contains(words, StringComparison.Ordinal)).Select(words => $"{row[1]} {row[2]}: '{words}' is not in '{lead}'"));
        }

        wrong.ShouldBeEmpty();
    }

    private static readonly System.Text.RegularExpressions.Regex Range = new(@" \([^)]*\)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static System.Text.RegularExpressions.Regex Ranges() => Range;

    private static IEnumerable<string> Required(string[] row)
    {
        string Number(int at) => int.Parse(row[at], CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);
        if (row[7] == "none")
        {
            return ["no event recorded in the year to"];
        }

        var now = $"{Number(5)} recorded {(row[5] == "1" ? "event" : "events")} with {Number(6)} deaths in the year to";
        return row[7] == "none before" ? [now, "in the year before none is recorded"]
            : row[7] == row[8] ? [now, $"{row[7]} from {Number(3)} events with {Number(4)} {(row[4] == "1" ? "death" : "deaths")} in the year before"]
            : [now, $"events are {row[7]} from {Number(3)} and deaths {row[8]} from {Number(4)} in the year before"];
    }

    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(TestData.Checkout(), "tests", "Dyad.Tests", "Answers", "directions.csv")).Skip(1).Select(line => line.Split(','));
}
