using System.Globalization;
using System.Text;
using System.Text.Json;
using Dyad.Web;

namespace Dyad.Workbench;

/// <summary>Makes the pages out of what commands give.</summary>
/// <param name="run">Runs a command.</param>
internal sealed class Pages(RunCommand run)
{
    // A page of a table shows so many rows; its files have all.
    private const int MostEvents = 100;
    private const int MostCounts = 500;

    /// <summary>The answer to a URL.</summary>
    public async Task<Answered> Of(Asked asked, CancellationToken token) => asked.Route.Form switch
    {
        PageForm.Document => await Document(asked, token),
        PageForm.Rows => await Rows(asked, token),
        PageForm.Text => await Text(asked, token),
        _ => NoSuchFile(asked),
    };

    /// <summary>The first page.</summary>
    public async Task<Answered> Home(CancellationToken token)
    {
        var (code, data, said) = Ran(["releases", "list", "--format=json"], token);
        return !IsAnswer(code, data.Length > 0)
            ? Trouble(code, said, isPage: true)
            : Page(200, await HtmlFile.Of<HomePage>(new() { [nameof(HomePage.Releases)] = RowsOf(data), [nameof(HomePage.Notes)] = Lines(said) }));
    }

    /// <summary>Writes a file.</summary>
    /// <returns>The answer to send instead: the file while it is small, an error where the command failed; null where all of it is sent.</returns>
    /// <exception cref="IOException">The command failed when part of the file was sent, which must not pass for all of it.</exception>
    public Answered? Write(Asked asked, HeldBack body, CancellationToken token)
    {
        using var said = new StringWriter();
        int code;
        using (var data = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" })
        {
            code = run(asked.Line(asked.Twin), data, said, token);
        }

        return (IsAnswer(code, body.HasBegun || body.Held.Length > 0), body.HasBegun) switch
        {
            (true, true) => null,
            (true, false) => new Answered(200, Answered.TypeOf(asked.Twin!), body.Held),
            (false, true) => throw new IOException($"The command ended with {code} when part of its data was sent."),
            (false, false) => Trouble(code, said.ToString(), isPage: false),
        };
    }

    /// <summary>The files there are instead of one that is not.</summary>
    public static Answered NoSuchFile(Asked asked) =>
        Problem(406, "Not acceptable", $"{asked.Route.Title} comes {(asked.Route.Form is PageForm.Picture ? "" : "as a page, and ")}with one of these endings: {string.Join(", ", asked.Route.Twins.Select(twin => $".{twin}"))}");

    /// <summary>An error as a page.</summary>
    public static Answered ErrorPage(int status, string title, string detail) =>
        Page(status, HtmlFile.Of<ErrorPage>(new() { [nameof(Workbench.ErrorPage.Title)] = title, [nameof(Workbench.ErrorPage.Detail)] = detail }).GetAwaiter().GetResult());

    /// <summary>An error for a program (RFC 9457).</summary>
    public static Answered Problem(int status, string title, string detail) =>
        new(status, Answered.Problem, JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["title"] = title, ["status"] = status, ["detail"] = detail }));

    // The page that the command writes, with the way to the others on top.
    private async Task<Answered> Document(Asked asked, CancellationToken token)
    {
        var (code, data, said) = Ran(asked.Line("html"), token);
        if (!IsAnswer(code, data.Length > 0))
        {
            return Trouble(code, said, isPage: true);
        }

        const string Hash = "style-src 'sha256-";
        var from = data.IndexOf(Hash, StringComparison.Ordinal) + Hash.Length;
        var style = data[from..data.IndexOf('\'', from)];
        var body = data.IndexOf('>', data.IndexOf("<body", StringComparison.Ordinal)) + 1;
        var foot = data.LastIndexOf("<footer", StringComparison.Ordinal);
        var above = await HtmlFile.Of<SiteLinks>(new() { [nameof(SiteLinks.Asked)] = asked });
        var below = await HtmlFile.Of<SaidBeside>(new() { [nameof(SaidBeside.Notes)] = Lines(said) });
        return new Answered(200, Answered.Html, Encoding.UTF8.GetBytes(data[..body] + above + data[body..foot] + below + data[foot..]), style);
    }

    private async Task<Answered> Rows(Asked asked, CancellationToken token)
    {
        KeyValuePair<string, string>? most = asked["limit"] is null ? asked.Route.Command[0] switch
        {
            "events" => new("limit", MostEvents.ToString(CultureInfo.InvariantCulture)),
            "count" => new("limit", MostCounts.ToString(CultureInfo.InvariantCulture)),
            _ => null,
        } : null;
        var (code, data, said) = Ran(asked.Line("json", most is { } limit ? [limit] : []), token);
        if (!IsAnswer(code, data.Length > 0))
        {
            return Trouble(code, said, isPage: true);
        }

        var rows = RowsOf(data);
        string? next = null;
        if (asked.Route.Command[0] == "events" && rows.Count > 0 && asked["sort"] is null && (asked["limit"] ?? most?.Value) == rows.Count.ToString(CultureInfo.InvariantCulture))
        {
            next = asked.Url(null, new("after", rows[^1]["event"].GetString()!));
        }

        return Page(200, await HtmlFile.Of<RowsPage>(new()
        {
            [nameof(RowsPage.Asked)] = asked,
            [nameof(RowsPage.Rows)] = rows,
            [nameof(RowsPage.Total)] = asked.Route.Command[0] == "events" ? Total(asked, token) : null,
            [nameof(RowsPage.Next)] = next,
            [nameof(RowsPage.Notes)] = Lines(said),
        }));
    }

    private async Task<Answered> Text(Asked asked, CancellationToken token)
    {
        var (code, data, said) = Ran(asked.Line(null), token);
        return !IsAnswer(code, data.Length > 0)
            ? Trouble(code, said, isPage: true)
            : Page(200, await HtmlFile.Of<TextPage>(new() { [nameof(TextPage.Asked)] = asked, [nameof(TextPage.Text)] = data, [nameof(TextPage.Notes)] = Lines(said) }));
    }

    // What the same filter counts over all pages of its events; several families stand side by side.
    private IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Total(Asked asked, CancellationToken token)
    {
        var filter = asked.Options.Where(option => option.Key is not ("limit" or "after" or "sort"));
        var (code, data, _) = Ran(["count", "--format=json", .. filter.Select(option => $"--{option.Key}={option.Value}")], token);
        return code == 0 ? RowsOf(data) : null;
    }

    private (int Code, string Data, string Said) Ran(IReadOnlyList<string> line, CancellationToken token)
    {
        using var data = new StringWriter { NewLine = "\n" };
        using var said = new StringWriter { NewLine = "\n" };
        var code = run(line, data, said, token);
        return (code, data.ToString(), said.ToString());
    }

    // Nothing found may come as a table without rows, and a contradicted claim has its page. Whatever else ends otherwise has given half at most.
    private static bool IsAnswer(int code, bool hasData) => code == 0 || (hasData && code is (3 or 5));

    private static IReadOnlyList<IReadOnlyDictionary<string, JsonElement>> RowsOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateObject().ToDictionary(cell => cell.Name, cell => cell.Value.Clone()))];
    }

    private static string[] Lines(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Answered Page(int status, string html) => new(status, Answered.Html, Encoding.UTF8.GetBytes(html));

    private static Answered Trouble(int code, string said, bool isPage)
    {
        var (status, title) = code switch
        {
            2 => (400, "This is not a question that can be answered"),
            3 => (404, "Nothing found"),
            6 => (403, "Not to be given on"),
            7 => (300, "Several groups have this name"),
            9 => (503, "The machine prevents it"),
            _ => (500, "This did not work"),
        };
        return isPage ? ErrorPage(status, title, said.TrimEnd()) : Problem(status, title, said.TrimEnd());
    }
}
