using System.Globalization;

namespace Dyad.Benchmarks.Worlds;

/// <summary>An event as a row of the UCDP Georeferenced Event Dataset.</summary>
internal static class GedRow
{
    /// <summary>The publisher's columns.</summary>
    public static readonly string[] Columns =
        ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
        + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,"
        + "adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
        + "best,high,low,gwnoa,gwnob").Split(',');

    /// <summary>The row's values in the order of the columns.</summary>
    public static string[] Of(WorldEvent happening)
    {
        var (pair, town, country) = (happening.Pair, happening.Town, happening.Town.Country);
        var texts = WorldTexts.Of(happening);
        var isBroad = happening.PlacePrecision >= 6;
        var (latitude, longitude) = isBroad ? (country.Latitude, country.Longitude) : (town.Latitude, town.Longitude);
        return
        [
            Text(happening.Id), $"{country.Number}-{happening.Start.Year}-{pair.Violence}-{pair.Id}-{happening.Id}", Text(happening.Start.Year), happening.IsActive ? "1" : "0", "Clear",
            Text(pair.Violence), Text(pair.Id + 5000), Text(pair.Id + 5000), pair.Conflict, Text(pair.Id), Text(pair.Id), pair.Name,
            Text(pair.A.Id), Text(pair.A.Id), pair.A.Name, pair.Violence == 3 ? "9999" : Text(pair.B.Id), Text(pair.B.Id), pair.B.Name,
            Text(texts.Number), texts.Article, texts.Office, texts.Date, texts.Headline, texts.Original,
            Text(happening.PlacePrecision), isBroad ? country.Name : happening.PlacePrecision >= 4 ? town.Admin1 : town.Name, texts.Where,
            happening.PlacePrecision >= 5 ? "" : town.Admin1, happening.PlacePrecision >= 4 ? "" : town.Admin2,
            Degrees(latitude), Degrees(longitude), $"POINT ({Degrees(longitude)} {Degrees(latitude)})", Text(Cell(latitude, longitude)), country.Name, Text(country.Number), country.Region,
            happening.IsSummary ? "2" : "1", Text(happening.DatePrecision), Day(happening.Start), Day(happening.End),
            Text(happening.DeathsA), Text(happening.DeathsB), Text(happening.DeathsCivilians), Text(happening.DeathsUnknown), Text(happening.Best), Text(happening.High), Text(happening.Low),
            pair.A.IsGovernment ? Text(pair.A.Home.Number) : "", pair.B.IsGovernment ? Text(pair.B.Home.Number) : "",
        ];
    }

    /// <summary>The PRIO-GRID cell of a point given in millionths of a degree.</summary>
    public static int Cell(int latitude, int longitude) => (latitude + 90_000_000) / 500_000 * 720 + (longitude + 180_000_000) / 500_000 + 1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Degrees(int millionths) => (millionths / 1_000_000m).ToString("0.000000", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
