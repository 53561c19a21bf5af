using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Import;
using Dyad.Store.Storage;

namespace Dyad.Store.Upkeep;

/// <summary>Makes what is derived from every part again, from its kept records and today's definition.</summary>
internal static class PartAgain
{
    /// <summary>Makes the derived rows of all parts, in the order in which they were imported.</summary>
    /// <exception cref="DyadException">A part's dataset is not defined.</exception>
    public static void MakeAll(Database database, DatasetLibrary library)
    {
        var parts = database.Query(
            "select p.part, p.file, p.dataset, p.dates, f.header, f.name from part p join file f using (file) order by p.part",
            row => (Part: row.GetInt32(0), File: row.GetInt32(1), Dataset: row.GetString(2), Dates: row.Text(3), Header: row.Texts(4), Name: row.GetString(5)));
        foreach (var part in parts)
        {
            var dataset = library.Definitions.GetValueOrDefault(part.Dataset)
                ?? throw new DyadException(Trouble.InvalidData, $"The corpus holds {part.Dataset}, which is not defined here; DYAD_DATASETS says where your own datasets are. The corpus was not changed");
            var match = HeaderMatch.Bind(dataset, part.Header, part.Name);
            new Projection(database, part.Part, part.File, dataset, TypedRecords.Of(database, dataset, match, part.Header, part.File, part.Dates, DayBounds.Of(database, part.Part, dataset))).Run();
            PartExtent.OfCandidate(database, part.Part, dataset);
            PartExtent.Dated(database, part.Part, dataset);
            DatasetTable.Keep(database, dataset);
        }
    }
}
