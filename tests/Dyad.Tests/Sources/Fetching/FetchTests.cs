using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Dyad.Sources.Fetching;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Sources.Fetching;

public sealed class FetchTests : IDisposable
{
    private static readonly byte[] File50 = Encoding.UTF8.GetBytes($"{Tiny.Columns}\n{string.Join('\n', Enumerable.Range(1, 400).Select(id => Tiny.Row(id, "2020-12-04")))}\n");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-fetch-");
    private readonly List<TimeSpan> _waits = [];

    [Fact]
    public async Task A_file_that_is_cut_off_is_gone_on_from_where_it_was()
    {
        using var server = new FaultyServer(FaultyServer.CutOff(File50, 10_000, "\"v1\""), FaultyServer.Rest(File50, "\"v1\""));

        await Fetch(server);

        System.IO.File.ReadAllBytes(Target).ShouldBe(File50);
        server.Asked.Count.ShouldBe(2);
        server.Asked[1].ShouldStartWith("/ged50.csv bytes=");
        _folder.GetFiles().Select(file => file.Name).ShouldBe(["ged50.csv"]);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_fetched_from_its_start()
    {
        using var server = new FaultyServer(FaultyServer.CutOff(File50, 10_000, "\"v1\""), FaultyServer.Rest([.. File50, (byte)'\n'], "\"v2\""));

        await Fetch(server);

        System.IO.File.ReadAllBytes(Target).ShouldBe([.. File50, (byte)'\n']);
    }

    [Fact]
    public async Task What_came_before_is_kept_for_the_next_time()
    {
        using (var server = new FaultyServer(FaultyServer.CutOff(File50, 10_000, "\"v1\""), FaultyServer.Status(503)))
        {
            (await Should.ThrowAsync<FetchException>(() => Fetch(server))).Message.ShouldContain("in 5 attempts");
        }

        System.IO.File.Exists(Target).ShouldBeFalse();
        using var again = new FaultyServer(FaultyServer.Rest(File50, "\"v1\""));
        await Fetch(again);

        again.Asked.ShouldHaveSingleItem().ShouldContain("bytes=");
        System.IO.File.ReadAllBytes(Target).ShouldBe(File50);
    }

    [Fact]
    public async Task A_client_that_asks_too_often_waits_over_a_minute()
    {
        using var server = new FaultyServer(FaultyServer.Status(400), FaultyServer.Status(429), FaultyServer.Bytes(File50));

        await Fetch(server);

        _waits.ShouldBe([TimeSpan.FromSeconds(65), TimeSpan.FromSeconds(65)]);
    }

    [Fact]
    public async Task Without_a_network_the_message_says_what_to_do()
    {
        var server = new FaultyServer(FaultyServer.Status(200));
        server.Dispose();

        var message = (await Should.ThrowAsync<FetchException>(() => Fetch(server))).Message;

        message.ShouldContain("could not be fetched from 127.0.0.1 in 5 attempts");
        message.ShouldContain($"fetch {server.Root}ged50.csv on another machine and import the file");
    }

    [Fact]
    public void The_command_fetches_checks_and_names_the_next_step()
    {
        using var server = new FaultyServer(FaultyServer.Bytes(Zip("GEDEvent_v21_1.csv", File50)));

        var (code, output, error) = Dyad("get", "ucdp-ged", "--release", "21.1", "--from", $"{server.Root}anything");

        code.ShouldBe(0, error);
        output.Trim().ShouldBe(Path.Combine(_folder.FullName, "ged211-csv.zip"));
        error.ShouldContain("CC BY 4.0. Next: dyad import ");
    }

    [Theory]
    [InlineData("<!doctype html><html>log in</html>", "an HTML or XML page")]
    [InlineData("a,b\n1,2\n", "lacks id, side_a")]
    [InlineData("", "the file is empty")]
    public void What_is_something_else_is_refused_and_not_kept(string content, string says)
    {
        using var server = new FaultyServer(FaultyServer.Bytes(Encoding.UTF8.GetBytes(content)));

        var (code, _, error) = Dyad("get", "ucdp-candidate", "--release", "24.0.1", "--from", $"{server.Root}x");

        code.ShouldBe(3);
        error.ShouldContain(says);
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public void A_damaged_archive_is_refused_and_not_kept()
    {
        var zip = Zip("GEDEvent_v21_1.csv", File50);
        zip[zip.Length / 2] ^= 0xFF;
        using var server = new FaultyServer(FaultyServer.Bytes(zip));

        var (code, _, error) = Dyad("get", "ucdp-ged", "--release", "21.1", "--from", $"{server.Root}x");

        code.ShouldBe(3);
        error.ShouldContain("damaged");
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ucdp-gde", null, "did you mean 'ucdp-ged'?")]
    [InlineData("ucdp-candidate", null, "Say which release")]
    [InlineData("ucdp-candidate", "21.1", "not the name of a release of ucdp-candidate")]
    public void A_wrong_name_or_release_is_a_usage_error(string name, string? release, string says)
    {
        var (code, _, error) = Dyad(release is null ? ["get", name] : ["get", name, "--release", release]);

        code.ShouldBe(2);
        error.ShouldContain(says);
    }

    [Fact]
    public async Task A_server_that_says_half_a_file_is_all_of_it_is_asked_from_the_start()
    {
        using (var half = new FaultyServer(FaultyServer.CutOff(File50, 10_000, "\"v1\""), FaultyServer.Status(503)))
        {
            await Should.ThrowAsync<FetchException>(() => Fetch(half));
        }

        var here = new FileInfo(Target + ".part").Length;
        using var server = new FaultyServer(FaultyServer.NoSuchRange(here), FaultyServer.Bytes(File50, "\"v1\""));
        await Fetch(server);

        System.IO.File.ReadAllBytes(Target).ShouldBe(File50);
        server.Asked.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("\"v2\"")]
    [InlineData(null)]
    public async Task The_rest_of_another_version_is_joined_to_nothing(string? version)
    {
        byte[] other = [.. File50.Select(letter => letter == (byte)'4' ? (byte)'5' : letter)];
        using var server = new FaultyServer(FaultyServer.CutOff(File50, 10_000, "\"v1\""), FaultyServer.RestWhateverWasAsked(other, version), FaultyServer.Bytes(other, "\"v2\""));

        await Fetch(server);

        System.IO.File.ReadAllBytes(Target).ShouldBe(other);
    }

    [Fact]
    public async Task A_server_that_stops_sending_is_left_and_asked_again()
    {
        using var server = new FaultyServer(FaultyServer.Stalled(File50, 10_000, "\"v1\""), FaultyServer.Rest(File50, "\"v1\""));
        using var client = FetchClient.Make();

        await BulkFile.Fetch(client, Request(server) with { Patience = TimeSpan.FromMilliseconds(300) }, TestContext.Current.CancellationToken);

        System.IO.File.ReadAllBytes(Target).ShouldBe(File50);
        server.Asked[1].ShouldContain("bytes=");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_any_release_has_is_not_taken(bool isAnnounced)
    {
        using var server = new FaultyServer(isAnnounced ? FaultyServer.Bytes(File50) : FaultyServer.Unannounced(File50));
        using var client = FetchClient.Make();

        var refusal = await Should.ThrowAsync<FetchException>(() => BulkFile.Fetch(client, Request(server) with { MostBytes = 20_000 }, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain("is larger than 20,000 bytes");
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public void Another_release_is_not_kept_under_the_name_that_was_asked_for()
    {
        using var server = new FaultyServer(FaultyServer.Bytes(Zip("GEDEvent_v22_1.csv", File50)));

        var (code, _, error) = Dyad("get", "ucdp-ged", "--release", "22.1", "--from", $"{server.Root}x");

        code.ShouldBe(3);
        error.ShouldContain("what came is not release 22.1: its last month is 2020-12, and that of the release 2021-12");
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_access_token_goes_to_its_host_alone_and_over_no_open_line()
    {
        using var other = new FaultyServer(FaultyServer.Bytes(Page(0, 1, 10, 10)));
        using var server = new FaultyServer(FaultyServer.Redirect(other.Root));
        using var client = FetchClient.Make();

        Dyad("get", "ucdp-ged", "--release", "21.1", "--api", "--from", $"{server.Root}pages").Error.ShouldContain($"leads on to {other.Root}");
        other.Asked.ShouldBeEmpty();
        (await Should.ThrowAsync<FetchException>(() => EventPages.Fetch(client, new FetchRequest(new Uri("http://example.org/pages"), Target), ["id"], "token", TestContext.Current.CancellationToken)))
            .Message.ShouldContain("is sent over https only");
    }

    [Fact]
    public async Task Pages_become_the_file_they_would_have_been()
    {
        using var server = new FaultyServer(FaultyServer.Bytes(Page(0, 2, 1500, 1000)), FaultyServer.Bytes(Page(0, 0, 0, 0)), FaultyServer.Status(400), FaultyServer.Bytes(Page(1000, 2, 1500, 500)));

        var (written, counted) = await Pages(server);

        (written, counted).ShouldBe((1500, 1500));
        System.IO.File.ReadAllLines(Target).Length.ShouldBe(1501);
        server.Asked[^1].ShouldBe("/ged50.csv?pagesize=1000&page=1");
        _waits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_access_token_is_in_nothing_that_is_kept()
    {
        const string token = "s3cret-access-t0ken";
        var columns = Tiny.Columns.Split(',');
        var rows = Enumerable.Range(1, 2).Select(id => columns.Zip(Tiny.Row(id, "2020-12-04").Split(',')).ToDictionary(cell => cell.First, cell => cell.Second));
        using var server = new FaultyServer(FaultyServer.Bytes(JsonSerializer.SerializeToUtf8Bytes(new { TotalCount = 2, TotalPages = 1, NextPageUrl = "", Result = rows })));
        using var client = FetchClient.Make();

        await EventPages.Fetch(client, Request(server), columns, token, TestContext.Current.CancellationToken);
        Dyad("import", Target, "--dataset", "ucdp-ged", "--release", "20.1", "--extent", "selected").Code.ShouldBe(0);

        var kept = _folder.GetFiles("*", SearchOption.AllDirectories);
        kept.Select(file => file.Name).ShouldContain("corpus.duckdb");
        kept.Where(file => System.IO.File.ReadAllBytes(file.FullName).AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)) >= 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_total_that_promises_much_more_than_comes_is_a_loss_and_a_little_more_is_the_interface_s_habit()
    {
        using (var little = new FaultyServer(FaultyServer.Bytes(Page(0, 1, 1900, 1000))))
        {
            (await Pages(little)).ShouldBe((1000, 1900));
        }

        using var much = new FaultyServer(FaultyServer.Bytes(Page(0, 1, 51_000, 1000)));

        (await Should.ThrowAsync<FetchException>(() => Pages(much))).Message.ShouldContain("counts 51000 records and gave 1000");
    }

    [Fact]
    public async Task An_interface_that_gives_only_empty_pages_or_wants_a_token_or_answers_something_else_is_said_so()
    {
        using (var empty = new FaultyServer(FaultyServer.Bytes(Page(0, 0, 0, 0))))
        {
            (await Should.ThrowAsync<FetchException>(() => Pages(empty))).Message.ShouldContain("less came than was announced");
        }

        using (var closed = new FaultyServer(FaultyServer.Status(401)))
        {
            (await Should.ThrowAsync<FetchException>(() => Pages(closed))).Message.ShouldContain("UCDP_TOKEN");
        }

        using var page = new FaultyServer(FaultyServer.Bytes(Encoding.UTF8.GetBytes("<html>maintenance</html>")));

        (await Should.ThrowAsync<FetchException>(() => Pages(page))).Message.ShouldContain("not a page of events: '<html>maintenance</html>'");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Target => Path.Combine(_folder.FullName, "ged50.csv");

    private static byte[] Zip(string name, byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }

        return zipped.ToArray();
    }

    private static byte[] Page(int first, int pages, int total, int rows) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        TotalCount = total,
        TotalPages = pages,
        NextPageUrl = "",
        Result = Enumerable.Range(first, rows).Select(id => new { id, side_a = "A, B", active_year = true, gwnob = (int?)null }),
    });

    private (int Code, string Out, string Error) Dyad(params string[] args) => new InProcess(_folder.FullName, Path.Combine(_folder.FullName, "corpus.duckdb")).Run(args);

    private async Task Fetch(FaultyServer server)
    {
        using var client = FetchClient.Make();
        await BulkFile.Fetch(client, Request(server), TestContext.Current.CancellationToken);
    }

    private async Task<(long Written, long Counted)> Pages(FaultyServer server)
    {
        using var client = FetchClient.Make();
        return await EventPages.Fetch(client, Request(server), ["id", "side_a", "active_year", "gwnob"], "token", TestContext.Current.CancellationToken);
    }

    private FetchRequest Request(FaultyServer server) => new(new Uri($"{server.Root}ged50.csv"), Target)
    {
        Wait = (time, _) =>
        {
            _waits.Add(time);
            return Task.CompletedTask;
        },
    };
}
