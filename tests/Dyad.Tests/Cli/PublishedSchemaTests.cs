using System.Text;
using Dyad.Answers.Lines;
using Dyad.Answers.Results;
using Dyad.Cli;
using Dyad.Model.Results;
using NJsonSchema;

namespace Dyad.Tests.Cli;

/// <summary>What the program says in JSON fits the schemas that are published.</summary>
[Collection(nameof(RealSample))]
public sealed class PublishedSchemaTests(RealSample sample)
{
    private static readonly string Folder = Path.Combine(TestData.Checkout(), "docs", "schema", "results");

    public static TheoryData<string> Commands =>
    [
        "count",
        "count --by actor,year --limit 20",
        "count --by pair --sort -best --limit 20",
        "count --by side,method,target,conflict,admin2,gw --limit 20",
        "count --panel --by country,year --in AFG,MEX",
        "count --panel --by year --actor isis-k",
        "coverage --in AFG",
        "coverage --by year",
        "events --actor isis-k --t 2021-08",
        "events --actor isis-k --t 2016 --limit 50",
        "search afghanistan",
        "search kabul",
        "search \"taliban vs isis-k\"",
        "actor isis-k names",
        "actor isis-k lineage",
        "actor isis-k pairs",
        "actors review",
        "releases",
        "verify --quick",
        "doctor",
        "pack list",
        "pack check khorasan",
        "pack check khorasan --sources",
        "event ucdp:412700",
        "ask tempo isis-k --as-of 2021-08-27",
        "ask family isis-k",
        "releases diff 21.1 21.01.21.12",
        "ask territory CJNG",
        "ask opponents CJNG",
        "ask leaders isis-k",
        "brief isis-k --as-of 2021-08-27",
        "brief CJNG",
        "brief \"Government of Mexico\"",
        "brief isis-k~taleban",
    ];

    public static TheoryData<string> Rows => [.. PublishedSchemas.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task What_a_command_says_in_JSON_fits_its_schema(string command)
    {
        var (code, said, error) = sample.Run([.. Split(command), "--json"]);
        code.ShouldBe(0, error);
        (await Errors(said)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_of_imports_and_exports_fit_their_schemas()
    {
        using var small = new SmallProgram();
        var file = Path.Combine(small.Program, "datasets", "ucdp-ged", "sample.csv");
        foreach (var times in (string[])["first", "again"])
        {
            var (code, said, error) = small.Run("import", file, "--release", "1.1", "--extent", "selected", "--corpus", Path.Combine(small.Here, "own.duckdb"), "--json");
            code.ShouldBe(0, $"{times}: {error}");
            (await Errors(said)).ShouldBeEmpty();
        }

        small.Run("export", "--corpus", Path.Combine(small.Here, "own.duckdb"), "-o", Path.Combine(small.Here, "some.csv")).Code.ShouldBe(0);
        (await Errors(File.ReadAllText(Path.Combine(small.Here, "some.csv.metadata.json")))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_published_schema_is_the_one_the_program_has(string name)
    {
        var schema = PublishedSchemas.All.Single(schema => schema.Name == name);
        Agrees(Path.Combine(Folder, $"{name}.json"), ResultJsonSchema.Write(schema));
    }

    [Fact]
    public void The_page_lists_every_column()
    {
        var page = new StringBuilder(
            """
            # Rows and their columns

            What each command's rows hold, in every format. [schema/results](schema/results) has a JSON Schema of each, and of `brief`, `ask`, `event`, `import` and the
            metadata beside an export. A column that goes, or comes to mean something else, raises the version in `schema`; a new column does not.

            An empty cell is null in JSON: not known, or not stated, and never zero. In a brief or an answer a number that is not known is null; a text that does not
            apply, such as a speaker's reservation where none was made, is left out.

            """.ReplaceLineEndings("\n"));
        foreach (var schema in PublishedSchemas.All)
        {
            page.Append($"\n## `{string.Join("`, `", schema.Asked.Select(ShellLine.Of))}`\n\n`{schema.Id}`\n\n| column | holds | empty means |\n|---|---|---|\n");
            foreach (var column in schema.Keys.Concat(schema.Columns))
            {
                page.Append($"| `{column.Name}` | {column.Meaning}{Of(column.Type)} | {column.Missing ?? "never empty"} |\n");
            }
        }

        Agrees(Path.Combine(TestData.Checkout(), "docs", "results.md"), page.ToString());
    }

    [Fact]
    public async Task A_number_in_place_of_an_unknown_breaks_the_schema()
    {
        var (_, said, _) = sample.Run("count", "--by", "year", "--actor", "isis-k", "--limit", "1", "--json");
        (await Errors(said.Replace("\"events\": ", "\"events\": \"many\", \"was\": ", StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    private static string Of(ColumnType type) => type switch
    {
        ColumnType.Text => "",
        ColumnType.Whole => " (whole number)",
        ColumnType.Number => " (number)",
        ColumnType.Day => " (day)",
        ColumnType.Flag => " (true or false)",
        _ => " (whole number, or a text with one for each family)",
    };

    private static void Agrees(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(text);
    }

    private static async Task<IEnumerable<string>> Errors(string json)
    {
        var id = System.Text.Json.Nodes.JsonNode.Parse(json)!["schema"]!.ToString();
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, id["dyad.".Length..id.IndexOf('/', StringComparison.Ordinal)] + ".json"), TestContext.Current.CancellationToken);
        return schema.Validate(json).Take(5).Select(error => error.ToString());
    }

    private static IEnumerable<string> Split(string command) =>
        command.Split('"').SelectMany((piece, at) => at % 2 == 1 ? [piece] : piece.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
