using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using DuckDB.NET.Data;
using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>One connection to one DuckDB file, with extensions off; for counting a second one beside it.</summary>
internal sealed class Database : IDisposable
{
    // Whoever has the same file open in this process shares the engine: nobody may set it up while another shuts it in.
    private static readonly Lock Settings = new();

    private static int _keepers;

    private const string InMemoryPath = ":memory:";

    // The engine's own share of a process that is to stay under half a gigabyte.
    private const string LittleMemory = "280MB";

    // The same for one that is to stay under a whole one.
    private const string SomeMemory = "600MB";

    private static readonly string SpareName = Path.Combine(Path.GetTempPath(), "dyad-rows");

    // One for the process, whose engines may outlive whoever set them up.
    private static readonly Lazy<string> SpareFolder = new(MakeSpareFolder);

    private readonly Func<DuckDBConnection> _another;
    private readonly DuckDBConnection _connection;
    private readonly Lock _oneAtATime = new();
    private readonly DuckDBConnection? _second;
    private readonly Lock _oneAtATimeBeside = new();
    private readonly Lazy<string> _kept;
    private readonly HashSet<string> _functions = [];
    private CancellationToken _ending;
    private int _keptTables;
    private bool _isCaged;

    private Database(DuckDBConnection connection, DuckDBConnection? second, Func<DuckDBConnection> another)
    {
        (_connection, _second, _another) = (connection, second, another);
        _kept = new(Keeper);
    }

    /// <summary>Opens a file for reading, as many processes may at once.</summary>
    public static Database Read(string path, int? threads) => Open(path, "READ_ONLY", threads, isDouble: threads != 1);

    /// <summary>Opens a file that nobody else has open, for writing; makes it where it is absent.</summary>
    public static Database Write(string path, int? threads) => Open(path, "READ_WRITE", threads);

    /// <summary>A database that lives in memory and ends with its connection.</summary>
    public static Database InMemory(int? threads) => Open(InMemoryPath, "READ_WRITE", threads);

    /// <summary>Has a token end whatever runs from now on, in the middle of a statement too; each then says <see cref="OperationCanceledException"/>.</summary>
    public void EndBy(CancellationToken token) => _ending = token;

    /// <summary>Runs statements that give no rows.</summary>
    public void Run(string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var _ = _oneAtATime.EnterScope();
        Ended(_connection, sql, parameters, command => command.ExecuteNonQuery(), _ending);
    }

    /// <summary>Ends a transaction and begins the next, in a copy of which nobody sees half: what one wrote, it reads with one thread alone and writes again where it changes it.</summary>
    public void Settle() => Run("commit; begin");

    /// <summary>Runs a query and makes one value of each row.</summary>
    public List<T> Query<T>(string sql, Func<IDataRecord, T> row, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var _ = _oneAtATime.EnterScope();
        return Rows(_connection, sql, row, parameters, _ending);
    }

    /// <summary>Runs a query that reads the file and what is kept, nothing temporary, on whichever connection is free.</summary>
    public List<T> Ask<T>(string sql, Func<IDataRecord, T> row, params IEnumerable<(string Name, object? Value)> parameters) => Ask(sql, row, parameters, default);

    /// <summary>The same, until a token ends it.</summary>
    /// <exception cref="OperationCanceledException">The token ended it.</exception>
    public List<T> Ask<T>(string sql, Func<IDataRecord, T> row, IEnumerable<(string Name, object? Value)> parameters, CancellationToken token)
    {
        if (_second is null)
        {
            using var alone = _oneAtATime.EnterScope();
            return Rows(_connection, sql, row, parameters, token);
        }

        if (_oneAtATime.TryEnter())
        {
            try
            {
                return Rows(_connection, sql, row, parameters, token);
            }
            finally
            {
                _oneAtATime.Exit();
            }
        }

        using var _ = _oneAtATimeBeside.EnterScope();
        return Rows(_second, sql, row, parameters, token);
    }

