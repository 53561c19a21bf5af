using System.Text;

namespace Dyad.Tests.Store.Fuzz;

/// <summary>A made-up table under a real header, damaged; the same for the same seed.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record FuzzedFile(int Seed, byte[] Bytes)
{
    private static readonly string[] Headers =
    [
        Tiny.Columns,
        Tiny.Columns.Replace("best,high,low", "best_est,high_est,low_est", StringComparison.Ordinal),
        "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,high_death",
        "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,"
            + "source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,"
            + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high",
    ];

    private static readonly string[] Values = ["", "0", "1", "2", "7", "-1", "12", "99999999999999999999", "1e3", "NaN", "x", "2020-02-30", "2019-05-06", "2019-05-06 00:00:00.000", "Afghanistan", "é", "a;b", "#tag", "\u202e", "true", " 3 "];

    public static FuzzedFile Make(int seed)
    {
        var random = new Random(seed);
        var header = Headers[random.Next(Headers.Length)].Split(',');
        var text = new StringBuilder();
        if (random.Next(6) == 0)
        {
            text.Append('\uFEFF');
        }

        text.AppendJoin(',', header).Append('\n');
        if (random.Next(6) == 0)
        {
            text.AppendJoin(',', header.Select((_, at) => at % 4 == 1 ? "#meta+tag" : "")).Append('\n');
        }

        var rows = random.Next(1, 40);
        for (var row = 1; row <= rows; row++)
        {
            text.AppendJoin(',', header.Select(column => Quoted(random.Next(60) == 0 ? random.GetItems<string>(Values, 1)[0] : Value(column, row, random), random))).Append(random.Next(4) == 0 ? "\r\n" : "\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString()).ToList();
        var body = bytes.IndexOf((byte)'\n') + 1;
        var damages = random.Next(0, 12);
        for (var damage = 0; damage < damages && bytes.Count > body + 2; damage++)
        {
            Damage(bytes, random.Next(random.Next(12) == 0 ? 0 : body, bytes.Count), random);
        }

        return new FuzzedFile(seed, [.. bytes]);
    }

    private static void Damage(List<byte> bytes, int place, Random random)
    {
        ReadOnlySpan<byte> special = [(byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0, 0xFF, 0xC3, (byte)'x', (byte)'9', (byte)'-', (byte)'#'];
        switch (random.Next(6))
        {
            case 0:
                bytes[place] = special[random.Next(special.Length)];
                break;
            case 1:
                bytes.Insert(place, special[random.Next(special.Length)]);
                break;
            case 2:
                bytes.RemoveRange(place, Math.Min(random.Next(1, 300), bytes.Count - place));
                break;
            case 3:
                bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 400), bytes.Count - place)));
                break;
            case 4:
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            default:
                bytes.InsertRange(place, Enumerable.Repeat(special[random.Next(special.Length)], random.Next(1, 500)));
                break;
        }
    }

    private static string Value(string column, int row, Random random) => column switch
    {
        "id" => $"{row}",
        "year" => "2019",
        "month" => "5",
        "day" => $"{random.Next(1, 32)}",
        "active_year" => "1",
        "code_status" => random.Next(5) == 0 ? "Check deaths" : "Clear",
        "type_of_violence" or "where_prec" or "event_clarity" or "date_prec" => $"{random.Next(1, 4)}",
        "side_a" => "Government of Exampleland",
        "side_b" => random.Next(3) == 0 ? "Example Front, Sample Brigades" : "Example Front",
        "country" => random.Next(3) == 0 ? "Pakistan" : "Afghanistan",
        "latitude" => "34.5",
        "longitude" => "69.25",
        "date_start" or "date_end" => $"2019-05-{random.Next(1, 29):00}",
        "source_article" => "\"A Paper,2019-05-06,Two \"\"quoted\"\"\nlines\"",
        "low" or "low_est" or "low_death" => $"{random.Next(0, 5)}",
        "best" or "best_est" or "best_death" => $"{random.Next(3, 9)}",
        "high" or "high_est" or "high_death" => $"{random.Next(6, 20)}",
        _ when column.EndsWith("_id", StringComparison.Ordinal) || column.StartsWith("deaths_", StringComparison.Ordinal) || column.StartsWith("gwno", StringComparison.Ordinal) => $"{random.Next(0, 9)}",
        "priogrid_gid" => "179779",
        "number_of_sources" => "-1",
        _ => column,
    };

    private static string Quoted(string value, Random random) =>
        value.StartsWith('"') ? value
        : value.Contains(',', StringComparison.Ordinal) || random.Next(10) == 0 ? $"\"{value}\""
        : value;
}
