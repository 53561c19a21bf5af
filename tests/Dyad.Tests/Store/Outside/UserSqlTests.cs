using System.Security.Cryptography;
using Dyad.Model;
using Dyad.Tests.Docs;

namespace Dyad.Tests.Store.Outside;

/// <summary>A query of a user's own reads the corpus and can do nothing else, whatever it says.</summary>
public sealed class UserSqlTests(UserSqlTests.TwoEvents events) : IClassFixture<UserSqlTests.TwoEvents>
{
    private readonly Tiny _tiny = events.Tiny;

    private string Folder => Path.GetDirectoryName(_tiny.Corpus)!;

    // FILE stands for the corpus, FOLDER for where it lies.
    public static TheoryData<string> Hostile =>
    [
        "copy (select 1) to 'FILE'", "copy (select 1) to 'FILE.wal'", "copy (select 1) to 'FILE.lock'", "copy (select 1) to 'FILE.tmp/x'", "copy (select 1) to 'FOLDER/x.csv'",
        "copy event to 'FILE.wal' (format parquet)", "copy event to 'FILE' (format csv)", "copy event from 'FILE'", "COPY (FROM event) TO 'FILE' (FORMAT json)",
        "copy (select 1) to '/dev/stdout'", "copy from database corpus to memory", "export database 'FOLDER'", "export database 'FILE.tmp'", "import database 'FOLDER'",
        "select 1; copy (select 1) to 'FILE'", "copy (select 1) to 'FILE.wal'; select 1", "select 1; select 2", ";;select 1; select 2", "select 1;; copy (select 1) to 'FILE.wal';",
        "/* harmless */ copy (select 1) to 'FILE'", "-- harmless\ncopy (select 1) to 'FILE'", "select 1 -- ;\n; copy (select 1) to 'FILE.wal'",
        "explain analyze copy (select 1) to 'FILE'", "explain select 1", "prepare p as select 1", "prepare p as copy (select 1) to 'FILE'; execute p", "execute p", "deallocate p",
        "attach 'FILE' as other", "attach 'FILE.wal' as other", "attach ':memory:' as other", "attach 'FOLDER/new.duckdb' as other (read_write)", "detach corpus", "use memory",
        "create table t as select 1", "create temp table t as select 1", "create view v as select 1", "create or replace view events as select 1", "create macro m() as 1", "create schema s",
        "create secret s (type s3)", "create type t as enum ('a')", "create sequence s", "create index i on event (best)", "drop table event", "drop view events", "alter table event add column x integer",
        "insert into event from event", "update event set best = 1000", "delete from event", "truncate event", "merge into event using event e on true when matched then delete",
        "begin; delete from event; commit", "begin", "commit", "rollback", "checkpoint", "force checkpoint", "vacuum", "analyze", "call force_checkpoint()", "call checkpoint()",
        "pragma database_size", "pragma enable_profiling", "pragma force_checkpoint", "set temp_directory = 'FOLDER'", "set enable_external_access = true", "reset enable_external_access", "set lock_configuration = false",
        "set variable x = 1", "install httpfs", "load httpfs", "load 'FILE'", "update extensions", "comment on table event is 'x'",
        "select * from enable_logging(storage => 'file', storage_path => 'FILE.wal')", "from enable_profiling(save_location => 'FOLDER/x.json')", "from checkpoint('corpus')", "from force_checkpoint()",
        "from truncate_duckdb_logs()", "select write_log('x')", "from query('from force_checkpoint()')", "from json_execute_serialized_sql(json_serialize_sql('select 1'))",
        "with w as (select * from force_checkpoint()) select * from w", "select (select Success from FORCE_CHECKPOINT())", "with d as (delete from event returning *) select * from d",
        "select * from (delete from event returning *)", "select sleep_ms(100000)", "", ";", "-- nothing", "select", "select * from", "copy", "\0", "select 1 \0; delete from event",
        "select * from read_csv('/etc/passwd')", "select * from read_text('/proc/self/environ')", "select * from glob('/**')", "select * from 'FOLDER/*.csv'", "select * from read_blob('FOLDER/rows.csv')",
        "select * from read_parquet('http://127.0.0.1:1/x')", "select getenv('HOME')", "select * from sqlite_scan('FILE', 'x')", "select * from read_duckdb('FOLDER/other.duckdb')",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_query_is_refused_and_leaves_the_corpus_and_its_folder_as_they_were(string hostile)
    {
        var query = hostile.Replace("FILE", _tiny.Corpus, StringComparison.Ordinal).Replace("FOLDER", Folder, StringComparison.Ordinal);
        var (bytes, files) = (Hash(), Files());

        var (code, output, error) = new InProcess(Folder, _tiny.Corpus).Run("sql", query);

        (code, output).ShouldBe((2, ""), error);
        Hash().ShouldBe(bytes);
        Files().ShouldBe(files);
    }

    [Theory]
    [InlineData("select event_id, best from events order by 1", "event_id\tbest\nucdp:1\t10\nucdp:2\t10\n")]
    [InlineData("with e as (from events) select count(*) as n from e;", "n\n2\n")]
    [InlineData("values (1)", "col0\n1\n")]
    [InlineData("-- a note; with a semicolon\nselect 'a; b' as text", "text\na; b\n")]
    [InlineData("select 'copy (select 1) to ''x''; \"function_name\":\"checkpoint\"' as text", "text\ncopy (select 1) to 'x'; \"function_name\":\"checkpoint\"\n")]
    [InlineData("select column_name from (describe releases) limit 1", "column_name\ndataset\n")]
    public void A_query_that_reads_runs_as_before(string query, string expected)
    {
        var (code, output, error) = new InProcess(Folder, _tiny.Corpus).Run("sql", query);

        (code, output, error).ShouldBe((0, expected, ""));
    }

    [Fact]
    public void Nothing_of_several_statements_runs()
    {
        var rows = 0;
        using var corpus = _tiny.Open();

        var refusal = Should.Throw<DyadException>(() => corpus.Query("select 1; select 2", reader => rows += reader.Read() ? 1 : 0));

        (refusal.Trouble, rows).ShouldBe((Trouble.Usage, 0));
        refusal.Message.ShouldEndWith("it has 2 statements");
    }

    [Theory]
    [InlineData("select ", "(", "1", ")")]
    [InlineData("select ", "1 + ", "1", "")]
    [InlineData("", "select * from (", "select 1", ")")]
    public void A_query_nested_without_measure_is_refused_and_ends_nothing(string head, string open, string kernel, string close)
    {
        const int depth = 10_000;
        var query = head + string.Concat(Enumerable.Repeat(open, depth)) + kernel + string.Concat(Enumerable.Repeat(close, depth));

        new InProcess(Folder, _tiny.Corpus).Run("sql", query).Code.ShouldBe(2);
    }

    private string Hash() => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(_tiny.Corpus)));

    private string[] Files() => [.. Directory.GetFileSystemEntries(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public sealed class TwoEvents : IDisposable
    {
        internal Tiny Tiny { get; } = Tiny.Of(Tiny.Row(1, "2020-01-01"), Tiny.Row(2, "2020-02-01"));

        public void Dispose() => Tiny.Dispose();
    }
}
