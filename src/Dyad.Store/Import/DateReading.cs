using System.Data;
using System.Globalization;
using Dyad.Model;
using Dyad.Store.Storage;

namespace Dyad.Store.Import;

/// <summary>In which layout the dates of one file are read, decided over all of them together.</summary>
/// <param name="Long">The layout of dates in three numbers whose year has four digits, <c>dmy</c> or <c>mdy</c>; null where there is none or it is not decided.</param>
/// <param name="Short">The layout of those whose year has two digits, also <c>ymd</c>; null as above.</param>
/// <param name="Notes">What was decided and why, each a sentence about the whole file.</param>
/// <param name="Doubt">Why the dates cannot be read without being told; null where they can.</param>
internal sealed record DateReading(string? Long, string? Short, IReadOnlyList<string> Notes, Note? Doubt)
{
    /// <summary>The layouts that a user may tell.</summary>
    public static readonly IReadOnlyList<string> Layouts = ["dmy", "mdy", "ymd"];

    private static readonly DateReading Plain = new(null, null, [], null);

    /// <summary>The SQL that reads a date's text, without its time, as a day.</summary>
    public string Day(string day, string year) => $"day_read({day}, {year}, {Sql.Literal(Long)}, {Sql.Literal(Short)})";

    /// <summary>Decides how the dates of a file are read.</summary>
    /// <param name="database">Holds the raw table and the macros of <c>cells.sql</c>.</param>
    /// <param name="file">The raw table's name.</param>
    /// <param name="cells">The table of the cells that are not all plain, by the record's number.</param>
    /// <param name="columns">The date columns among them: as the file writes them, and as the table calls them.</param>
    /// <param name="year">What the table calls the record's year.</param>
    /// <param name="all">All columns of the raw table.</param>
    /// <param name="told">The layout that the user told; null for none.</param>
    public static DateReading Of(Database database, string file, string cells, IReadOnlyList<(string Written, string Cell)> columns, string year, IReadOnlyList<string> all, string? told)
    {
        if (columns.Count == 0)
        {
            return Plain;
        }

        var stated = string.Join("\nunion all\n", columns.Select(column => $"select {column.Cell} as t, {year} as y, _number as n from {cells} where {column.Cell} is not null"));
        var shapes = database.Query(Filled("date_shapes", stated), DateShapes.Read).Single();
        var names = string.Join(" and ", columns.Select(column => column.Written));
        var notes = new List<string>();
        var doubts = new List<Note>();
        var near = new Lazy<(string Column, string Layout)?>(() => Near(database, file, stated, all));
        var (longer, shorter) = (LongLayout(shapes, told, near, notes, doubts), ShortLayout(shapes, told, near, notes, doubts));
        if (shapes.Other > 0)
        {
            notes.Add($"{Counted(shapes.Other, "is", "are")} written as '{shapes.ExampleOther}'");
        }

        if (shapes.Serial > 0 && shapes.SerialAgree > 0)
        {
            notes.Add($"{Counted(shapes.Serial, "is a day number", "are day numbers")} of Excel; the column of the year says the same");
        }

        if (shapes.IsMany(shapes.Serial) && shapes.SerialAgree < shapes.Serial * 0.99)
        {
            doubts.Add($"'{shapes.ExampleSerial}' looks like a day number of Excel, and no column of the year confirms it; expected days such as 2015-10-03. In Excel, format the column as yyyy-mm-dd and save it again");
        }

        if (shapes.WithTime > 0)
        {
            notes.Add($"{Counted(shapes.WithTime, "has", "have")} a time other than midnight, which is dropped");
        }

        if (shapes.WithZone > 0)
        {
            notes.Add($"{Counted(shapes.WithZone, "has", "have")} a zone, which does not move the day: it is the one that is written");
        }

        return new DateReading(longer, shorter, notes, doubts.Count == 0 ? null : Note.Of($"{names}: {Note.Join("; ", doubts)}"));
    }

