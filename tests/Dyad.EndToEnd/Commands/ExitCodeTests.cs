namespace Dyad.EndToEnd.Commands;

public sealed class ExitCodeTests : IAsyncLifetime, IDisposable
{
    private readonly Folder _folder = new();

    public async ValueTask InitializeAsync() => (await _folder.Dyad(Folder.Import(_folder.Releases().First, "1.1"))).Code.ShouldBe(0);

    [Fact]
    public async Task Data_goes_to_standard_output_and_nothing_else_does()
    {
        var (code, output, error) = await _folder.Dyad("count", "--by", "year", "--format", "csv");

        code.ShouldBe(0);
        output.ShouldStartWith("year,events,low,best,high");
        output.ShouldNotContain('\u001b');
        error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_command_line_is_2_with_the_nearest_word()
    {
        var (code, output, error) = await _folder.Dyad("cuont");
        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("did you mean 'count'?");

        (code, _, error) = await _folder.Dyad("count", "--contry", "AFG");
        code.ShouldBe(2);
        error.ShouldContain("did you mean '--country'?");

        (code, _, error) = await _folder.Dyad("count", "--by", "monht");
        code.ShouldBe(2);
        error.ShouldContain("did you mean 'month'?");
    }

    [Fact]
    public async Task Nothing_found_is_3_with_similar_names()
    {
        var (code, _, error) = await _folder.Dyad("brief", "Exampel Front");

        code.ShouldBe(3);
        error.ShouldContain("Example Front");
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_should_be_is_4()
    {
        var path = Path.Combine(_folder.Root, "other.csv");
        await File.WriteAllTextAsync(path, "a,b\n1,2\n", TestContext.Current.CancellationToken);

        var (code, _, error) = await _folder.Dyad("import", path);

        code.ShouldBe(4);
        error.ShouldContain("no dataset has these columns");
    }

    [Fact]
    public async Task A_corpus_that_does_not_verify_is_8()
    {
        using (var connection = new DuckDB.NET.Data.DuckDBConnection($"Data Source={_folder.Corpus}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "update raw.f1 set best = '999' where _number = 1";
            command.ExecuteNonQuery();
        }

        var (code, output, _) = await _folder.Dyad("verify", "--format", "csv");

        code.ShouldBe(8);
        output.ShouldContain("kept text,false");
    }

    [Fact]
    public async Task A_name_of_several_actors_is_7_with_the_candidates()
    {
        var rows = (await File.ReadAllTextAsync(_folder.Releases().First, TestContext.Current.CancellationToken)).Replace("Sample Brigades", "EXAMPLE FRONT", StringComparison.Ordinal);
        var path = Path.Combine(_folder.Root, "two.csv");
        await File.WriteAllTextAsync(path, rows, TestContext.Current.CancellationToken);
        await _folder.Dyad(Folder.Import(path, "1.2"));

        var (code, _, error) = await _folder.Dyad("brief", "example front");

        code.ShouldBe(7);
        error.ShouldContain("Example Front");
        error.ShouldContain("EXAMPLE FRONT");
    }

    [Fact]
    public async Task A_second_writer_is_told_to_wait()
    {
        await using var held = new FileStream(_folder.Corpus + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        var (code, _, error) = await _folder.Dyad(Folder.Import(_folder.Releases().Second, "1.2"));

        code.ShouldBe(9);
        error.ShouldContain("Another dyad is writing");
    }

    [Fact]
    public async Task Without_a_corpus_and_with_the_sample_off_the_built_in_pack_answers_and_says_so()
    {
        using var empty = new Folder();

        var (code, output, error) = await DyadProcess.Run(empty.Root, "brief", "isis-k", "--as-of", "2021-08-27");

        code.ShouldBe(0);
        output.ShouldContain("Islamic State, Khorasan Province");
        error.ShouldStartWith("There is no corpus yet: this is the built-in pack khorasan, recorded knowledge without event data.");
    }

    [Fact]
    public async Task Packs_alone_are_never_counted()
    {
        using var empty = new Folder();

        var (code, output, error) = await DyadProcess.Run(empty.Root, "count", "--actor", "isis-k", "--by", "year");

        code.ShouldBe(3);
        output.ShouldBeEmpty();
        error.ShouldContain("not a census");
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _folder.Dispose();
}
