namespace Dyad.Cli;

/// <summary>Every command of the program, in the groups that help shows.</summary>
internal static class CommandList
{
    public static readonly (string Title, CommandEntry[] Commands)[] Groups =
    [
        ("Ask about a group",
        [
            new("brief", "[GROUP]", "What the corpus says of a group, or of countries, at one date.", BriefCommand.Make),
            new("ask", "<QUESTION> <GROUP>", "One question of the brief.", AskCommand.Make),
            new("claim", "", "Published statements with a test, and what the data say of them.", ClaimCommand.Make),
            new("change", "", "Who changed most lately among all groups and pairs of some countries.", ChangeCommand.Make),
            new("chart", "<WHAT> <GROUP>", "One chart of the brief as a drawing.", ChartCommand.Make),
            new("search", "<TEXT>", "Finds groups, places and pairs of groups by any of their names.", SearchCommand.Make),
            new("actor", "<GROUP> [PART]", "A group's names, lineage or pairs as they were on a day.", ActorCommand.Make),
            new("count", "", "Counts events and deaths by whatever you name.", CountCommand.Make),
            new("coverage", "", "Which months of which countries the files cover; the rest is missing.", CoverageCommand.Make),
            new("events", "", "Lists events, or the events behind a figure.", EventsCommand.Make),
            new("event", "<ID>", "One event: its sources and its record in every release.", EventCommand.Make),
            new("serve", "", "The same answers as pages in a browser of this machine.", ServeCommand.Make),
        ]),
        ("Bring in data and knowledge",
        [
            new("get", "<DATASET>", "Fetches a release from its publisher; no other command uses the network.", GetCommand.Make),
            new("import", "<FILE>…", "Imports files; nothing of them is lost.", ImportCommand.Make),
            new("releases", "", "Lists the releases in the corpus, or what changed from one to another.", ReleasesCommand.Make),
            new("dataset", "", "Makes a dataset of your own for a file that no known dataset matches.", DatasetCommand.Make),
            new("pack", "", "Makes, checks, adds and lists packs: knowledge with its sources.", PackCommand.Make),
            new("actors", "", "Names that nobody has bound to a group, and what people judge of them.", ActorsCommand.Make),
        ]),
        ("Take away and check",
        [
            new("export", "", "Writes events to a file, with its terms beside it.", ExportCommand.Make),
            new("cite", "", "What to cite.", CiteCommand.Make),
            new("sql", "<MEASURE|QUERY>", "Prints the SQL behind a count, or runs a query that can only read.", SqlCommand.Make),
            new("verify", "", "Checks that the corpus is whole.", VerifyCommand.Make),
            new("rebuild", "", "Makes everything again from the kept records.", RebuildCommand.Make),
            new("completion", "<SHELL>", "Prints the script by which a shell completes commands and options.", CompletionCommand.Make),
            new("doctor", "", "Describes this machine and corpus, and lists what would not work.", DoctorCommand.Make),
        ]),
    ];
}
