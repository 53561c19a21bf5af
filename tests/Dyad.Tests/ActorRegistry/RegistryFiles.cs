using Dyad.Model;
using Dyad.Model.Registry;
using Sylvan.Data.Csv;

namespace Dyad.Tests.ActorRegistry;

/// <summary>The three files of <c>registry/</c>, read with a library and not with our own reader.</summary>
internal static class RegistryFiles
{
    public static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Actors = Read("actors.csv");
    public static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Names = Read("names.csv");
    public static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Bindings = Read("bindings.csv");

    public static string Folder => Path.Combine(TestData.Checkout(), "registry");

    /// <summary>All ids of actors, bound by number or by place and day.</summary>
    public static IReadOnlySet<string> Ids { get; } = Actors.Concat(Bindings).Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The actors of <c>bindings.csv</c> as the corpus would hold them.</summary>
    public static IReadOnlyList<RegisteredActor> Bound() =>
        [.. Bindings.GroupBy(row => row["id"], StringComparer.Ordinal).Select(rows => new RegisteredActor(
            rows.Key, rows.First()["name"], [], Words.Find<ActorKind>(rows.First()["kind"])!.Value, rows.First()["parent"] is "" ? null : rows.First()["parent"], [.. rows.Select(BindingOf)]))];

    /// <summary>The binding that a row states.</summary>
    public static Binding BindingOf(IReadOnlyDictionary<string, string> row) => new(
        row["family"], row["native_id"], row["coded_name"], Split(row["countries"]), [.. Split(row["admin1"]).Select(text => new BoundAdmin1(text[..3], text[4..]))],
        [], Day(row["from"]), Day(row["until"]), row["contested"] == "true");

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static List<IReadOnlyDictionary<string, string>> Read(string file)
    {
        using var reader = CsvDataReader.Create(Path.Combine(Folder, file));
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(columns.Select((column, i) => (column, Value: reader.GetString(i))).ToDictionary(cell => cell.column, cell => cell.Value, StringComparer.Ordinal));
        }

        return rows;
    }
}
