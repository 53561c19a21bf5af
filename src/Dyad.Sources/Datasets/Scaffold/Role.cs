namespace Dyad.Sources.Datasets.Scaffold;

/// <summary>What a column of an unknown file may be for: a canonical column of an event, and the names that columns of it usually have.</summary>
/// <param name="Canonical">The event's column.</param>
/// <param name="Types">The types that its values may have.</param>
/// <param name="Names">Usual names, in lower case with underscores, the likeliest first.</param>
internal sealed record Role(string Canonical, IReadOnlyList<ColumnType> Types, IReadOnlyList<string> Names)
{
    private static readonly ColumnType[] Any = [ColumnType.Text, ColumnType.Integer, ColumnType.Count];
    private static readonly ColumnType[] Text = [ColumnType.Text];
    private static readonly ColumnType[] Day = [ColumnType.Date];
    private static readonly ColumnType[] Whole = [ColumnType.Count, ColumnType.Integer];
    private static readonly ColumnType[] Number = [ColumnType.Count, ColumnType.Decimal];

    /// <summary>The roles, in the order of an event's columns.</summary>
    public static readonly IReadOnlyList<Role> All =
    [
        new("native_id", Any, ["id", "event_id", "eventid", "event_no", "event_number", "event_id_cnty", "data_id", "globaleventid"]),
        new("date_start", Day, ["date_start", "start_date", "startdate", "event_date", "sqldate", "date", "day"]),
        new("date_end", Day, ["date_end", "end_date", "enddate"]),
        new("year", Whole, ["iyear", "year", "event_year"]),
        new("month", Whole, ["imonth", "month", "event_month"]),
        new("day", Whole, ["iday", "day", "event_day"]),
        new("latitude", [ColumnType.Latitude], ["latitude", "lat"]),
        new("longitude", [ColumnType.Longitude], ["longitude", "lon", "long", "lng"]),
        new("country_name", Text, ["country", "country_name", "countryname", "country_txt", "location_root_name"]),
        new("admin1", Text, ["adm_1", "admin1", "admin_1", "location_adm1_name", "province", "provstate"]),
        new("admin2", Text, ["adm_2", "admin2", "admin_2", "location_adm2_name", "district"]),
        new("place", Text, ["where_coordinates", "place", "location_where_name", "location", "town", "city"]),
        new("side_a", Text, ["side_a", "side_a_name", "actor_a", "actor1", "actor_1", "actor1name", "attacker", "perpetrator", "gname"]),
        new("side_b", Text, ["side_b", "side_b_name", "actor_b", "actor2", "actor_2", "actor2name", "target", "victim", "target1"]),
        new("deaths_a", Number, ["deaths_a", "deaths_side_a"]),
        new("deaths_b", Number, ["deaths_b", "deaths_side_b"]),
        new("deaths_civilians", Number, ["deaths_civilians", "deaths_civilian", "civilian_deaths"]),
        new("deaths_unknown", Number, ["deaths_unknown"]),
        new("low", Number, ["low", "deaths_low", "low_est", "low_estimate"]),
        new("best", Number, ["best", "deaths_best", "best_est", "best_estimate", "deaths", "fatalities", "killed", "nkill"]),
        new("high", Number, ["high", "deaths_high", "high_est", "high_estimate"]),
    ];
}