    /// <summary>Has the engine count both connections' callers among its threads, so that two queries beside each other wake no third: for many small queries, of which one must not take every core.</summary>
    public void ShareThreads()
    {
        // User SQL may have locked the settings of an engine that this process shares.
        if (_second is not null && Query("select current_setting('threads') > 1 and not current_setting('lock_configuration')", row => row.GetBoolean(0))[0])
        {
            Run("set external_threads = 2");
        }
    }

    /// <summary>Has the engine keep to little memory and put what it sorts into a folder for temporary files, for rows too many to hold.</summary>
    /// <param name="threads">The most threads: each needs memory of its own.</param>
    public void Spare(int threads) => Spare(threads, LittleMemory, "");

    /// <summary>The same with some more memory, for what matches all rows with one another and keeps them in no order.</summary>
    public void SpareSome(int threads) => Spare(threads, SomeMemory, " set preserve_insertion_order = false;");

    /// <summary>Keeps a query's rows in memory, as a table that every query may read, whichever connection answers it.</summary>
    /// <returns>The table, as queries name it: by a number, because the engine takes names that differ in letter case alone for one.</returns>
    public string Keep(string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        var table = $"{_kept.Value}.rows_{Interlocked.Increment(ref _keptTables)}";
        Run($"create table {table} as\n{sql}", parameters);
        return table;
    }

    /// <summary>Adds rows to a table of the file, in the order of its columns: texts, whole numbers, days, flags or null.</summary>
    public void Append(string table, IEnumerable<object?[]> rows) => Append(null, table, rows);

    /// <summary>Adds rows to a temporary table, which a file that is only read may have.</summary>
    public void AppendTemporary(string table, IEnumerable<object?[]> rows) => Append("temp", table, rows);

    /// <summary>Runs a query and hands its reader on, for rows too many to hold. It has a connection of its own: whoever reads may ask for other things meanwhile.</summary>
    public void Stream(string sql, Action<IDataReader> use, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var connection = _another();
        using var command = Command(connection, sql, parameters);
        command.UseStreamingMode = true;
        try
        {
            using var reader = command.ExecuteReader();
            use(reader);
        }
        catch (OperationCanceledException)
        {
            // An error in one thread ends the others, and the engine may say only that. Run at once, the query says what is wrong with it.
            Query(sql, _ => 0, parameters);
            throw;
        }
    }

    /// <summary>Lets SQL call a function of two numbers and a whole number, none of them null.</summary>
    /// <returns>Whether it is new to this connection.</returns>
    public bool Define(string name, Func<double, double, int, string> function)
    {
        if (!_functions.Add(name))
        {
            return false;
        }

        using var _ = _oneAtATime.EnterScope();
        _connection.RegisterScalarFunction(name, function);
        return true;
    }

    /// <summary>Shuts definitions' SQL in: no files, no network, and no setting that would let it out again.</summary>
    public void Cage()
    {
        using var _ = Settings.EnterScope();
        // Who shares the engine may have shut it in before.
        if (!_isCaged && !Query("select current_setting('lock_configuration') and not current_setting('enable_external_access')", row => row.GetBoolean(0))[0])
        {
            Run("set enable_external_access = false; set lock_configuration = true;");
        }

        _isCaged = true;
    }

    /// <summary>Closes it once the queries that run have ended.</summary>
    public void Dispose()
    {
        using var _ = _oneAtATime.EnterScope();
        using var __ = _oneAtATimeBeside.EnterScope();
        if (_kept.IsValueCreated)
        {
            Run($"detach {_kept.Value}");
        }

        _second?.Dispose();
        _connection.Dispose();
    }

    private void Spare(int threads, string memory, string more)
    {
        using var _ = Settings.EnterScope();
        // User SQL may have locked the settings of an engine that this process shares.
        if (Query("select current_setting('lock_configuration')", row => row.GetBoolean(0))[0])
        {
            return;
        }

        // The engine's own folder would lie beside the corpus, where a reader may write nothing. Once it has written there it takes no other.
        var isSpare = Query("select starts_with(current_setting('temp_directory'), $name)", row => row.GetBoolean(0), ("name", SpareName))[0];
        var folder = isSpare ? "" : $"{SpareFolder.Value}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        var most = Math.Min(threads, Query("select current_setting('threads')::integer", row => row.GetInt32(0))[0]);
        Run($"set memory_limit = '{memory}'; set threads = {most};{(isSpare ? "" : $" set temp_directory = {Sql.Literal(folder)};")}{more}");
    }

