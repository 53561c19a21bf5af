using System.CommandLine;
using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Sources.Fetching;
using Dyad.Sources.Records;

namespace Dyad.Cli;

/// <summary><c>dyad get ucdp-ged|ucdp-candidate</c>: a publisher's file, fetched whole. The one command that uses the network.</summary>
internal static class GetCommand
{
    public static Command Make(CommonOptions common, CancellationToken token)
    {
        var name = new Argument<string>("DATASET") { Description = "ucdp-ged for the final releases, ucdp-candidate for the monthly ones." };
        var release = new Option<string?>("--release") { Description = "The release, such as 26.1 or 26.0.8; for ucdp-ged the newest one known.", HelpName = "NAME" };
        var from = new Option<string?>("--from") { Description = "Another address of the same file, such as a mirror's.", HelpName = "URL" };
        var folder = new Option<string?>("--to") { Description = "The folder to write to; the current one by default.", HelpName = "FOLDER" };
        var api = new Option<bool>("--api") { Description = "Ask the publisher's interface page by page instead of the bulk file; it wants a token in UCDP_TOKEN." };
        var command = new Command("get", "Fetches a release as its publisher offers it, goes on where it was cut off, and checks that it is what was asked for. No other command uses the network.")
        {
            name, release, from, folder, api,
        };
        command.SetAction(async (parsed, _) =>
        {
            using var interruption = new Interruption(token);
            await Get(common, parsed, new Wanted(parsed.GetRequiredValue(name), parsed.GetValue(release), parsed.GetValue(from), parsed.GetValue(folder), parsed.GetValue(api)), interruption.Token);
        });
        return command;
    }

    private static async Task Get(CommonOptions common, ParseResult parsed, Wanted wanted, CancellationToken token)
    {
        var library = common.Library(parsed);
        var (dataset, release, download) = Find(library, wanted);
        var (file, pages) = download.Find(release)!.Value;
        var address = wanted.From is null ? wanted.IsByPage ? pages : file : Address(wanted.From);
        if (address is null)
        {
            throw new DyadException(Trouble.Usage, $"--api: {wanted.Name} is not offered page by page");
        }

        var fileName = Path.GetFileName(file.LocalPath);
        var target = Path.Combine(
            Path.GetFullPath(wanted.Folder ?? ".", common.Surroundings.CurrentFolder),
            wanted.IsByPage ? fileName.Replace("-csv.zip", ".csv", StringComparison.Ordinal) : fileName);
        var progress = new ProgressLine(common, parsed, Path.GetFileName(target), wanted.IsByPage ? "records" : "bytes");
        // An access token is for its own host alone.
        var accessToken = wanted.IsByPage && address.Host == pages?.Host ? common.Surroundings.Variable("UCDP_TOKEN")?.Trim() : null;
        var request = new FetchRequest(address, target)
        {
            Progress = progress.Show,
            Check = path => Check(path, dataset, release, Path.GetFileName(target)),
        };
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var client = FetchClient.Make();
        try
        {
            if (wanted.IsByPage)
            {
                var columns = dataset.Columns.Where(column => column.OnlyIn is null).Select(column => column.Name).ToArray();
                var (written, counted) = await EventPages.Fetch(client, request, columns, accessToken, token);
                progress.End();
                common.Say(parsed, $"{written} records; the interface counts {counted}.");
            }
            else
            {
                await BulkFile.Fetch(client, request, token);
            }
        }
        catch (FetchException wrong)
        {
            throw new DyadException(Trouble.NotFound, wrong.Note, wrong);
        }
        finally
        {
            progress.End();
        }

        common.Write(parsed, $"{target}\n");
        common.Say(parsed, $"{dataset.Publisher}, {dataset.Licence.Name}. Next: dyad import {target}{(wanted.IsByPage ? " --extent selected" : "")}");
    }

    private static (DatasetDefinition Dataset, string Release, Download Download) Find(DatasetLibrary library, Wanted wanted)
    {
        var series = library.Definitions.Values.SelectMany(dataset => dataset.Downloads.Select(download => (Dataset: dataset, Download: download))).ToArray();
        var named = series.Where(entry => entry.Download.Name == wanted.Name).ToArray();
        if (named.Length == 0)
        {
            var names = series.Select(entry => entry.Download.Name).Distinct().ToArray();
            throw new DyadException(Trouble.Usage, $"There is nothing called '{wanted.Name}' to get{Nearest.Hint(wanted.Name, names)}; there are {string.Join(", ", names)}");
        }

        var release = wanted.Release
            ?? named.SelectMany(entry => entry.Dataset.Releases.Where(known => entry.Download.Find(known.Name) is not null)).Select(known => known.Name).FirstOrDefault()
            ?? throw new DyadException(Trouble.Usage, $"Say which release of {wanted.Name}: --release 26.0.8 is August 2026, --release 26.01.26.06 January to June 2026");
        var found = named.FirstOrDefault(entry => entry.Download.Find(release) is not null);
        return found.Dataset is null
            ? throw new DyadException(Trouble.Usage, $"--release: '{release}' is not the name of a release of {wanted.Name}")
            : (found.Dataset, release, found.Download);
    }

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address!
        : throw new DyadException(Trouble.Usage, $"--from: '{text}' is not an address such as https://example.org/ged251-csv.zip");

    // The whole file is read, so that a damaged container is found now and not when it is imported.
    private static void Check(string path, DatasetDefinition dataset, string release, string name)
    {
        try
        {
            if (FetchedRelease.Doubt(dataset, dataset.Release(release), path, name) is { } doubt)
            {
                throw new FetchException($"{name}: {doubt}. Nothing was kept.");
            }
        }
        catch (InputFileException wrong)
        {
            throw new FetchException($"What came is not {dataset.Name}, and nothing was kept. {wrong.Message.Replace(Path.GetFileName(path), name, StringComparison.Ordinal)}", wrong);
        }
    }

    private sealed record Wanted(string Name, string? Release, string? From, string? Folder, bool IsByPage);
}
