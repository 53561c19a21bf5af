using System.Globalization;
using Dyad.Model;
using Dyad.Model.Registry;

namespace Dyad.Sources.Packs.Scaffold;

/// <summary>A first pack to fill in: what its files have to hold, and an example of everything else behind a <c>#</c>.</summary>
/// <param name="Name">The pack's name, which is its folder's.</param>
/// <param name="Actor">The group it is about.</param>
/// <param name="Countries">Where, as ISO 3166-1 alpha-3; never empty.</param>
/// <param name="Theatre">What to call them.</param>
/// <param name="Accessed">The day its sources were last looked at.</param>
public sealed record PackScaffold(string Name, RegisteredActor Actor, IReadOnlyList<string> Countries, string Theatre, DateOnly Accessed)
{
    /// <summary>What stands for countries that are not known yet.</summary>
    public const string NoCountry = "XXX";

    private const string Head = "## Lines with two # explain. Lines with one are an example: take the # and the blank away and fill in your own. docs/packs.md has all keys.\n";

    /// <summary>A group of which nothing is known yet.</summary>
    public static RegisteredActor Nobody { get; } = new("my-group", "My Group", [], ActorKind.ArmedGroup, null, []);

    /// <summary>The files by their names, in the order in which one fills them in.</summary>
    public IReadOnlyList<(string Name, string Text)> Files =>
    [
        ("pack.yaml", Pack), ("actors.yaml", Actors), ("sources.yaml", Sources), ("statements.yaml", Statements), ("relations.yaml", Relations), ("events.csv", Columns + "\n"), ("README.md", Readme),
    ];

    private string Pack =>
        $$"""
        {{Head}}
        name: {{Name}}
        title: {{Quoted(Actor.Name)}}
        ## Raise the version with every change that you hand out.
        version: 0.1
        ## On what terms others may use it.
        licence: CC0-1.0
        authors: [Your name]
        language: en
        ## Countries are ISO three-letter codes.
        theatre: { name: {{Quoted(Theatre)}}, countries: [{{string.Join(", ", Countries)}}] }
        ## The day you last looked at the sources.
        accessed: {{Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}}
        subjects: [{{Actor.Id}}]
        reviewed: false
        # note: What a reader of the pack should know.

        """;

    private string Actors =>
        $$"""
        {{Head}}
        - id: {{Actor.Id}}
          name: {{Quoted(Actor.Name)}}
          kind: {{Words.Of(Actor.Kind)}}
        ## Its other names, in any script.
        #   also: [MG, { name: Mi Grupo, lang: es }]
        {{Bindings}}

        ## Another group, for a relation to it.
        # - id: other-group
        #   name: Other Group
        #   kind: armed_group

        """;

    private string Bindings => Actor.Bindings.Count > 0
        ? "## What the datasets call it, where and when.\n  bindings:\n" + string.Join('\n', Actor.Bindings.Select(binding => $"    - {Of(binding)}"))
        : $$"""
          ## What the datasets call it: the family of datasets, its number and its exact name there, where and from when. dyad pack new --actor NAME fills this in.
          #   bindings:
          #     - { family: ucdp, actor: 990009, name: My Group, countries: [{{Countries[0]}}], from: 2018-01-01 }
          """;

    private static string Sources =>
        $"""
        {Head}
        ## The documents. The other files name one by its key, and after a hash by the place in it: my-report-2024#page 4
        # - key: my-report-2024
        #   title: The group after two years
        #   publisher: The institute that published it
        #   kind: report
        #   published: 2024-09
        ## Until somebody opened the document and found in it what the pack says.
        #   checked: false

        """;

    private string Statements =>
        $$"""
        {{Head}}
        ## What is said of a group, each with its source.
        # - subject: {{Actor.Id}}
        #   predicate: strength
        #   value: { low: 300, high: 450, unit: fighters }
        #   on: 2024-06
        #   said_by: The commission that counted them
        #   source: my-report-2024#page 4
        #   confidence: medium

        """;

    private string Relations =>
        $$"""
        {{Head}}
        ## Read it as a sentence: from, kind, to.
        # - from: {{Actor.Id}}
        #   kind: splinter_of
        #   to: other-group
        #   valid_from: 2017-11
        #   source: my-report-2024#page 4
        #   confidence: medium

        """;

    private string Readme =>
        $"""
        # {Actor.Name}

        A pack for Dyad: recorded knowledge with its sources. `docs/packs.md` says what each file holds; `dyad pack check {Name}` says what is wrong.

        `events.csv` holds notable events, one a line under the names of the columns. A table has no remarks, so here is an example of a line; what no source says is left empty, never 0:

            {Example}

        """;

    private const string Columns =
        "id,title,cites,date_start,date_end,date_precision,country,admin1,place,latitude,longitude,place_precision,violence,side_a,side_b,method,targets,low,best,high,"
        + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,claimed_by,attribution,sources,note";

    private string Example =>
        $"my-town-2024-06-15,Attack on a market,,2024-06-15,2024-06-15,day,{Countries[0]},My province,My Town,,,near,one_sided,{Actor.Id},civilians,unknown,civilians,3,5,8,,,5,,,coded,my-report-2024#page 9,";

    /// <summary>Whether a text can be a pack's name or an actor's id: lower-case letters, digits and hyphens.</summary>
    public static bool IsName(string text) => PackValues.IsId(text);

    /// <summary>Whether a text can be the id of a dataset's event, such as <c>ucdp:412700</c>.</summary>
    public static bool IsEventId(string text) => PackValues.IsEventId(text);

    /// <summary>An id made of a name: its Latin letters and digits, in small letters, joined by hyphens; null where it has none.</summary>
    public static string? IdOf(string name)
    {
        var words = new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('-', words) is var id && IsName(id) ? id : null;
    }

    private static string Of(Binding binding)
    {
        string?[] parts =
        [
            $"family: {binding.Family}",
            binding.NativeId is { } id ? $"actor: {(id.All(char.IsAsciiDigit) ? id : Quoted(id))}" : null,
            binding.Name is { } name ? $"name: {Quoted(name)}" : null,
            List("countries", binding.Countries),
            List("admin1", [.. binding.Admin1s.Select(admin1 => Quoted($"{admin1.Country} {admin1.Name}"))]),
            List("events", [.. binding.Events.Select(Quoted)]),
            binding.From is { } from ? $"from: {from:yyyy-MM-dd}" : null,
            binding.Until is { } until ? $"until: {until:yyyy-MM-dd}" : null,
            binding.Contested ? "contested: true" : null,
        ];
        return $"{{ {string.Join(", ", parts.OfType<string>())} }}";
    }

    private static string? List(string key, IReadOnlyList<string> words) => words.Count == 0 ? null : $"{key}: [{string.Join(", ", words)}]";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