    private static string MakeSpareFolder()
    {
        try
        {
            var folder = WorkFolder.Beside(SpareName);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
            return folder.Copy;
        }
        catch (Exception another) when (another is IOException or UnauthorizedAccessException)
        {
            // Most queries put nothing aside; where one has to, the engine says that it cannot.
            return SpareName;
        }
    }

    private void Append(string? catalog, string table, IEnumerable<object?[]> rows)
    {
        using var alone = _oneAtATime.EnterScope();
        using var appender = _connection.CreateAppender(catalog, "main", table);
        foreach (var values in rows)
        {
            _ending.ThrowIfCancellationRequested();
            var row = appender.CreateRow();
            foreach (var value in values)
            {
                _ = value switch
                {
                    null => row.AppendNullValue(),
                    string text => row.AppendValue(text),
                    int number => row.AppendValue(number),
                    long number => row.AppendValue(number),
                    bool flag => row.AppendValue(flag),
                    DateOnly day => row.AppendValue(day),
                    _ => throw new ArgumentException($"No column takes {value.GetType().Name}.", nameof(rows)),
                };
            }

            row.EndRow();
        }
    }

    private static Database Open(string path, string mode, int? threads, bool isDouble = false)
    {
        var (connection, second) = (Made(path, mode, threads), isDouble ? Made(path, mode, threads) : null);
        try
        {
            connection.Open();
            second?.Open();
            return new Database(connection, second, () => Another(connection, path, mode, threads));
        }
        catch (DuckDBException wrong)
        {
            second?.Dispose();
            connection.Dispose();
            throw new DyadException(Trouble.Damaged, $"{path} does not open as a corpus: {wrong.Message}", wrong);
        }
    }

    // What lives in memory is of its connection; a file opened again is the same engine.
    private static DuckDBConnection Another(DuckDBConnection connection, string path, string mode, int? threads)
    {
        var another = path == InMemoryPath ? connection.Duplicate() : Made(path, mode, threads);
        another.Open();
        return another;
    }

    // The builder quotes what a path may hold that a connection string gives a meaning.
    private static DuckDBConnection Made(string path, string mode, int? threads)
    {
        var settings = new DbConnectionStringBuilder
        {
            ["Data Source"] = path,
            ["access_mode"] = mode,
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
        };
        if (threads is { } number)
        {
            settings["threads"] = number;
        }

        return new DuckDBConnection(settings.ConnectionString);
    }

    private static List<T> Rows<T>(DuckDBConnection connection, string sql, Func<IDataRecord, T> row, IEnumerable<(string Name, object? Value)> parameters, CancellationToken token) =>
        Ended(connection, sql, parameters, command =>
        {
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(row(reader));
            }

            return rows;
        }, token);

    private static T Ended<T>(DuckDBConnection connection, string sql, IEnumerable<(string Name, object? Value)> parameters, Func<DuckDBCommand, T> run, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        using var command = Command(connection, sql, parameters);
        using var ending = token.Register(command.Cancel);
        try
        {
            return run(command);
        }
        catch (DuckDBException interrupted) when (token.IsCancellationRequested)
        {
            throw new OperationCanceledException("The query was ended before its last row.", interrupted, token);
        }
    }

    private static DuckDBCommand Command(DuckDBConnection connection, string sql, IEnumerable<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        return command;
    }

    // A temporary table is seen by its own connection alone. Whoever has the same file open in this process shares the engine, so each has a name of its own.
    private string Keeper()
    {
        var name = $"kept_{Interlocked.Increment(ref _keepers)}";
        Run($"attach ':memory:' as {name} (read_write)");
        return name;
    }
}
