using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store;

public sealed class EventColumnTests
{
    // What an event has and no list shows: keys, what is worked out for counting, and codes that a list has in words.
    private static readonly string[] Inside =
    [
        "event_key", "part", "native_id", "status_code", "included", "incompatibility", "counted_on", "date_earliest", "date_latest", "place_radius_km", "coded_country", "admin2", "method_code",
        "actor_a", "actor_b", "contested_a", "contested_b", "attribution", "who_says", "current",
    ];

    [Fact]
    public void Every_column_of_an_event_is_declared_to_be_listed_or_named_as_kept_inside()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        using var corpus = tiny.Open();

        var columns = new List<string>();
        corpus.Query("select column_name from duckdb_columns() where table_name = 'event'", reader =>
        {
            while (reader.Read())
            {
                columns.Add(reader.GetString(0));
            }
        });

        columns.Except(EventColumn.All.Select(column => column.Name)).ShouldBe(Inside, ignoreOrder: true);
    }

    [Fact]
    public void A_list_shows_each_value_under_its_own_name()
    {
        using var tiny = Tiny.Of(Tiny.Row(7, "2020-03-04", a: "Group A", b: "Group B", triple: "2,3,1"));
        using var corpus = tiny.Open();

        var row = corpus.Events(Filter.Empty).Single();
        var shown = EventColumn.All.Where(column => column.Value is not null).ToDictionary(column => column.Heading, column => column.Value!(row));

        (shown["date"], shown["side_a"], shown["side_b"], shown["low"], shown["best"], shown["high"]).ShouldBe((new DateOnly(2020, 3, 4), "Group A", "Group B", 1m, 2m, 3m));
        shown["event"].ShouldBe(row.EventId);
        (shown["file"], shown["record"]).ShouldBe((row.File, (object)1));
    }
}
