using System.Globalization;

namespace Dyad.Benchmarks.Worlds;

/// <summary>A made-up world whose truth is known: events as UCDP would publish them, to any size.</summary>
/// <param name="Cast">Who is in it.</param>
/// <param name="Events">What happened.</param>
public sealed record World(WorldCast Cast, IReadOnlyList<WorldEvent> Events)
{
    /// <summary>What is true of it.</summary>
    public Truth Truth => new(Events);

    /// <summary>Makes a world.</summary>
    public static World Make(WorldRequest request)
    {
        var cast = WorldCast.Make(request);
        return new World(cast, WorldEvents.Make(cast, request));
    }

    /// <summary>Its next release, with a known number of events added, revised or removed.</summary>
    public (World World, IReadOnlyList<WorldEdit> Edits) Next(int seed, int edits)
    {
        var next = NextRelease.Make(Cast, Events, seed, edits);
        return (this with { Events = next.Events }, next.Edits);
    }

    /// <summary>Writes the events as a file of the UCDP Georeferenced Event Dataset.</summary>
    public void Write(string path)
    {
        using var writer = new StreamWriter(path);
        CsvText.Write(writer, GedRow.Columns);
        foreach (var happening in Events)
        {
            CsvText.Write(writer, GedRow.Of(happening));
        }
    }

    /// <summary>Writes edits as a CSV file.</summary>
    public static void Write(IEnumerable<WorldEdit> edits, string path)
    {
        ArgumentNullException.ThrowIfNull(edits);
        using var writer = new StreamWriter(path);
        CsvText.Write(writer, ["kind", "id", "column", "old", "new"]);
        foreach (var edit in edits)
        {
            CsvText.Write(writer, [edit.Kind, edit.Id.ToString(CultureInfo.InvariantCulture), edit.Column, edit.Old, edit.New]);
        }
    }
}
