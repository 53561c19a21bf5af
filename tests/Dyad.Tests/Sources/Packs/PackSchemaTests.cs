using System.Globalization;
using System.Text.Json.Nodes;
using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Events;
using Dyad.Model.Evidence;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Model.Registry;
using Dyad.Model.Time;
using Dyad.Sources.Packs;
using NJsonSchema;
using Sylvan.Data.Csv;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dyad.Tests.Sources.Packs;

/// <summary>The published JSON Schema and the reader take and refuse the same, as far as one file shows.</summary>
public sealed class PackSchemaTests
{
    private static readonly string Schemas = Path.Combine(TestData.Checkout(), "docs", "schema", "pack");

    public static TheoryData<string> Files => [.. PackReader.FileNames];

    public static TheoryData<string> Broken => [.. BrokenPacks.All.Keys];

    public static TheoryData<string> BrokenClaimFiles => [.. BrokenClaims.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_example_fits_the_schema(string file) => (await Errors(Path.Combine(ExamplePack.Path, file))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_Khorasan_pack_fits_the_schema(string file) => (await Errors(Path.Combine(TestData.Checkout(), "packs", "khorasan", file))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_pack_breaks_the_schema_too_where_one_file_shows_it(string name)
    {
        using var pack = new ExamplePack();
        BrokenPacks.All[name].Break(pack);
        var refused = new List<string>();
        foreach (var file in Directory.GetFiles(pack.Folder).Where(file => PackReader.FileNames.Contains(Path.GetFileName(file)) && IsReadable(file)))
        {
            refused.AddRange(await Errors(file));
        }

        if (BrokenPacks.All[name].SchemaSees)
        {
            refused.ShouldNotBeEmpty();
        }

        // Whatever a schema refuses, the reader refuses in the same file.
        var message = Should.Throw<PackException>(() => PackFolder.Read(pack.Folder)).Message;
        refused.Select(error => error.Split(':')[0]).Distinct().ShouldAllBe(file => message.Contains($"example-front/{file}:", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BrokenClaimFiles))]
    public async Task A_broken_file_of_claims_breaks_the_schema_too_where_it_shows_in_it(string name)
    {
        var folder = Directory.CreateTempSubdirectory("dyad-claims-").FullName;
        var file = Path.Combine(folder, "claims.yaml");
        await File.WriteAllTextAsync(file, BrokenClaims.All[name].Text, TestContext.Current.CancellationToken);

        (await Errors(file)).Any().ShouldBe(BrokenClaims.All[name].SchemaSees);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Every_word_of_an_enum_is_in_its_schema()
    {
        Listed("actors", "kind").ShouldBe(Words.All<ActorKind>());
        Listed("relations", "kind").ShouldBe(Words.All<RelationKind>());
        Listed("statements", "predicate").ShouldBe(Words.All<Predicate>());
        Listed("statements", "how").ShouldBe(Words.All<LeaderEnd>());
        Listed("statements", "confidence").ShouldBe(Words.All<Confidence>());
        Listed("sources", "kind").ShouldBe(Words.All<SourceKind>());
        Listed("events", "violence").ShouldBe(Words.All<Violence>());
        Listed("events", "date_precision").ShouldBe(Words.All<DatePrecision>());
        Listed("events", "place_precision").ShouldBe(Words.All<PlacePrecision>());
        Listed("events", "attribution").ShouldBe(Words.All<Attribution>());
        Listed("events", "method").ShouldBe(EventMethods.All);
        Listed("claims", "kind").ShouldBe(Words.All<ClaimKind>());
        Listed("claims", "tests").ShouldBe(Words.All<ClaimReach>());
        Node("claims")["definitions"]!["test"]!["properties"]!["measure"]!["enum"]!.AsArray().Select(word => word!.ToString()).ShouldBe(Words.All<ClaimMeasure>());
        Node("claims")["definitions"]!["test"]!["properties"]!["words"]!["enum"]!.AsArray().Select(word => word!.ToString()).ShouldBe(RegionWords.Phrased);
        Node("statements")["items"]!["properties"]!["value"]!["properties"]!["unit"]!["enum"]!.AsArray().Select(word => word!.ToString()).ShouldBe(Words.All<RangeUnit>());
        Node("events")["items"]!["properties"]!["targets"]!["pattern"]!.ToString().ShouldContain(string.Join('|', EventTargets.All));
    }

    private static IEnumerable<string> Listed(string file, string key) => Node(file)["items"]!["properties"]![key]!["enum"]!.AsArray().Select(word => word!.ToString());

    private static JsonNode Node(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Schemas, $"{file}.json")))!;

    private static bool IsReadable(string file)
    {
        try
        {
            _ = Json(file);
            return true;
        }
        catch (Exception wrong) when (wrong is YamlException or FormatException)
        {
            return false;
        }
    }

    private static async Task<IEnumerable<string>> Errors(string file)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Schemas, Path.GetFileNameWithoutExtension(file) + ".json"), TestContext.Current.CancellationToken);
        return schema.Validate(Json(file)).Select(error => $"{Path.GetFileName(file)}: {error.Kind} at {error.Path}");
    }

    private static string Json(string file)
    {
        if (Path.GetExtension(file) == ".csv")
        {
            return Table(file);
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(file)));
        return Json(stream.Documents[0].RootNode)!.ToJsonString();
    }

    private static string Table(string file)
    {
        using var reader = CsvDataReader.Create(file, new CsvDataReaderOptions { Delimiter = ',' });
        var rows = new JsonArray();
        while (reader.Read())
        {
            rows.Add(new JsonObject(Enumerable.Range(0, reader.FieldCount).Select(at => KeyValuePair.Create<string, JsonNode?>(reader.GetName(at), reader.GetString(at)))));
        }

        return rows.ToJsonString();
    }

    // The types of plain scalars as YAML 1.2 has them; dates are texts there.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when scalar.Value is "true" or "false" => scalar.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => throw new FormatException("YAML has no other nodes."),
    };
}
