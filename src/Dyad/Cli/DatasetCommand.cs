using System.CommandLine;
using Dyad.Model;
using Dyad.Sources.Datasets.Scaffold;
using Dyad.Sources.Records;

namespace Dyad.Cli;

/// <summary><c>dyad dataset new FILE</c>: a first definition for a file that no dataset knows.</summary>
internal static class DatasetCommand
{
    public static Command Make(CommonOptions common)
    {
        var file = common.Reads(new Argument<string>("FILE") { Description = "A file as you have it: plain, gzip, zip, Excel or Parquet." });
        var name = new Option<string?>("--name") { Description = "The dataset's name; by default made of the file's.", HelpName = "NAME" };
        var encoding = new Option<string?>("--encoding") { Description = $"Where the file is not UTF-8: {string.Join(", ", TextEncodings.Words)}.", HelpName = "WORD" };
        var make = new Command("new", "Writes dataset.yaml and events.sql for a file that no dataset knows, into the folder of your own datasets: DYAD_DATASETS, else dyad-datasets beside the corpus.")
        {
            file, name, encoding,
        };
        make.SetAction(parsed => New(common, parsed, parsed.GetRequiredValue(file), parsed.GetValue(name), parsed.GetValue(encoding)));
        return new Command("dataset", "Datasets of your own: a folder with a definition each, no program.") { make };
    }

    private static void New(CommonOptions common, ParseResult parsed, string file, string? told, string? encoding)
    {
        var path = Path.GetFullPath(file, common.Surroundings.CurrentFolder);
        if (!File.Exists(path))
        {
            throw new DyadException(Trouble.NotFound, $"There is no file {path}");
        }

        var name = told ?? NameOf(path);
        if (!DatasetScaffold.IsName(name))
        {
            throw new DyadException(Trouble.Usage, $"--name: '{name}' is not a name such as my-events: lower-case letters, digits and dashes, a letter first");
        }

        var folder = Path.Combine(common.OwnDatasets(parsed), name);
        if (Directory.Exists(folder) || common.Library(parsed).Definitions.ContainsKey(name))
        {
            throw new DyadException(Trouble.Usage, $"There is a dataset '{name}' already; say another --name. Nothing was written");
        }

        var scaffold = Scaffold(name, path, encoding);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.yaml"), scaffold.Yaml);
        File.WriteAllText(Path.Combine(folder, "events.sql"), scaffold.Sql);
        if (scaffold.NeedsCountries)
        {
            Directory.CreateDirectory(Path.Combine(folder, "lookups"));
            File.Copy(Path.Combine(common.Surroundings.ProgramFolder, "datasets", "ucdp-ged", "lookups", "country.csv"), Path.Combine(folder, "lookups", "country.csv"));
        }

        common.Write(parsed, $"{folder}\n");
        if (scaffold.Nameless > 0)
        {
            common.Say(parsed, $"{scaffold.Nameless} {Plural.Of(scaffold.Nameless, "column has no name and is", "columns have no name and are")} left out.");
        }

        foreach (var missing in scaffold.Missing)
        {
            common.Say(parsed, $"No column looks like {missing}: name it in events.sql, line {scaffold.LineOf(missing)}.");
        }

        common.Say(parsed, $"Read both files: what they say is guessed from the header and the first records. Then: dyad import {file} --dataset {name}");
    }

    private static DatasetScaffold Scaffold(string name, string path, string? encoding)
    {
        try
        {
            using var input = InputFile.Open(path, new InputOptions { Encoding = encoding });
            return DatasetScaffold.Of(name, input);
        }
        catch (InputFileException wrong)
        {
            throw new DyadException(Trouble.InvalidData, wrong.Note, wrong);
        }
    }

    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0].ToLowerInvariant();
        return string.Join('-', new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')]).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
