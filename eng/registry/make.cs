// Makes registry/actors.csv and registry/names.csv. From the checkout's root:
//   dotnet run eng/registry/make.cs -- ../shared/data registry
// The same input gives the same bytes. What people added by hand lies beside this file: actors.csv, names.csv, countries.csv, dropped.csv.
#:package AnyAscii
#:package Sylvan.Data.Csv
#:package YamlDotNet
#:property PublishAot=false
#:property RunAnalyzers=false

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AnyAscii;
using Sylvan.Data.Csv;
using YamlDotNet.RepresentationModel;

if (args is not [var data, var target])
{
    Console.Error.WriteLine("Give two folders: the one with ucdp/ucdp-actor-22.1.csv and panel/*.yaml, and the one to write to.");
    return 2;
}

const string OldList = "UCDP actor list 22.1";
const string NewList = "UCDP 26.1";
var hand = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(AppContext.GetData("EntryPointFilePath") as string ?? "eng/registry/make.cs"))!);
var actors = new SortedDictionary<int, Actor>();

foreach (var row in Rows(Path.Combine(data, "ucdp", "ucdp-actor-22.1.csv")))
{
    var number = int.Parse(row["ActorId"], CultureInfo.InvariantCulture);
    actors.Add(number, new Actor(number, "22.1") { Coded = row["NameData"], Place = FirstOf(row["Location"]), Listed = row });
}

// Civilians are a side of the event files but no row of the list.
actors.Add(1, new Actor(1, "22.1") { Coded = "Civilians", Kind = "civilians" });
foreach (var (number, name) in Coded(Path.Combine(data, "panel")))
{
    if (!actors.TryGetValue(number, out var actor))
    {
        actors.Add(number, actor = new Actor(number, "26.1") { Coded = name });
    }

    if (actor.Coded != name)
    {
        actor.Add(actor.Coded, "", "former", OldList);
        actor.Coded = name;
    }
}

foreach (var actor in actors.Values)
{
    actor.Kind ??= actor.Coded.StartsWith("Government of ", StringComparison.Ordinal) && !actor.IsAlliance ? "government"
        : actor.IsAlliance ? "coalition" : "armed_group";
    ListedNames(actor);
}

foreach (var row in Rows(Path.Combine(hand, "actors.csv")))
{
    var actor = actors[int.Parse(row["native_id"], CultureInfo.InvariantCulture)];
    if (row["name"] is not "" and var name && name != actor.Name)
    {
        var former = (actor.Name, actor.NameLanguage, actor.NameKind);
        actor.Name = name;
        actor.Add(former.Name, former.NameLanguage, former.NameKind, actor.List == "22.1" ? OldList : NewList);
    }

    actor.Id = row["id"];
}

// What the list states wrongly.
foreach (var row in Rows(Path.Combine(hand, "dropped.csv")))
{
    if (actors[int.Parse(row["native_id"], CultureInfo.InvariantCulture)].Names.RemoveAll(name => name.Text == row["text"]) == 0)
    {
        throw new InvalidDataException($"eng/registry/dropped.csv: actor {row["native_id"]} has no name '{row["text"]}'.");
    }
}

GiveIds();
var byId = actors.Values.ToDictionary(actor => actor.Id!, StringComparer.Ordinal);
var bound = new List<Actor>();
foreach (var row in Rows(Path.Combine(hand, "..", "..", "registry", "bindings.csv")))
{
    if (!byId.ContainsKey(row["id"]))
    {
        var actor = new Actor(0, "") { Id = row["id"], Name = row["name"], Coded = row["name"] };
        bound.Add(actor);
        byId.Add(actor.Id, actor);
    }
}

foreach (var row in Rows(Path.Combine(hand, "names.csv")))
{
    if (!byId.TryGetValue(row["id"], out var actor))
    {
        throw new InvalidDataException($"eng/registry/names.csv names '{row["id"]}', which is no id of actors.csv or bindings.csv ({row["text"]}).");
    }

    actor.Replace(new Name(row["text"], row["language"], row["kind"], row["checked"] == "yes", row["source"]));
}

Governments();
DropTranslationsThatAreNamesOfOthers();

Write("actors.csv", "id,name,kind,family,native_id,coded_name,list",
    actors.Values.Select(actor => new[] { actor.Id!, actor.Name, actor.Kind!, "ucdp", $"{actor.Number}", actor.Coded, actor.List }));
