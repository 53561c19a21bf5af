using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dyad.Answers.Questions;

namespace Dyad.Cli;

/// <summary>Help that starts with examples to copy.</summary>
internal sealed class ExamplesFirst(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["dyad"] = ["dyad import ged211-csv.zip", "dyad brief IS --in AFG --as-of 2020-12-31", "dyad count --actor IS --country AFG --by year", "dyad events --pair 'IS~Taleban' --t 2017", "dyad search taleban"],
        ["brief"] = ["dyad brief IS --in AFG --as-of 2020-12-31", "dyad brief IS --in SYR --format html -o is-syria.html", "dyad brief --in MEX"],
        ["ask"] = ["dyad ask opponents IS --in AFG --as-of 2020-12-31"],
        ["change"] = ["dyad change --in MEX --as-of 2020-12-31", "dyad change"],
        ["chart"] = ["dyad chart tempo IS --in AFG --as-of 2020-12-31 -o tempo.svg", "dyad chart map IS --in AFG -o map.png"],
        ["search"] = ["dyad search taleban", "dyad search 'taleban vs IS'"],
        ["actor"] = ["dyad actor IS lineage", "dyad actor isis-k names --as-of 2020-01-01", "dyad actor islamic-state pairs --affiliates yes"],
        ["actors"] = ["dyad actors review", "dyad actors judge 'Taleban' same taliban --who 'A. Analyst' --why 'the codebook says so'"],
        ["actors review"] = ["dyad actors review --limit 20"],
        ["actors judge"] = ["dyad actors judge 'Taleban' same taliban --who 'A. Analyst' --why 'the codebook says so'", "dyad actors judge --undo j:0123456789abcdef --who 'A. Analyst' --why 'another group of that name'"],
        ["events"] = ["dyad events --pair 'IS~Taleban' --t 2017", "dyad events --figure f:0123456789abcdef --from brief.json"],
        ["event"] = ["dyad event ucdp:412700", "dyad event 412700 --json"],
        ["count"] = ["dyad count --actor IS --country AFG --by year,opponent", "dyad count --by violence --t 2015..2020"],
        ["coverage"] = ["dyad coverage --in AFG", "dyad coverage -o coverage.html", "dyad coverage --by month --format csv -o months.csv"],
        ["get"] = ["dyad get ucdp-ged --release 26.1", "dyad get ucdp-candidate --release 26.0.8"],
        ["import"] = ["dyad import ged211-csv.zip", "dyad import ged-syria-2016-2019.csv.gz --release 19.1 --extent selected"],
        ["releases"] = ["dyad releases", "dyad releases diff 21.1 22.1 --actor IS"],
        ["releases withdraw"] = ["dyad releases withdraw 22.1 --why 'half of its records are malformed'"],
        ["releases restore"] = ["dyad releases restore 22.1 --why 'the file was whole after all'"],
        ["releases list"] = ["dyad releases list --format csv"],
        ["releases diff"] = ["dyad releases diff 21.1 22.1", "dyad releases diff 20.1 21.1 --dataset ucdp-prio-acd --format csv -o changes.csv"],
        ["dataset"] = ["dyad dataset new my-events.csv"],
        ["dataset new"] = ["dyad dataset new my-events.csv --name my-events"],
        ["pack"] = ["dyad pack new my-pack", "dyad pack check my-pack", "dyad pack add my-pack", "dyad pack list"],
        ["pack new"] = ["dyad pack new my-pack", "dyad pack new sinaloa --actor 'Sinaloa Cartel'"],
        ["pack check"] = ["dyad pack check my-pack", "dyad pack check my-pack --sources"],
        ["pack add"] = ["dyad pack add my-pack"],
        ["pack list"] = ["dyad pack list"],
        ["claim"] = ["dyad claim list", "dyad claim check", "dyad claim show tempo-mid-2021", "dyad claim new -o my-claims.yaml"],
        ["claim check"] = ["dyad claim check", "dyad claim check --group isis-k --as-of 2021-12-31 --format md"],
        ["claim list"] = ["dyad claim list --group isis-k"],
        ["claim show"] = ["dyad claim show tempo-mid-2021", "dyad claim show airport-toll --json", "dyad claim show airport-toll --format claimreview -o airport-toll.json"],
        ["claim new"] = ["dyad claim new", "dyad claim new -o my-claims.yaml", "dyad claim new -o my-claims.yaml < answers.txt"],
        ["claim add"] = ["dyad claim add my-claims.yaml"],
        ["claim review"] = ["dyad claim review my-claim --who 'A. Reviewer' --why 'read the source at the locator, restatement and test are fair'"],
        ["sql"] = ["dyad sql count --actor IS --by year", "dyad sql 'select side_a, count(*) from events group by side_a order by 2 desc limit 5'"],
        ["export"] = ["dyad export --actor IS --format parquet -o is.parquet", "dyad export --country AFG --format csv -o afghanistan.csv"],
        ["cite"] = ["dyad cite", "dyad cite --style bib"],
        ["serve"] = ["dyad serve", "dyad serve --port 8080 --corpus my.duckdb"],
        ["verify"] = ["dyad verify"],
        ["rebuild"] = ["dyad rebuild"],
        ["completion"] = ["dyad completion bash >> ~/.bashrc", "dyad completion pwsh >> $PROFILE"],
        ["doctor"] = ["dyad doctor"],
    };

    // Help is given whatever else is missing from the line.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = CommandTree.PathOf(parseResult.CommandResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples[command is "dyad" ? command : command["dyad ".Length..]])
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        if (command is "dyad")
        {
            RootHelp.Write(parseResult.CommandResult.Command, output);
            return ExitCode.Ok;
        }

        var code = usual.Invoke(parseResult);
        if (command is "dyad ask")
        {
            output.WriteLine("Questions:");
            foreach (var question in QuestionList.All)
            {
                output.WriteLine($"  {question.Id,-25} {question.Words}");
            }
        }

        return code;
    }
}
