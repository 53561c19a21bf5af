using System.CommandLine;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary><c>dyad search TEXT</c>: actors' names as coded, with why each matched.</summary>
internal static class SearchCommand
{
    public static Command Make(CommonOptions common)
    {
        var text = new Argument<string>("TEXT") { Description = "A name or a part of one." };
        var command = new Command("search", "Finds actors by their names as coded, and says why each matched.") { text };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var hits = corpus.Search(parsed.GetRequiredValue(text), Filter.Empty);
            if (hits.Count == 0)
            {
                throw new DyadException(Trouble.NotFound, $"No actor's name is like '{parsed.GetRequiredValue(text)}'");
            }

            var rows = new Rows(
                "dyad.search/1",
                ["name", "events", "first", "last", "countries", "why"],
                [.. hits.Select(hit => (IReadOnlyList<object?>)[hit.Name, hit.Events, hit.First, hit.Last, hit.Countries, hit.Why])]);
            common.Write(parsed, RowsWriter.Write(rows, common.Format(parsed), common.Surroundings));
        });
        return command;
    }
}
