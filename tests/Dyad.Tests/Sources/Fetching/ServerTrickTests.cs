using System.IO.Compression;
using System.Text;
using Dyad.Sources.Fetching;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Sources.Fetching;

/// <summary>Whatever a server does, what is kept is whole, the fetch ends, and a secret stays one.</summary>
public sealed class ServerTrickTests : IDisposable
{
    private const string Token = "s3cret-access-t0ken";
    private const string Whole = "HTTP/1.1 200 OK\nConnection: close\nETag: \"v1\"\nContent-Length: ";
    private static readonly byte[] Csv = Encoding.UTF8.GetBytes($"{Tiny.Columns}\n{string.Join('\n', Enumerable.Range(1, 400).Select(id => Tiny.Row(id, "2020-12-04")))}\n");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-trick-");
    private readonly List<TimeSpan> _waits = [];
    private readonly List<string> _notes = [];

    private string Target => Path.Combine(_folder.FullName, "ged.csv");

    [Theory]
    [InlineData("Content-Range: bytes 10000-20000/20001\nContent-Length: 10001")]
    [InlineData("Content-Range: bytes 10000-20000/*\nContent-Length: 10001")]
    [InlineData("Content-Range: bytes 0-10000/50000\nContent-Length: 10001")]
    [InlineData("Content-Type: multipart/byteranges; boundary=x\nContent-Length: 10001")]
    public async Task A_part_that_is_not_the_rest_that_was_asked_for_is_joined_to_nothing(string range)
    {
        using var server = new RawServer(
            RawServer.Sends(Whole + Csv.Length, Csv[..10_000]), RawServer.Sends($"HTTP/1.1 206 Partial\nConnection: close\nETag: \"v1\"\n{range}", Csv[10_000..20_001]), RawServer.Sends(Whole + Csv.Length, Csv));

        await Fetch(server);

        File.ReadAllBytes(Target).ShouldBe(Csv);
        server.Asked[1].ShouldContain("Range: bytes=10000-");
        server.Asked[2].ShouldNotContain("Range: bytes");
    }

    [Fact]
    public async Task A_mark_that_says_only_what_is_much_alike_is_no_reason_to_go_on()
    {
        var weak = Whole.Replace("\"v1\"", "W/\"v1\"", StringComparison.Ordinal);
        using var server = new RawServer(RawServer.Sends(weak + Csv.Length, Csv[..10_000]), RawServer.Sends(weak + Csv.Length, Csv));

        await Fetch(server);

        File.ReadAllBytes(Target).ShouldBe(Csv);
        server.Asked[1].ShouldNotContain("Range: bytes");
    }

    [Fact]
    public async Task Pieces_that_break_off_are_asked_for_again()
    {
        const string head = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked";
        byte[] broken = [.. "2710\r\n"u8, .. Csv.AsSpan(0, 5_000)];
        using var server = new RawServer(RawServer.Sends(head, broken), RawServer.Sends(Whole + Csv.Length, Csv));

        await Fetch(server);

        File.ReadAllBytes(Target).ShouldBe(Csv);
    }

