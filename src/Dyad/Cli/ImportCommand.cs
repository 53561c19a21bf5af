using System.CommandLine;
using System.Text;
using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Model.Places;
using Dyad.Model.Time;
using Dyad.Sources.Records;
using Dyad.Store.Import;

namespace Dyad.Cli;

/// <summary><c>dyad import FILE…</c>: files into the corpus, each with its report.</summary>
internal static class ImportCommand
{
    public static Command Make(CommonOptions common, CancellationToken token)
    {
        var files = common.Reads(new Argument<string[]>("FILE") { Description = "Files as you have them: plain, gzip, zip, Excel or Parquet.", Arity = ArgumentArity.OneOrMore });
        var dataset = new Option<string?>("--dataset") { Description = "The dataset, where the columns do not tell.", HelpName = "NAME" };
        var release = new Option<string?>("--release") { Description = "The release, where the file's name does not tell.", HelpName = "NAME" };
        var extent = new Option<string?>("--extent") { Description = "complete, selected or sample: how fully the file covers its countries and months. Without it, a file named like a whole release is taken for one only if it can be.", HelpName = "WORD" };
        var countries = new Option<string?>("--countries") { Description = "The countries of which the file has every event, as ISO codes; all of the world for a whole release.", HelpName = "ISO3,…" };
        var months = new Option<string?>("--months") { Description = "The months of which the file has every event; by default those its release is for and those of its events.", HelpName = "FROM..TO" };
        var place = new Option<string?>("--place") { Description = "For a partial file: how well the place of every row is known at worst, such as near.", HelpName = "WORD" };
        var encoding = new Option<string?>("--encoding") { Description = $"Where the file is not UTF-8: {string.Join(", ", TextEncodings.Words)}.", HelpName = "WORD" };
        var dates = new Option<string?>("--dates") { Description = "The order of day, month and year in the file's dates, where they do not tell: dmy, mdy or ymd.", HelpName = "WORD" };
        var published = new Option<string?>("--published") { Description = "When the release was published.", HelpName = "DATE" };
        var accessed = new Option<string?>("--accessed") { Description = "When you fetched the file; today by default.", HelpName = "DATE" };
        var replace = new Option<bool>("--replace") { Description = "Count this file in the place of the one of the same release, countries and months; without it the one with more readable records counts." };
        var strict = new Option<bool>("--strict") { Description = "Any problem at all makes the import fail, as does a record that did not become an event." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would happen." };
        var command = new Command("import", "Imports files. Nothing of a file is lost: what cannot become an event is kept with its reason; a file without any event is refused. Importing a file again changes nothing.")
        {
            files, dataset, release, extent, countries, months, place, encoding, dates, published, accessed, replace, strict, dryRun,
        };
        command.SetAction(parsed =>
        {
            using var interruption = new Interruption(token);
            var knowledge = BuiltIn.Knowledge(common.Surroundings);
            var library = common.Library(parsed);
            var all = new StringBuilder();
            // A file that is named gets all of the reports, and not the last alone.
            void Write(string text) => common.Write(parsed, common.OutputPath(parsed) is null ? text : all.Append(text).ToString());
            var recheck = new ImportRecheck(common.CorpusPath(parsed), common.Threads(parsed));
            foreach (var file in parsed.GetRequiredValue(files))
            {
                var line = new StepLine(common, parsed, Path.GetFileName(file), StepLine.Importing);
                var importer = new Importer(common.CorpusPath(parsed), library, common.Threads(parsed))
                {
                    BuiltIn = knowledge,
                    Changing = recheck.Changing,
                    Ask = doubt =>
                    {
                        line.End();
                        return ExtentDialogue.Ask(common, parsed, doubt);
                    },
                    Step = common.IsDebug(parsed) ? step => common.Surroundings.Error.WriteLine($"step: {step}") : line.Show,
                };
                var report = line.Watch(() => importer.Import(
                    new ImportRequest(Path.GetFullPath(file, common.Surroundings.CurrentFolder), DayOption.Read("--accessed", parsed.GetValue(accessed)) ?? common.Surroundings.Today)
                    {
                        Dataset = parsed.GetValue(dataset),
                        Release = parsed.GetValue(release),
                        Extent = Extent(parsed.GetValue(extent)),
                        Countries = parsed.GetValue(countries)?.Split(',', StringSplitOptions.TrimEntries),
                        Months = Months(parsed.GetValue(months)),
                        Place = OneOf("--place", parsed.GetValue(place), Words.All<PlacePrecision>()) is { } word ? Words.Find<PlacePrecision>(word) : null,
                        Encoding = OneOf("--encoding", parsed.GetValue(encoding), TextEncodings.Words),
                        Dates = parsed.GetValue(dates),
                        Published = DayOption.Read("--published", parsed.GetValue(published)),
                        IsReplacing = parsed.GetValue(replace),
                        IsStrict = parsed.GetValue(strict),
                        IsDryRun = parsed.GetValue(dryRun),
                    },
                    interruption.Token));
                Write(common.Format(parsed) is "json" ? ImportJson.Write(report) : ImportText.Write(report, parsed.GetValue(dryRun)));
            }

            if (recheck.Changed() is var (changes, claims))
            {
                Write(common.Format(parsed) is "json" ? ChangedVerdictText.WriteJson(changes, claims) : ChangedVerdictText.Write(changes, claims));
            }

            common.Say(parsed, $"Corpus: {common.CorpusPath(parsed)}");
            return ExitCode.Ok;
        });
        return command;
    }

    private static ExtentKind? Extent(string? word) => word is null
        ? null
        : Words.Find<ExtentKind>(word) ?? throw new DyadException(Trouble.Usage, $"--extent: {Nearest.NotValid(word, Words.All<ExtentKind>())}");

    private static string? OneOf(string option, string? word, IReadOnlyList<string> words) => word is null || words.Contains(word)
        ? word
        : throw new DyadException(Trouble.Usage, $"{option}: {Nearest.NotValid(word, words)}");

    private static Period? Months(string? text) => text is null
        ? null
        : Period.Find(text) ?? throw new DyadException(Trouble.Usage, $"--months: '{text}' is not a span of months such as 1989-01..2020-12");
}
