using System.CommandLine;
using Dyad.Model;
using Dyad.Workbench;

namespace Dyad.Cli;

/// <summary><c>dyad serve</c>: the same answers as pages in a browser of this machine.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 7171;
    private const int LastPort = 65535;

    public static Command Make(CommonOptions common, CancellationToken token)
    {
        var port = new Option<int>("--port") { Description = "The port of 127.0.0.1 to listen at; 0 for any that is free.", HelpName = "NUMBER", DefaultValueFactory = _ => UsualPort };
        var command = new Command("serve", "Shows the answers as pages in a browser of this machine, offline, until Ctrl-C; prints the address. Only this machine can reach it. See docs/workbench.md.") { port };
        command.SetAction(parsed =>
        {
            var number = parsed.GetValue(port) is >= 0 and <= LastPort and var given ? given : throw new DyadException(Trouble.Usage, $"--port: '{parsed.GetValue(port)}' is not a port; use 0 to {LastPort}");
            var sample = common.PathToRead(parsed);
            string[] corpus = common.ToldCorpus(parsed) is { } path ? [$"--corpus={path}"] : [];
            using var interruption = new Interruption(token);
            using var server = new Server((line, data, said, ended) => Entry.Run([.. corpus, .. line], Alone(common.Surroundings, data, said), ended), () => Stamp(parsed, common, sample));
            server.Run(
                number,
                address =>
                {
                    common.Surroundings.Out.WriteLine(address);
                    common.Surroundings.Out.Flush();
                    common.Say(parsed, Note.Of($"To end it: Ctrl-C"));
                },
                interruption.Token).GetAwaiter().GetResult();
            return ExitCode.Ok;
        });
        return command;
    }

    // The corpus may become another while pages are served: an import puts a new file in its place.
    private static string Stamp(ParseResult parsed, CommonOptions common, string? sample)
    {
        var file = new FileInfo(common.CorpusPath(parsed));
        file = file.Exists || sample is null ? file : new FileInfo(sample);
        return file.Exists ? $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}" : "";
    }

    private static Surroundings Alone(Surroundings surroundings, TextWriter data, TextWriter said) =>
        surroundings with { Out = data, Error = said, IsTerminal = false, In = null, Piped = TextReader.Null };
}