    [Fact]
    public async Task More_announced_than_ever_comes_is_never_kept_as_whole()
    {
        using var server = new RawServer(RawServer.Sends($"HTTP/1.1 200 OK\nConnection: close\nContent-Length: {Csv.Length + 1}", Csv));

        (await Should.ThrowAsync<FetchException>(() => Fetch(server))).Message.ShouldContain("in 5 attempts");

        File.Exists(Target).ShouldBeFalse();
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 30000")]
    [InlineData("HTTP/1.0 200 OK")]
    public void Less_announced_than_there_is_shows_where_a_record_is_cut(string head)
    {
        using var server = new RawServer(RawServer.Sends(head, Csv[..30_000]));

        var (code, _, error) = Get(server, "ucdp-candidate", "20.0.12");

        code.ShouldBe(3);
        error.ShouldContain("what came is cut off: it ends in the middle of line");
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_lies_elsewhere_is_fetched_there()
    {
        using var other = new RawServer(RawServer.Sends(Whole + Csv.Length, Csv));
        using var server = new RawServer(RawServer.Sends($"HTTP/1.1 301 Moved\nConnection: close\nContent-Length: 0\nLocation: {other.Root}there"));

        await Fetch(server);

        File.ReadAllBytes(Target).ShouldBe(Csv);
        other.Asked.ShouldHaveSingleItem().ShouldStartWith("GET /there ");
    }

    [Theory]
    [InlineData("HTTP/1.1 302 Found\nLocation: /again", "leads on to /again, which is not followed")]
    [InlineData("HTTP/1.1 302 Found\nLocation: file:///etc/passwd", "leads on to file:///etc/passwd, which is not followed")]
    [InlineData("HTTP/1.1 302 Found\nLocation: ftp://example.org/ged.zip", "which is not followed")]
    [InlineData("HTTP/1.1 304 Not Modified", "answers 304")]
    [InlineData("HTTP/1.1 204 No Content", "the file is empty")]
    [InlineData("HTTP/1.1 300 Multiple Choices", "answers 300")]
    public void An_answer_that_is_no_file_is_said_and_nothing_kept(string head, string says)
    {
        using var server = new RawServer(RawServer.Sends(head + "\nConnection: close\nContent-Length: 0"));

        var (code, _, error) = Get(server, "ucdp-ged", "20.1");

        code.ShouldBe(3);
        error.ShouldContain(says);
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_lets_a_byte_drip_now_and_then_is_left()
    {
        using var server = new RawServer(RawServer.Drips(Whole + Csv.Length, Csv, TimeSpan.FromMilliseconds(100)), RawServer.Sends(Whole + Csv.Length, Csv));

        await Fetch(server, TimeSpan.FromMilliseconds(500));

        File.ReadAllBytes(Target).ShouldBe(Csv);
        _notes.ShouldContain(note => note.Contains("bytes came in 0.5 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_at_all_is_left()
    {
        using var server = new RawServer(RawServer.Silent(), RawServer.Sends(Whole + Csv.Length, Csv));

        await Fetch(server, TimeSpan.FromMilliseconds(300));

        File.ReadAllBytes(Target).ShouldBe(Csv);
        _notes.ShouldContain(note => note.StartsWith("no answer came for 0.3 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_says_to_come_back_next_year_is_not_waited_for_that_long()
    {
        using var server = new RawServer(RawServer.Sends("HTTP/1.1 429 Too Many\nRetry-After: 31536000\nConnection: close\nContent-Length: 0"));

        (await Should.ThrowAsync<FetchException>(() => Fetch(server))).Message.ShouldContain("429");

        _waits.Sum(wait => wait.TotalMinutes).ShouldBeLessThan(6);
    }

    [Fact]
    public async Task A_head_without_end_is_not_read_to_it()
    {
        using var server = new RawServer(RawServer.Sends($"HTTP/1.1 200 OK\nX-Long: {new string('x', 1 << 20)}\nContent-Length: 0"));

        (await Should.ThrowAsync<FetchException>(() => Fetch(server))).Message.ShouldContain("in 5 attempts");
    }

    [Fact]
    public void An_archive_that_unpacks_to_one_huge_line_is_refused()
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("GEDEvent_v20_1.csv").Open();
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)'a');
            for (var megabyte = 0; megabyte < 200; megabyte++)
            {
                entry.Write(blanks);
            }
        }

        using var server = new RawServer(RawServer.Sends(Whole + zipped.Length, zipped.ToArray()));

        var (code, _, error) = Get(server, "ucdp-ged", "20.1");

        code.ShouldBe(3, error);
        error.Length.ShouldBeLessThan(1_000);
        _folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_the_server_gives_is_not_taken()
    {
        using var server = new RawServer(RawServer.Sends($"HTTP/1.1 200 OK\nConnection: close\nContent-Disposition: attachment; filename=\"../../evil.csv\"\nContent-Length: {Csv.Length}", Csv));

        var (code, output, error) = Get(server, "ucdp-candidate", "20.0.12");

        code.ShouldBe(0, error);
        _folder.GetFiles().ShouldHaveSingleItem().FullName.ShouldBe(output.Trim());
    }

    [Fact]
    public void What_a_server_writes_steers_no_terminal()
    {
        using var server = new RawServer(RawServer.Sends("HTTP/1.1 200 OK\nConnection: close", "\u001b]0;owned\u0007\u001b[2J"u8.ToArray()));

        var (code, _, error) = Get(server, "ucdp-ged", "20.1", "--api");

        code.ShouldBe(3);
        error.ShouldContain("not a page of events");
        error.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/x", "")]
    [InlineData("/elsewhere", "")]
    [InlineData("https://example.org/?", Token)]
    public async Task An_access_token_does_not_go_where_its_host_leads(string location, string echoed)
    {
        using var other = new RawServer(RawServer.Sends("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0"));
        using var server = new RawServer(RawServer.Sends($"HTTP/1.1 307 Temporary Redirect\nConnection: close\nContent-Length: 0\nLocation: {location.Replace("http://127.0.0.1:1/", other.Root, StringComparison.Ordinal)}{echoed}"));
        using var client = FetchClient.Make();

        var refusal = await Should.ThrowAsync<FetchException>(() => EventPages.Fetch(client, Request(server, TimeSpan.FromSeconds(5)), ["id"], Token, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain("which is not followed");
        refusal.ToString().ShouldNotContain(Token);
        server.Asked.ShouldHaveSingleItem().ShouldContain(Token);
        other.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--api")]
    [InlineData("-q")]
    public void An_access_token_goes_to_no_other_host_than_the_publisher_s(string option)
    {
        using var server = new RawServer(RawServer.Sends("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 5", "<htm>"u8.ToArray()));

        var (_, output, error) = Get(server, "ucdp-ged", "20.1", option);

        server.Asked.ShouldNotBeEmpty();
        server.Asked.ShouldAllBe(asked => !asked.Contains(Token, StringComparison.OrdinalIgnoreCase));
        $"{output}{error}".ShouldNotContain(Token);
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("naïve")]
    public async Task What_is_no_access_token_is_not_sent_and_not_shown(string token)
    {
        using var server = new RawServer(RawServer.Sends("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 0"));
        using var client = FetchClient.Make();

        var refusal = await Should.ThrowAsync<FetchException>(() => EventPages.Fetch(client, Request(server, TimeSpan.FromSeconds(5)), ["id"], token, TestContext.Current.CancellationToken));

        refusal.Message.ShouldContain("UCDP_TOKEN");
        refusal.ToString().ShouldNotContain(token);
        server.Asked.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Code, string Out, string Error) Get(RawServer server, string name, string release, params string[] more) =>
        new InProcess(_folder.FullName, Path.Combine(_folder.FullName, "corpus.duckdb")) { AccessToken = Token }.Run(["get", name, "--release", release, "--from", $"{server.Root}x", .. more]);

    private Task Fetch(RawServer server) => Fetch(server, TimeSpan.FromSeconds(5));

    private async Task Fetch(RawServer server, TimeSpan patience)
    {
        using var client = FetchClient.Make();
        await BulkFile.Fetch(client, Request(server, patience), TestContext.Current.CancellationToken);
    }

    private FetchRequest Request(RawServer server, TimeSpan patience) => new(new Uri($"{server.Root}ged.csv"), Target)
    {
        Patience = patience,
        Progress = progress => _notes.Add(progress.Note),
        Wait = (time, _) =>
        {
            _waits.Add(time);
            return Task.CompletedTask;
        },
    };
}
