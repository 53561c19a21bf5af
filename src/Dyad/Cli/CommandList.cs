namespace Dyad.Cli;

/// <summary>Every command of the program, in the groups that help shows.</summary>
internal static class CommandList
{
    public static readonly (string Title, CommandEntry[] Commands)[] Groups =
    [
        ("Ask about a group",
        [
            new("brief", "<GROUP>", "All that the corpus can say of one armed group at one date.", (common, _) => BriefCommand.Make(common)),
            new("ask", "<QUESTION> <GROUP>", "One question of the brief.", (common, _) => AskCommand.Make(common)),
            new("search", "<TEXT>", "Finds groups, places and pairs of groups by any of their names.", (common, _) => SearchCommand.Make(common)),
            new("actor", "<GROUP> [PART]", "A group's names, lineage or pairs as they were on a day.", (common, _) => ActorCommand.Make(common)),
            new("count", "", "Counts events and deaths by whatever you name.", (common, _) => CountCommand.Make(common)),
            new("events", "", "Lists events, or the events behind a figure.", (common, _) => EventsCommand.Make(common)),
        ]),
        ("Bring in data and knowledge",
        [
            new("get", "<DATASET>", "Fetches a release from its publisher; no other command uses the network.", GetCommand.Make),
            new("import", "<FILE>…", "Imports files; nothing of them is lost.", ImportCommand.Make),
            new("releases", "", "Lists the releases in the corpus, or what changed from one to another.", (common, _) => ReleasesCommand.Make(common)),
            new("dataset", "", "Makes a dataset of your own from a file that none knows.", (common, _) => DatasetCommand.Make(common)),
            new("pack", "", "Checks, adds and lists packs: recorded knowledge with its sources.", (common, _) => PackCommand.Make(common)),
            new("actors", "", "Names that nobody has bound to a group, and what people judge of them.", (common, _) => ActorsCommand.Make(common)),
        ]),
        ("Take away and check",
        [
            new("export", "", "Writes events to a file, with its terms beside it.", (common, _) => ExportCommand.Make(common)),
            new("cite", "", "What to cite.", (common, _) => CiteCommand.Make(common)),
            new("sql", "<MEASURE|QUERY>", "Prints the SQL behind a count, or runs a query that can only read.", (common, _) => SqlCommand.Make(common)),
            new("verify", "", "Checks that the corpus is whole.", (common, _) => VerifyCommand.Make(common)),
            new("rebuild", "", "Makes everything again from the kept records.", (common, _) => RebuildCommand.Make(common)),
            new("doctor", "", "Says what this machine and corpus are, and what would not work on them.", (common, _) => DoctorCommand.Make(common)),
        ]),
    ];
}
