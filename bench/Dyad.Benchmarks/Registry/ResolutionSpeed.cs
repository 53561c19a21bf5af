using System.Diagnostics;
using DuckDB.NET.Data;

namespace Dyad.Benchmarks.Registry;

/// <summary>How long it takes to find out who stands on the sides of 390,000 events with 1,800 bound actors, beside the bare join that any such question needs.</summary>
internal static class ResolutionSpeed
{
    private const int Runs = 7;

    // Two sides of 1,800 actors; every hundredth is parted by country and day among provinces, as UCDP's IS is.
    private const string World =
        """
        insert into part by name
        select 1 as part, '' as part_hash, 1 as file, 'world' as dataset, 'ucdp' as family, '1' as release, [1] as release_order, 'final' as status, 'complete' as extent,
               false as published_about, date '2026-01-01' as accessed, [''] as columns;
        insert into event by name
        select (1::bigint << 32) + i as event_key, 1 as part, i::integer as record, 'ucdp:' || i as event_id, i::varchar as native_id, 'final' as status,
               date '1989-01-01' + (hash(i, 1) % 12784)::integer as date_start, date_start + if(i % 9 = 0, 20, 0)::integer as date_end, date_start as counted_on,
               'day' as date_precision, 'exact' as place_precision, 'C' || lpad((hash(i, 2) % 60)::varchar, 2, '0') as country, 'unit ' || hash(i, 3) % 12 as admin1,
               'state_based' as violence,
               'Government ' || hash(i, 4) % 900 as side_a, 'Group ' || hash(i, 5) % 900 as side_b, (hash(i, 4) % 900)::varchar as side_a_id, (900 + hash(i, 5) % 900)::varchar as side_b_id,
               'coded' as attribution, 'unknown' as who_says
        from range(1, 390001) world(i);
        insert into actor
        select 'actor-' || i, 'Actor ' || i, 'armed_group', null, 0, 'world' from range(1800) actors(i)
        union all
        select 'actor-' || i || '-' || c, 'Province', 'armed_group', 'actor-' || i, 1, 'world' from range(0, 1800, 100) actors(i), range(20) countries(c);
        insert into binding
        select row_number() over (order by i), 'actor-' || i, 'ucdp', i::varchar, null, [], [], [], null, null, false, 'world' from range(1800) actors(i)
        union all
        select 10000 + row_number() over (order by i, c), 'actor-' || i || '-' || c, 'ucdp', i::varchar, null, ['C' || lpad(c::varchar, 2, '0')], [], [], date '2015-01-01', null, false, 'world'
        from range(0, 1800, 100) actors(i), range(20) countries(c);
        """;

    private const string Bare =
        """
        create or replace temp table bare as
        select e.event_key, 'a' as side, b.actor from event e join binding b on b.family = 'ucdp' and b.native_id = e.side_a_id
        union all
        select e.event_key, 'b', b.actor from event e join binding b on b.family = 'ucdp' and b.native_id = e.side_b_id
        """;

    private static readonly string[] Steps = ["lines", "kin", "reach", "matched", "plain", "placed", "conflict", "bound", "straddles"];

    public static void Run(TextWriter output)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "set preserve_insertion_order = false;\n" + Sql("schema") + ";\n" + Sql("registry/schema") + ";\n" + World);
        var bare = Best(() => Execute(connection, Bare));
        var resolved = Best(() =>
        {
            Execute(connection, "delete from bound_side; delete from straddle; delete from ancestor; delete from kin;");
            foreach (var step in Steps)
            {
                Execute(connection, Sql($"registry/{step}"));
            }
        });
        output.WriteLine($"events 390000, actors 1800, provinces 360: bare join {bare:0.000} s, resolution {resolved:0.000} s ({resolved / bare:0.0} times), best of {Runs}");
        foreach (var step in Steps.Prepend("delete"))
        {
            var sql = step == "delete" ? "delete from bound_side; delete from straddle; delete from ancestor; delete from kin;" : Sql($"registry/{step}");
            var watch = Stopwatch.StartNew();
            Execute(connection, sql);
            output.WriteLine($"  {step,-10} {watch.Elapsed.TotalSeconds:0.000} s");
        }
    }

    private static double Best(Action action) => Enumerable.Range(0, Runs).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    });

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Sql(string name)
    {
        using var stream = typeof(ResolutionSpeed).Assembly.GetManifestResourceStream($"sql/{name}.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
