using System.Globalization;
using System.Text;
using Dyad.Store.Storage;

namespace Dyad.Store.Places;

/// <summary>Today's countries and the states that held them since 1989. The tables lie beside this file, with a page on where they are from.</summary>
internal static class Territories
{
    private static readonly Lazy<IReadOnlyList<Territory>> All = new(() => [.. Rows("territories.csv").Select(Territory.Of)]);
    private static readonly Lazy<Dictionary<string, Territory>> ByCode = new(() => All.Value.ToDictionary(territory => territory.Code, StringComparer.Ordinal));
    private static readonly Lazy<ILookup<string, Tenure>> Before = new(() => Rows("changes.csv").ToLookup(row => row[0], Tenure.Of, StringComparer.Ordinal));
    private static readonly Lazy<IReadOnlyList<Box>> Disputed = new(() => [.. Rows("disputed.csv").Select(Box.Of)]);

    /// <summary>Gives a database what its projections place events with: the function <c>country_near</c> and the tables <c>territory</c>, <c>deciding_province</c> and <c>state_of_day</c>.</summary>
    public static void Ensure(Database database)
    {
        if (!database.Define("country_near", Near))
        {
            return;
        }

        Fill(database, "territory", "iso varchar, name varchar", All.Value.Select(territory => new object?[] { territory.Code, territory.Name }));
        Fill(database, "deciding_province", "country varchar, province varchar, territory varchar", Rows("provinces.csv").Select(row => new object?[] { row[0], row[1], row[2] }));
        Fill(database, "state_of_day", "territory varchar, since date, until date, gw integer", All.Value.SelectMany(territory =>
        {
            var tenures = TenuresOf(territory);
            return tenures.Where(tenure => tenure.State is not null && tenures.Count(other => other.Until == tenure.Until) == 1)
                .Select(tenure => new object?[] { territory.Code, tenure.Since, tenure.Until, tenure.State });
        }));
    }

    /// <summary>The state that held one of today's countries on a day; null where none or two did.</summary>
    public static int? StateOf(string country, DateOnly day) =>
        ByCode.Value.TryGetValue(country, out var territory) && TenuresOf(territory).Where(tenure => tenure.Since <= day && day < tenure.Until).ToArray() is [var only] ? only.State : null;

    /// <summary>Whether a file that is complete for some countries as coded speaks of one of today's countries in a month.</summary>
    /// <remarks>What happened in South Sudan before July 2011 is filed under Sudan: a file of Sudan speaks of it then, and one of South Sudan does not.</remarks>
    /// <param name="coded">The countries that the file is complete for, as coded.</param>
    /// <param name="country">Today's country.</param>
    /// <param name="month">The first day of the month.</param>
    public static bool Speak(IReadOnlyList<string> coded, string country, DateOnly month) =>
        TenuresOf(ByCode.Value.GetValueOrDefault(country) ?? new Territory(country, country, null, country))
            .Where(tenure => tenure.Since < month.AddMonths(1) && tenure.Until > month)
            .All(tenure => coded.Contains(tenure.CodedAs) || (tenure.Until == DateOnly.MaxValue && coded.Contains(country)));

    // Who held a territory, in the order of days; two states stand side by side where it was two.
    private static IReadOnlyList<Tenure> TenuresOf(Territory territory)
    {
        var tenures = Before.Value[territory.Code].Append(new Tenure(DateOnly.MinValue, DateOnly.MaxValue, territory.State, territory.CodedAs)).ToArray();
        return [.. tenures.Select(tenure => tenure with { Since = tenures.Select(other => other.Until).Where(until => until < tenure.Until).DefaultIfEmpty(DateOnly.MinValue).Max() })];
    }

    private static string Near(double latitude, double longitude, int km) =>
        Disputed.Value.Any(box => box.Holds(latitude, longitude)) ? "" : Borders.World.Only(latitude, longitude, km);

    private static void Fill(Database database, string table, string columns, IEnumerable<object?[]> rows)
    {
        database.Run($"create or replace temp table {table} ({columns})");
        database.AppendTemporary(table, rows);
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Territories).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly has no {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
    }

    // State is its number in Gleditsch and Ward's list; CodedAs the code that UCDP files it under, empty where that has none.
    private sealed record Territory(string Code, string Name, int? State, string CodedAs)
    {
        public static Territory Of(string[] row) => new(row[0], row[1], row[2].Length == 0 ? null : int.Parse(row[2], CultureInfo.InvariantCulture), row[3]);
    }

    private sealed record Tenure(DateOnly Since, DateOnly Until, int? State, string CodedAs)
    {
        public static Tenure Of(string[] row) =>
            new(DateOnly.MinValue, DateOnly.ParseExact(row[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), row[3]);
    }

    private sealed record Box(double West, double South, double East, double North)
    {
        public static Box Of(string[] row) => row.Skip(1).Select(degrees => double.Parse(degrees, CultureInfo.InvariantCulture)).ToArray() is [var west, var south, var east, var north]
            ? new(west, south, east, north)
            : throw new InvalidDataException($"disputed.csv: {row[0]} needs four bounds.");

        public bool Holds(double latitude, double longitude) => latitude >= South && latitude <= North && longitude >= West && longitude <= East;
    }
}
