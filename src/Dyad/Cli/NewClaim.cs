using System.CommandLine;
using Dyad.Model;
using Dyad.Sources.Packs;

namespace Dyad.Cli;

/// <summary><c>dyad claim new</c>: asks for a published statement and its test, and writes the entry.</summary>
internal static class NewClaim
{
    public static Command Make(CommonOptions common)
    {
        var command = new Command("new", "Asks for a published statement and its test, a question a line, and writes an entry that claim add takes. With -o it is put at the end of the file. Answers may come from a file, one a line; no event is read.");
        command.SetAction(parsed =>
        {
            var path = common.OutputPath(parsed);
            var before = path is not null && File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
            // What is there must be a file of claims before anybody is asked anything.
            var held = before.Length == 0 ? [] : ClaimFile.Read(before, Path.GetFileName(path!));
            using var corpus = common.Open(parsed);
            var surroundings = common.Surroundings;
            var dialogue = new Dialogue(surroundings.In ?? surroundings.Piped, surroundings.Error, surroundings.In is not null);
            string[] taken = [.. corpus.Claims().Select(entry => entry.Claim.Id), .. held.Select(claim => claim.Id)];
            if (new ClaimInterview(dialogue, new GroupNames(corpus), new CountryNames(BuiltIn.Library(surroundings)), taken, surroundings.Today).Ask() is not { } claim)
            {
                common.Say(parsed, "Nothing was written.");
                return ExitCode.Interrupted;
            }

            common.Write(parsed, before.Length == 0 ? ClaimText.Of(claim) : $"{before.TrimEnd('\n')}\n\n{ClaimText.Of(claim)}");
            common.Say(parsed, path is null ? Note.Of($"To keep it, put it into a file and: {Hint.Ask("claim", "add", "FILE")}") : Note.Of($"To put it into the corpus: {Hint.Ask("claim", "add", Path.GetRelativePath(surroundings.CurrentFolder, path))}"));
            return ExitCode.Ok;
        });
        return command;
    }
}
