using System.CommandLine;
using System.Text.Json.Nodes;
using Dyad.Answers.Briefs;
using Dyad.Answers.Documents;
using Dyad.Answers.Writing;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary><c>dyad cite</c>: what to cite for what the corpus holds.</summary>
internal static class CiteCommand
{
    private static readonly string[] Styles = ["text", "bib", "ris", "csl"];

    public static Command Make(CommonOptions common)
    {
        var style = new Option<string>("--style") { Description = $"One of {string.Join(", ", Styles)}.", HelpName = "WORD", DefaultValueFactory = _ => "text" };
        var command = new Command("cite", "What to cite: the program, the snapshot, the works that each release asks for, and the packs.") { style };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var datasets = corpus.Manifest.Datasets.ToDictionary(dataset => dataset.Name);
            var works = corpus.Manifest.Parts.SelectMany(part => Reference.Of(datasets[part.Dataset], part.Release)).Concat(corpus.Manifest.Packs.Where(pack => pack.IsCurrent).Select(Reference.Of)).DistinctBy(work => work.Key).ToArray();
            common.Write(parsed, parsed.GetRequiredValue(style) switch
            {
                "text" => string.Join('\n',
                    [
                        $"Dyad {Briefing.Version}, snapshot {corpus.Snapshot}.",
                        .. corpus.Manifest.Parts.Select(part => $"{datasets[part.Dataset].Title}, release {part.Release} ({part.Extent}), {datasets[part.Dataset].Publisher}, {datasets[part.Dataset].Terms}, accessed {part.Accessed:yyyy-MM-dd}."),
                        .. works.Select(work => work.Text),
                    ]) + "\n",
                "bib" => string.Join("\n\n", works.Select(work => work.BibTeX)) + "\n",
                "ris" => string.Join("\n", works.Select(work => work.Ris)) + "\n",
                "csl" => JsonText.Of(new JsonArray([.. works.Select(work => (JsonNode)work.Csl)])),
                var other => throw new DyadException(Trouble.Usage, $"--style: {Nearest.NotValid(other, Styles)}"),
            });
        });
        return command;
    }
}
