using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dyad.EndToEnd.Commands;

namespace Dyad.EndToEnd.Workbench;

/// <summary>What the workbench answers over HTTP: the same as the commands, to this machine alone, and nothing that runs.</summary>
public sealed partial class ServerTests(Served served) : IClassFixture<Served>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search/front")]
    [InlineData("/group/Example%20Front")]
    [InlineData("/pair/Example%20Front~Government%20of%20Exampleland?t=2019")]
    [InlineData("/change")]
    [InlineData("/events?t=2019&violence=one_sided")]
    [InlineData("/event/9000060")]
    [InlineData("/count?by=year")]
    [InlineData("/claims")]
    [InlineData("/verdicts")]
    [InlineData("/coverage")]
    [InlineData("/data")]
    [InlineData("/cite")]
    public async Task A_page_loads_nothing_from_elsewhere_and_no_name_runs(string path)
    {
        var answer = await served.Send(HttpMethod.Get, path);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        HasPolicy(answer);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        page.ShouldNotContain("<script");
        page.ShouldNotContain(" style=");
        Outside().Matches(page).ShouldBeEmpty();
        OneTitle().Count(page).ShouldBe(1);
    }

    [Fact]
    public async Task A_name_full_of_markup_is_shown_as_it_is()
    {
        var page = await served.Get("/events?t=2021");

        page.ShouldNotContain("<script");
        WebUtility.HtmlDecode(page).ShouldContain("<script>alert(1)</script> \\u202eFront\\u0007 =1+1");
        (await served.Get($"/group/{Uri.EscapeDataString(Served.Hostile)}")).ShouldContain("&lt;script&gt;");
    }

    [Theory]
    [InlineData("/group/Example%20Front.json", "brief", "Example Front", "--format", "json")]
    [InlineData("/group/Example%20Front.md?as-of=2020-06-30", "brief", "Example Front", "--format", "md", "--as-of", "2020-06-30")]
    [InlineData("/events.csv?t=2019", "events", "--format", "csv", "--t", "2019")]
    [InlineData("/events.ndjson?actor=Example%20Front&limit=3", "events", "--format", "ndjson", "--actor", "Example Front", "--limit", "3")]
    [InlineData("/count.tsv?by=year,violence", "count", "--by", "year,violence", "--format", "tsv")]
    [InlineData("/event/9000001.json", "event", "9000001", "--format", "json")]
    [InlineData("/coverage.svg", "coverage", "--format", "svg")]
    [InlineData("/chart/tempo/Example%20Front.svg", "chart", "tempo", "Example Front", "--format", "svg")]
    [InlineData("/cite.bib", "cite", "--style", "bib")]
    [InlineData("/data.csv", "releases", "list", "--format", "csv")]
    public async Task A_file_has_the_bytes_of_the_command(string path, params string[] command) =>
        (await served.Get(path)).ShouldBe((await served.Folder.Dyad(command)).Out);

    [Fact]
    public async Task Page_files_and_command_agree_on_whatever_is_asked()
    {
        var random = new Random(7);
        string[][] choices =
        [
            ["", "t=2018", "t=2019..2020", "t=2020-02..2020-09", "t=2021-03-01..", "t=1990"],
            ["", "violence=one_sided", "violence=state_based,non_state"],
            ["", "actor=Example%20Front", "actor=Sample%20Brigades", "pair=Example%20Front~Government%20of%20Exampleland"],
            ["", "deaths=best:5..", "deaths=low:..3"],
            ["", "date=day", "place=near", "min-sources=1"],
        ];
        for (var time = 0; time < 30; time++)
        {
            var query = string.Join('&', choices.Select(keys => keys[random.Next(keys.Length)]).Where(key => key.Length > 0));
            var options = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => $"--{Uri.UnescapeDataString(pair)}").ToArray();

            var page = await served.Get($"/events?{query}");
            using var counted = JsonDocument.Parse(await served.Get($"/count.json?{query}"));
            using var listed = JsonDocument.Parse(await served.Get($"/events.json?{query}"));
            var csv = Lines(await served.Get($"/events.csv?{query}"));
            if (counted.RootElement.GetProperty("rows").GetArrayLength() == 0)
            {
                page.ShouldContain("No row.", customMessage: query);
                listed.RootElement.GetProperty("rows").GetArrayLength().ShouldBe(0, query);
                continue;
            }

            var row = counted.RootElement.GetProperty("rows")[0];
            string[] told = [.. Told().Match(page).Groups.Values.Skip(1).Select(group => group.Value)];

            told.ShouldBe([.. ((string[])["events", "best", "low", "high"]).Select(column => row.GetProperty(column).ToString())], query);
            listed.RootElement.GetProperty("rows").GetArrayLength().ToString(CultureInfo.InvariantCulture).ShouldBe(told[0], query);
            (csv - 1).ToString(CultureInfo.InvariantCulture).ShouldBe(told[0], query);
            if (time % 10 == 0)
            {
                (await served.Get($"/events.csv?{query}")).ShouldBe((await served.Folder.Dyad(["events", "--format", "csv", .. options])).Out, query);
            }
        }
    }

    [Fact]
    public async Task The_next_page_goes_on_where_the_last_one_ended()
    {
        var seen = new List<string>();
        for (var path = "/events?limit=25"; path is not null;)
        {
            var page = await served.Get(path);
            seen.AddRange(EventLink().Matches(page).Select(match => match.Groups["id"].Value));
            path = Next().Match(page) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups["url"].Value) : null;
        }

        seen.Count.ShouldBe(60);
        seen.ShouldBeUnique();
    }

    [Theory]
    [InlineData("/events?contry=XEX", 400, "did you mean")]
    [InlineData("/events?t=2019&t=2020", 400, "2 times")]
    [InlineData("/events?t=never", 400, "never")]
    [InlineData("/claims/none?t=2019", 400, "as-of")]
    [InlineData("/group/nobody", 404, "No actor is called")]
    [InlineData("/group/-o%2Ftmp%2Fx", 404, "No actor is called")]
    [InlineData("/group/@%2Fetc%2Fpasswd", 404, "No actor is called")]
    [InlineData("/group/--help", 404, "No actor is called")]
    [InlineData("/event/1", 404, "1")]
    [InlineData("/nothing", 404, "/group/NAME")]
    [InlineData("/group/Example%20Front.csv", 406, ".json, .md")]
    [InlineData("/chart/tempo/Example%20Front", 406, ".svg, .png")]
    [InlineData("/group/nobody.json", 404, "No actor is called")]
    public async Task What_cannot_be_answered_says_why(string path, int status, string why)
    {
        var answer = await served.Send(HttpMethod.Get, path);

        ((int)answer.StatusCode).ShouldBe(status);
        HasPolicy(answer);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(why);
    }

    [Fact]
    public async Task An_error_of_a_file_is_a_problem_that_programs_read()
    {
        var answer = await served.Send(HttpMethod.Get, "/group/nobody.json");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        problem.RootElement.GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Theory]
    [InlineData("evil.test")]
    [InlineData("127.0.0.1.evil.test")]
    [InlineData("[::2]")]
    public async Task Another_host_is_refused(string host)
    {
        var answer = await served.Send(HttpMethod.Get, "/", host);

        ((int)answer.StatusCode).ShouldBe(421);
        HasPolicy(answer);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent(string method) => (await served.Send(new HttpMethod(method), "/events")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);

    [Fact]
    public async Task An_import_meanwhile_is_seen_by_the_next_request()
    {
        using var folder = new Folder();
        var (first, second) = folder.Releases();
        (await folder.Dyad(Folder.Import(first, "1.1"))).Code.ShouldBe(0);
        using var server = DyadProcess.Start(folder.Root, "serve", "--port", "0", "--corpus", folder.Corpus);
        using var client = new HttpClient { BaseAddress = new Uri((await server.Line()).ShouldNotBeNull()) };
        var before = await client.GetStringAsync("/data", TestContext.Current.CancellationToken);

        (await folder.Dyad(Folder.Import(second, "1.2"))).Code.ShouldBe(0);

        before.ShouldNotContain("1.2<");
        (await client.GetStringAsync("/data", TestContext.Current.CancellationToken)).ShouldContain("1.2<");
        server.Interrupt();
        (await server.End()).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        var (code, _, error) = await served.Folder.Dyad("serve", "--port", $"{served.Address.Port}");

        code.ShouldBe(9);
        error.ShouldContain($"Port {served.Address.Port} cannot be used");
    }

    // A line break within quotation marks ends no row.
    private static int Lines(string csv) => csv.Split('"').Where((_, at) => at % 2 == 0).Sum(text => text.Count(letter => letter == '\n'));

    private static void HasPolicy(HttpResponseMessage answer)
    {
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [GeneratedRegex("(?:src|action)=\"https?:|<link[^>]* href=\"https?:|url\\((?!['#]|%23)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Outside();

    [GeneratedRegex("<h1", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex OneTitle();

    [GeneratedRegex("data-events=\"(?<events>[^\"]*)\" data-best=\"(?<best>[^\"]*)\" data-low=\"(?<low>[^\"]*)\" data-high=\"(?<high>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Told();

    [GeneratedRegex("href=\"/event/(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex EventLink();

    [GeneratedRegex("href=\"(?<url>[^\"]+)\" rel=\"next\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Next();
}
