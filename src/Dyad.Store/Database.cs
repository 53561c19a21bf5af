using System.Data;
using DuckDB.NET.Data;
using Dyad.Model;

namespace Dyad.Store;

/// <summary>One connection to one DuckDB file, with extensions off.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection _connection;
    private readonly Lock _oneAtATime = new();
    private bool _isCaged;

    private Database(DuckDBConnection connection) => _connection = connection;

    /// <summary>Opens a file for reading, as many processes may at once.</summary>
    public static Database Read(string path, int? threads) => Open(path, $"access_mode=READ_ONLY{Threads(threads)}");

    /// <summary>Opens a file that nobody else has open, for writing; makes it where it is absent.</summary>
    public static Database Write(string path, int? threads) => Open(path, $"access_mode=READ_WRITE{Threads(threads)}");

    /// <summary>A database that lives in memory and ends with its connection.</summary>
    public static Database InMemory(int? threads) => Open(":memory:", $"access_mode=READ_WRITE{Threads(threads)}");

    /// <summary>Runs statements that give no rows.</summary>
    public void Run(string sql, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var _ = _oneAtATime.EnterScope();
        using var command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a query and makes one value of each row.</summary>
    public List<T> Query<T>(string sql, Func<IDataRecord, T> row, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var _ = _oneAtATime.EnterScope();
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    /// <summary>Runs a query and hands its reader on, for rows too many to hold.</summary>
    public void Stream(string sql, Action<IDataReader> use, params IEnumerable<(string Name, object? Value)> parameters)
    {
        using var _ = _oneAtATime.EnterScope();
        using var command = Command(sql, parameters);
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        use(reader);
    }

    /// <summary>Shuts definitions' SQL in: no files, no network, and no setting that would let it out again.</summary>
    public void Cage()
    {
        if (!_isCaged)
        {
            Run("set enable_external_access = false; set lock_configuration = true;");
            _isCaged = true;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private static string Threads(int? threads) => threads is { } number ? $";threads={number}" : "";

    private static Database Open(string path, string settings)
    {
        var connection = new DuckDBConnection(
            $"Data Source={path};{settings};autoinstall_known_extensions=false;autoload_known_extensions=false");
        try
        {
            connection.Open();
            return new Database(connection);
        }
        catch (DuckDBException wrong)
        {
            connection.Dispose();
            throw new DyadException(Trouble.InvalidData, $"{path} does not open as a corpus: {wrong.Message}", wrong);
        }
    }

    private DuckDBCommand Command(string sql, IEnumerable<(string Name, object? Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        return command;
    }
}