    private static string? LongLayout(DateShapes shapes, string? told, Lazy<(string Column, string Layout)?> near, List<string> notes, List<Note> doubts)
    {
        if (shapes.Numeric == 0)
        {
            return null;
        }

        if (told is "dmy" or "mdy")
        {
            notes.Add($"read as {Spelt(told)}, as told");
            return told;
        }

        var (layout, only, other) = shapes.OnlyDmy >= shapes.OnlyMdy ? ("dmy", shapes.OnlyDmy, shapes.OnlyMdy) : ("mdy", shapes.OnlyMdy, shapes.OnlyDmy);
        if (only * 20 >= only + shapes.Either && other * 100 <= only)
        {
            notes.Add(only == 0 ? "day and month are the same number in each" : $"read as {Spelt(layout)}: {Counted(only, "can", "can")} be read in no other way");
            return layout;
        }

        if (other == 0 && near.Value is { } found && (only == 0 || found.Layout == layout))
        {
            notes.Add($"read as {Spelt(found.Layout)}: so they lie near the days of {found.Column}, and not in the other order");
            return found.Layout;
        }

        if (shapes.IsMany(shapes.Numeric))
        {
            doubts.Add(other > 0
                ? Note.Of($"some can only be day/month/year ('{shapes.ExampleDmy}') and some only month/day/year ('{shapes.ExampleMdy}'); say {Told("dmy")} or {Told("mdy")} for those that can be both, and what does not fit is left out")
                : Note.Of($"'{shapes.ExampleEither}' can be read as day/month/year or as month/day/year, and nothing in the file decides; say {Told("dmy")} or {Told("mdy")}"));
        }

        return null;
    }

    private static string? ShortLayout(DateShapes shapes, string? told, Lazy<(string Column, string Layout)?> near, List<string> notes, List<Note> doubts)
    {
        if (shapes.Short + shapes.ShortWords == 0)
        {
            return null;
        }

        if (shapes.WithYear == 0)
        {
            if (shapes.IsMany(shapes.Short + shapes.ShortWords))
            {
                doubts.Add($"the year of '{shapes.ExampleShort}' has two digits, and no column of the year tells the century; expected years of four digits");
            }

            return null;
        }

        if (shapes.ShortWords > 0)
        {
            notes.Add($"{Counted(shapes.ShortWords, "has", "have")} a year of two digits, completed by the column of the year");
        }

        if (shapes.Short == 0)
        {
            return null;
        }

        var read = new[] { ("dmy", shapes.ShortDmy), ("mdy", shapes.ShortMdy), ("ymd", shapes.ShortYmd) }.OrderByDescending(entry => entry.Item2).ToArray();
        var best = told is not null ? told : shapes.ExampleEither is null || read[1].Item2 * 100 <= read[0].Item2 * 95 ? read[0].Item1 : near.Value?.Layout;
        if (best is not null)
        {
            notes.Add($"{Counted(shapes.Short, "has", "have")} a year of two digits, completed by the column of the year; read as {Spelt(best)}{(told is null ? "" : ", as told")}");
        }
        else if (shapes.IsMany(shapes.Short))
        {
            doubts.Add($"'{shapes.ExampleEither ?? shapes.ExampleShort}' can be read as {Spelt(read[0].Item1)} or as {Spelt(read[1].Item1)}, and nothing in the file decides; say {Told(read[0].Item1)} or {Told(read[1].Item1)}");
        }

        return best;
    }

    private static Hint Told(string layout) => Hint.Give("dates", layout);

    // Where no date decides by itself: the first other column whose days lie near one reading of them and not near the other.
    private static (string Column, string Layout)? Near(Database database, string file, string cells, IReadOnlyList<string> all)
    {
        foreach (var column in all)
        {
            var (stated, dmy, mdy) = database.Query(
                Filled("date_near", cells).Replace("{{file}}", file, StringComparison.Ordinal).Replace("{{column}}", Sql.Quoted(column), StringComparison.Ordinal),
                row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2))).Single();
            if (Math.Max(dmy, mdy) * 2 >= stated && Math.Min(dmy, mdy) * 10 <= Math.Max(dmy, mdy) && stated > 0)
            {
                return (column, dmy > mdy ? "dmy" : "mdy");
            }
        }

        return null;
    }

    private static string Filled(string name, string cells) => Sql.Body(Sql.Read($"import/{name}")).Replace("{{cells}}", cells, StringComparison.Ordinal);

    private static string Spelt(string layout) => layout switch
    {
        "dmy" => "day/month/year",
        "mdy" => "month/day/year",
        _ => "year/month/day",
    };

    private static string Counted(long dates, string one, string several) => $"{dates.ToString("#,0", CultureInfo.InvariantCulture)} of them {(dates == 1 ? one : several)}";
}
