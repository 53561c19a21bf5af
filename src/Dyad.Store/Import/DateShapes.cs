using System.Data;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>How the dates of a file are written, as <c>date_shapes.sql</c> counts them.</summary>
internal sealed record DateShapes
{
    /// <summary>Dates that are stated.</summary>
    public long Cells { get; init; }

    /// <summary>Those whose record states a year of its own.</summary>
    public long WithYear { get; init; }

    /// <summary>Three numbers, the last a year of four digits.</summary>
    public long Numeric { get; init; }

    /// <summary>Of these, those that are no day as month/day/year.</summary>
    public long OnlyDmy { get; init; }

    /// <summary>Those that are no day as day/month/year.</summary>
    public long OnlyMdy { get; init; }

    /// <summary>Those that are two different days.</summary>
    public long Either { get; init; }

    public string? ExampleDmy { get; init; }

    public string? ExampleMdy { get; init; }

    public string? ExampleEither { get; init; }

    /// <summary>Three numbers with a year of two digits.</summary>
    public long Short { get; init; }

    /// <summary>Of these, those that the record's year allows as day/month/year.</summary>
    public long ShortDmy { get; init; }

    public long ShortMdy { get; init; }

    public long ShortYmd { get; init; }

    public string? ExampleShort { get; init; }

    /// <summary>Dates with their month as a word and a year of two digits.</summary>
    public long ShortWords { get; init; }

    /// <summary>Numbers that Excel might mean as days.</summary>
    public long Serial { get; init; }

    /// <summary>Of these, those that the record's year confirms.</summary>
    public long SerialAgree { get; init; }

    public string? ExampleSerial { get; init; }

    /// <summary>Dates that can be read in one way only and are not written as 2015-10-03.</summary>
    public long Other { get; init; }

    public string? ExampleOther { get; init; }

    /// <summary>Dates with a time other than midnight.</summary>
    public long WithTime { get; init; }

    /// <summary>Dates with a zone.</summary>
    public long WithZone { get; init; }

    /// <summary>Whether so many of the dates are written so that it is how the file writes them, and no slip: one in ten.</summary>
    public bool IsMany(long dates) => dates > 0 && dates * 10 >= Cells;

    /// <summary>Reads the one row of the query.</summary>
    public static DateShapes Read(IDataRecord row) => new()
    {
        Cells = row.GetInt64(0),
        WithYear = row.GetInt64(1),
        Numeric = row.GetInt64(2),
        OnlyDmy = row.GetInt64(3),
        OnlyMdy = row.GetInt64(4),
        Either = row.GetInt64(5),
        ExampleDmy = row.Text(6),
        ExampleMdy = row.Text(7),
        ExampleEither = row.Text(8),
        Short = row.GetInt64(9),
        ShortDmy = row.GetInt64(10),
        ShortMdy = row.GetInt64(11),
        ShortYmd = row.GetInt64(12),
        ExampleShort = row.Text(13),
        ShortWords = row.GetInt64(14),
        Serial = row.GetInt64(15),
        SerialAgree = row.GetInt64(16),
        ExampleSerial = row.Text(17),
        Other = row.GetInt64(18),
        ExampleOther = row.Text(19),
        WithTime = row.GetInt64(20),
        WithZone = row.GetInt64(21),
    };
}