Write("names.csv", "id,text,language,kind,checked,source", actors.Values.Concat(bound).SelectMany(actor => actor.Names
    .Where(name => name.Text != actor.Name && name.Text != actor.Coded)
    .Select(name => new[] { actor.Id!, name.Text, name.Language, name.Kind, name.Checked ? "yes" : "no", name.Source })));
Console.WriteLine($"{actors.Count} actors, {actors.Values.Sum(actor => actor.Names.Count)} names");
return 0;

// The names that the actor list states: as first coded, in full in the original language and in English, and after each change of name.
void ListedNames(Actor actor)
{
    actor.Name = actor.Kind == "government" ? Regex.Replace(actor.Coded, @" \(.*\)$", "") : actor.Coded;
    if (actor.Listed is not { } row)
    {
        return;
    }

    string[] Split(string column) => [.. row[column].Split(',').Select(Tidy).Where(text => text.Length > 0)];
    var (original, native, english) = (row["NameOrig"], row["NameOrigFull"], row["NameOrigFullEng"]);
    var changed = row["NameChange"] == "1";
    string[] codes = changed ? Split("NewName") : [];
    var natives = InStep(row["NewNameFullMotherTongue"], codes.Length, Split("NewNameFullMotherTongue"));
    var englishes = InStep(row["NewNameFullEng"], codes.Length, Split("NewNameFullEng"));

    var current = changed ? englishes.LastOrDefault("") : english;
    if (IsAcronym(actor.Coded) && current.Length > 0)
    {
        actor.Name = current;
        actor.NameLanguage = "en";
        actor.NameKind = IsTranslation(changed ? natives.LastOrDefault("") : native, current) ? "translation" : "name";
    }
    else if (IsName(current))
    {
        actor.Add(current, "en", IsTranslation(changed ? natives.LastOrDefault("") : native, current) ? "translation" : "name", OldList);
    }

    var before = changed ? "former" : "name";
    actor.Add(original, "", IsAcronym(original) && !changed ? "acronym" : before, OldList);
    actor.Add(native, "", changed ? "former" : "native", OldList);
    if (!IsAcronym(original) && IsTranslation(native, english))
    {
        actor.Add(english, "en", "translation", OldList);
    }
    else
    {
        actor.Add(english, "en", before, OldList);
    }

    for (var i = 0; i < codes.Length; i++)
    {
        var last = i == codes.Length - 1;
        actor.Add(codes[i], "", last ? "name" : "former", OldList);
        actor.Add(natives.ElementAtOrDefault(i) ?? "", "", last ? "native" : "former", OldList);
        actor.Add(englishes.ElementAtOrDefault(i) ?? "", "en", last ? "name" : "former", OldList);
    }
}

// A cell of several names has as many as the column of short ones; otherwise its commas belong to one name.
static string[] InStep(string cell, int count, string[] parts) => parts.Length == count ? parts : IsName(cell) ? [Tidy(cell)] : [];

void Governments()
{
    foreach (var row in Rows(Path.Combine(hand, "countries.csv")))
    {
        var actor = actors[int.Parse(row["native_id"], CultureInfo.InvariantCulture)];
        foreach (var country in Parts(row["names"]))
        {
            actor.Add($"Government of {country}", "en", "name", "");
        }

        foreach (var adjective in Parts(row["adjectives"]))
        {
            foreach (var word in (string[])["government", "army", "armed forces", "military"])
            {
                actor.Add($"{adjective} {word}", "en", "name", "");
            }
        }
    }
}

// "Islamic State" is what Darul Islam means, but nobody means Darul Islam by it.
void DropTranslationsThatAreNamesOfOthers()
{
    var owners = actors.Values.SelectMany(actor => actor.Names.Where(name => name.Kind != "translation").Select(name => name.Text)
            .Append(actor.Name).Append(actor.Coded).Select(text => (Key: Slug(text), actor.Number)))
        .ToLookup(pair => pair.Key, pair => pair.Number, StringComparer.Ordinal);
    foreach (var actor in actors.Values)
    {
        actor.Names.RemoveAll(name => name.Kind == "translation" && owners[Slug(name.Text)].Any(number => number != actor.Number));
    }
}

void GiveIds()
{
    var taken = actors.Values.Where(actor => actor.Id is not null).Select(actor => actor.Id!).ToHashSet(StringComparer.Ordinal);
    var wanted = actors.Values.Where(actor => actor.Id is null).ToLookup(Short, StringComparer.Ordinal);
    foreach (var same in wanted)
    {
        foreach (var actor in same)
        {
            var place = Slug(actor.Place ?? "");
            string[] choices = same.Count() == 1
                ? [same.Key, $"{same.Key}-{actor.Number}"]
                : [place.Length == 0 ? $"{same.Key}-{actor.Number}" : $"{same.Key}-{place}", $"{same.Key}-{actor.Number}"];
            actor.Id = choices.First(taken.Add);
        }
    }
}

