using Dyad.Model;
using Dyad.Sources.Datasets;
using Dyad.Store.Releases;

namespace Dyad.Store;

public sealed partial class Corpus
{
    /// <summary>Compares two releases of a dataset, record by record and field by field.</summary>
    /// <param name="library">The datasets that are known.</param>
    /// <param name="request">Which releases, and about whom.</param>
    /// <exception cref="DyadException">The corpus does not hold both releases of one dataset, or the dataset does not say how to compare.</exception>
    public ReleaseDifference Compare(DatasetLibrary library, ComparisonRequest request)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(request);
        var name = DatasetOf(request);
        if (library.Definitions.GetValueOrDefault(name) is not { } dataset)
        {
            throw new DyadException(Trouble.InvalidData, $"The corpus holds {name}, which is not defined here");
        }

        var rule = dataset.Compare ?? throw new DyadException(Trouble.InvalidData, $"The definition of {name} does not say how releases are compared: its dataset.yaml has no 'compare'");
        if (request.Actor is not null && rule.Actors.Count == 0)
        {
            throw new DyadException(Trouble.Usage, $"The definition of {name} does not say which columns name actors");
        }

        try
        {
            var difference = new ReleaseComparison(_database, dataset, rule).Run(request.Before, request.After, request.Actor);
            return request.Actor is { } actor && difference.RecordsBefore + difference.RecordsAfter == 0 ? throw Unnamed(actor, request) : difference;
        }
        catch (DuckDB.NET.Data.DuckDBException wrong) when (Storage.MachineFault.Of(wrong) is null)
        {
            throw new DyadException(Trouble.InvalidData, $"The definition of {name} fails: {wrong.Message}", wrong);
        }
    }

    // Releases are compared as they were published, so by the names in them.
    private DyadException Unnamed(string actor, ComparisonRequest request)
    {
        var names = _database.Query("select distinct name from binding where actor = $actor and name is not null order by name", row => row.GetString(0), ("actor", actor));
        return new DyadException(
            Trouble.NotFound,
            $"No record of {request.Before} or {request.After} names '{actor}': releases are compared by the names in them{(names.Count == 0 ? "" : $", and what is registered as {actor} is called {string.Join(" or ", names)} there")}");
    }

    private string DatasetOf(ComparisonRequest request)
    {
        var releases = Manifest.Parts.Where(part => request.Dataset is null || part.Dataset == request.Dataset).Select(part => (part.Dataset, part.Release)).Distinct().ToArray();
        foreach (var asked in new[] { request.Before, request.After }.Where(asked => releases.All(held => held.Release != asked)))
        {
            var held = releases.Select(release => release.Release).Distinct().ToArray();
            throw new DyadException(
                Trouble.NotFound,
                $"The corpus holds no release '{asked}'{(request.Dataset is null ? "" : $" of {request.Dataset}")}{(Nearest.To(asked, held) is { } nearest ? $"; did you mean '{nearest}'?" : ".")} It holds {string.Join(", ", releases.Select(release => $"{release.Dataset} {release.Release}"))}");
        }

        var both = releases.GroupBy(release => release.Dataset, release => release.Release).Where(group => group.Contains(request.Before) && group.Contains(request.After)).Select(group => group.Key).ToArray();
        return both switch
        {
            [var one] => one,
            [] => throw new DyadException(Trouble.NotFound, $"No dataset of the corpus has both a release {request.Before} and a release {request.After}"),
            _ => throw new DyadException(Trouble.Ambiguous, $"Several datasets have both releases; say {Hint.Give("dataset")}, one of {string.Join(", ", both)}"),
        };
    }
}
