using System.CommandLine;
using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Sources.Packs.Scaffold;
using Dyad.Store.Counting;

namespace Dyad.Cli;

/// <summary><c>dyad pack new FOLDER</c>: a first pack to fill in.</summary>
internal static class NewPack
{
    private const int MostCountries = 12;

    public static Command Make(CommonOptions common)
    {
        var folder = new Argument<string>("FOLDER") { Description = "A folder that is not there yet, or is empty; the pack has its name." };
        var actor = new Option<string?>("--actor") { Description = "A group of your corpus: its id, name, countries and what the datasets call it are filled in.", HelpName = "NAME" };
        var command = new Command("new", "Makes a pack to fill in, which the check accepts: what it has to hold, and an example of everything else as a remark. Asks nothing and writes over nothing.") { folder, actor };
        command.SetAction(parsed =>
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetRequiredValue(folder), common.Surroundings.CurrentFolder));
            var name = Path.GetFileName(path);
            if (!PackScaffold.IsName(name))
            {
                throw new DyadException(Trouble.Usage, $"'{name}' is not a name for a pack, such as my-pack: lower-case letters, digits and hyphens");
            }

            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new DyadException(Trouble.Usage, $"{path} is there already and is not an empty folder. Nothing was written");
            }

            var scaffold = parsed.GetValue(actor) is { } group
                ? About(common, parsed, name, group)
                : new PackScaffold(name, PackScaffold.Nobody, [PackScaffold.NoCountry], "My theatre", common.Surroundings.Today);
            Directory.CreateDirectory(path);
            foreach (var (file, text) in scaffold.Files)
            {
                OutputFile.Write(Path.Combine(path, file), text);
            }

            common.Write(parsed, $"{path}\n");
            common.Say(parsed, $"Fill in its files, then: dyad pack check {parsed.GetRequiredValue(folder)}");
        });
        return command;
    }

    private static PackScaffold About(CommonOptions common, ParseResult parsed, string name, string group)
    {
        using var corpus = common.Open(parsed);
        // A name as coded of which the registry makes one actor is that actor.
        var typed = FilterCommand.Subject(corpus, group, Filter.Empty, words => common.Say(parsed, words));
        var id = corpus.IdBehind(typed);
        if (corpus.PackOf(id) is { } pack)
        {
            throw new DyadException(Trouble.Usage, $"'{id}' is the pack {pack.Name}'s already, and one actor belongs to one pack. Nothing was written");
        }

        var known = corpus.Actors.GetValueOrDefault(id);
        var actor = new RegisteredActor(
            known?.Id ?? PackScaffold.IdOf(id) ?? PackScaffold.Nobody.Id, corpus.NameOf(id), [], known?.Kind ?? ActorKind.ArmedGroup, null, corpus.BindingsOf(id));
        string[] countries =
        [
            .. corpus.Count(new CountRequest(Filter.Empty.With("actor", id), corpus.Families(Filter.Empty).Count > 1 ? ["family", "country"] : ["country"], "-events"))
                .Select(count => count.Keys["country"]).Where(country => country.Length == 3).Distinct().Take(MostCountries),
        ];
        return countries.Length == 0
            ? new PackScaffold(name, actor, [PackScaffold.NoCountry], "My theatre", common.Surroundings.Today)
            : new PackScaffold(name, actor, countries, string.Join(", ", countries.Select(corpus.CountryName)), common.Surroundings.Today);
    }
}
