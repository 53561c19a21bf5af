using System.Globalization;
using System.IO.Compression;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>The rows of the sample of 2021 that have a headline, read by another reader than Dyad's own.</summary>
internal static class SampleHeadlines
{
    private static readonly Lazy<IReadOnlyList<HeadlineRow>> Rows = new(Read);

    public static IReadOnlyList<HeadlineRow> All => Rows.Value;

    private static List<HeadlineRow> Read()
    {
        using var archive = ZipFile.OpenRead(Path.Combine(TestData.Checkout(), "samples", "GEDEvent_v21_01_21_12.csv.zip"));
        var text = new StreamReader(archive.GetEntry("GEDEvent_v21_01_21_12.csv")!.Open());
        using var rows = CsvDataReader.Create(text, new CsvDataReaderOptions { MaxBufferSize = 1 << 22 });
        var (id, violence, headline) = (rows.GetOrdinal("id"), rows.GetOrdinal("type_of_violence"), rows.GetOrdinal("source_headline"));
        var found = new List<HeadlineRow>();
        while (rows.Read())
        {
            if (rows.GetString(headline) is { } stated && !string.IsNullOrWhiteSpace(stated))
            {
                found.Add(new(int.Parse(rows.GetString(id), CultureInfo.InvariantCulture), rows.GetString(violence), stated));
            }
        }

        return found;
    }
}

/// <summary>An event with a headline.</summary>
internal sealed record HeadlineRow(int Id, string Violence, string Headline);
