using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Model.Requests;
using Dyad.Sources.Packs.Scaffold;
using Dyad.Store;

namespace Dyad.Cli;

/// <summary>The groups of a corpus by their names, and nothing else of them: whoever writes a test must not see a number first.</summary>
/// <param name="corpus">The corpus.</param>
internal sealed class GroupNames(Corpus corpus)
{
    private const int Most = 3;

    /// <summary>The one group that a text names: its id, and what a filter calls it.</summary>
    /// <exception cref="DyadException">No group or several have the name; the message offers the nearest.</exception>
    public (string Id, string Name) One(string text)
    {
        var name = Name(TypedAnswers.Text(text));
        var id = corpus.IdBehind(name);
        return corpus.Actors.TryGetValue(id, out var actor)
            ? actor.Kind is ActorKind.Civilians ? throw Wrong("Civilians are not a group") : (id, id)
            : name == "Civilians" ? throw Wrong("Civilians are not a group")
            : (PackScaffold.IdOf(name) ?? throw Wrong($"'{name}' has no id; give it one in a pack"), name);
    }

    private string Name(string text)
    {
        try
        {
            return corpus.Resolve(text, Filter.Empty).Name.Text;
        }
        catch (DyadException wrong) when (wrong.Trouble is Trouble.NotFound or Trouble.Ambiguous)
        {
            // The message of the search has how many events each has.
            string[] near = [.. corpus.Search(text, Filter.Empty).Select(hit => hit.Id).Distinct().Take(Most)];
            throw Wrong($"No one group is called '{text}'{(near.Length == 0 ? "" : $"; did you mean {string.Join(", ", near.Select(id => $"'{id}'"))}?")}");
        }
    }

    private static DyadException Wrong(string words) => new(Trouble.Usage, words);
}