static string Short(Actor actor)
{
    var slug = Slug(actor.Name);
    slug = slug.Length <= 48 ? slug : Slug(actor.Coded);
    return slug.Length <= 60 ? slug : slug[..slug.LastIndexOf('-', 60)];
}

static string Slug(string text) =>
    Regex.Replace(Regex.Replace(text.Transliterate().ToLowerInvariant(), "['`\"]", ""), "[^a-z0-9]+", "-").Trim('-');

static bool IsAcronym(string text) => Regex.IsMatch(text, @"^[A-Z][A-Z0-9./]*[A-Z0-9]\b");

static bool IsTranslation(string native, string english) => IsName(native) && IsName(english) && native != english;

static bool IsName(string text) => text is not ("" or "n/a");

// Marks of writing direction and the like are dropped; the joiners belong to the spelling.
static string Tidy(string text) => Regex.Replace(Regex.Replace(text, @"[\p{Cf}-[\u200C\u200D]]", ""), @"\s+", " ").Trim();

static string FirstOf(string list) => Regex.Replace(list.Split(',')[0], @"\s*\(.*\)", "").Trim();

static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
{
    using var reader = CsvDataReader.Create(path);
    var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
    while (reader.Read())
    {
        yield return columns.Select((column, i) => (column, Value: Tidy(reader.GetString(i))))
            .ToDictionary(cell => cell.column, cell => cell.Value, StringComparer.Ordinal);
    }
}

// Every actor that the 26.1 registers of pairs and of one-sided violence name with one number.
static IEnumerable<(int Number, string Name)> Coded(string folder)
{
    foreach (var file in (string[])["dyads", "nonstate", "onesided"])
    {
        using var text = File.OpenText(Path.Combine(folder, file + ".yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        foreach (var entry in ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>())
        {
            foreach (var (number, name) in file == "onesided" ? [("id", "name")] : ((string, string)[])[("side_a_id", "side_a"), ("side_b_id", "side_b")])
            {
                string[] numbers = entry.Children[number] is YamlSequenceNode several ? [.. several.Select(one => $"{one}")] : [$"{entry.Children[number]}"];
                if (numbers is [var only])
                {
                    yield return (int.Parse(only, CultureInfo.InvariantCulture), Tidy($"{entry.Children[name]}"));
                }
            }
        }
    }
}

void Write(string file, string header, IEnumerable<string[]> rows)
{
    static string Cell(string value) => value.AsSpan().IndexOfAny(",\"\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"")}\"";
    Directory.CreateDirectory(target);
    var lines = rows.Select(row => string.Join(',', row.Select(Cell))).Prepend(header);
    File.WriteAllText(Path.Combine(target, file), string.Join('\n', lines) + "\n", new UTF8Encoding(false));
}

sealed record Name(string Text, string Language, string Kind, bool Checked, string Source);

sealed class Actor(int number, string list)
{
    public int Number => number;
    public string List => list;
    public required string Coded { get; set; }
    public string? Place { get; init; }
    public IReadOnlyDictionary<string, string>? Listed { get; init; }
    public string? Kind { get; set; }
    public string? Id { get; set; }
    public string Name { get; set; } = "";
    public string NameLanguage { get; set; } = "";
    public string NameKind { get; set; } = "name";
    public List<Name> Names { get; } = [];

    /// <summary>Several actors under one number: their names joined by commas, outside of brackets.</summary>
    public bool IsAlliance => Regex.Replace(Coded, @"\(.*?\)", "").Contains(", ", StringComparison.Ordinal) && !Coded.StartsWith("SAO ", StringComparison.Ordinal)
        && !Coded.StartsWith("Military Junta", StringComparison.Ordinal);

    public void Add(string text, string language, string kind, string source)
    {
        if (text is not ("" or "n/a") && text != Name && text != Coded && Names.All(name => name.Text != text))
        {
            Names.Add(new(text, language, kind, source.Length > 0, source));
        }
    }

    /// <summary>A name written by hand says more than the same one of the list.</summary>
    public void Replace(Name name)
    {
        Names.RemoveAll(other => other.Text == name.Text);
        Names.Add(name);
    }
}
