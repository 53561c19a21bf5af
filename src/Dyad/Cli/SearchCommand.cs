using System.CommandLine;
using Dyad.Answers.Verbs;
using Dyad.Model;

namespace Dyad.Cli;

/// <summary><c>dyad search TEXT</c>: actors, places and pairs, with why each matched.</summary>
internal static class SearchCommand
{
    public static Command Make(CommonOptions common)
    {
        var text = new Argument<string>("TEXT") { Description = "A name, an id or a part of one, in any script; or two names joined by vs." };
        var command = new Command("search", "Finds actors by name, other name or id, places, and pairs of actors, and says why each matched. kind and id are what goes into a filter.") { text };
        command.SetAction(parsed =>
        {
            using var corpus = common.Open(parsed);
            var result = SearchVerb.Ask(corpus, parsed.GetRequiredValue(text));
            if (result.Rows.Values.Count == 0)
            {
                throw new DyadException(
                    Trouble.NotFound,
                    $"No actor or place is called anything like '{parsed.GetRequiredValue(text)}'. {BuiltIn.MissingNames(corpus, common.Surroundings) ?? "A pack of your own adds names: docs/packs.md"}");
            }

            if (BuiltIn.MissingNames(corpus, common.Surroundings) is { } missing)
            {
                common.Say(parsed, missing);
            }

            ResultWriter.Write(common, parsed, corpus, result);
        });
        return command;
    }
}
