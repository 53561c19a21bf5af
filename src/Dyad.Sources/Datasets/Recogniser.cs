using Dyad.Model;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Datasets;

/// <summary>Tells a file's dataset from its columns, and its release from its name, unless the user said them.</summary>
internal static class Recogniser
{
    private const int MostMissingShown = 5;

    public static Recognition Recognise(IReadOnlyList<DatasetDefinition> datasets, RecognitionRequest request)
    {
        var file = request.FileNames.Count == 0 ? "the file" : request.FileNames[0];
        var fitting = request.Dataset is null
            ? datasets.Where(dataset => Fits(dataset, request.Header)).ToList()
            : datasets.Where(dataset => dataset.Name == request.Dataset).ToList();
        if (fitting.Count > 1)
        {
            var named = fitting.Where(dataset => RuleOf(dataset, request.FileNames) is not null).ToList();
            fitting = named.Count == 1 ? named : fitting;
        }

        return fitting.Count switch
        {
            0 => NoDataset(datasets, request, file),
            1 => WithRelease(fitting[0], request, file),
            _ => SeveralDatasets(fitting, file),
        };
    }

    /// <summary>Whether a header has every column by which a dataset is known.</summary>
    public static bool Fits(DatasetDefinition dataset, IReadOnlyList<string> header) => Lacking(dataset, header).Count == 0;

    private static Recognition WithRelease(DatasetDefinition dataset, RecognitionRequest request, string file)
    {
        var told = RuleOf(dataset, request.FileNames);
        if ((request.Release ?? told?.Release) is { } release)
        {
            if (dataset.Release(release).Status == ReleaseStatus.Final && IsUnderReview(dataset, request))
            {
                var (whose, like) = told is { } named && dataset.Release(named.Release).Status != ReleaseStatus.Final ? ("as its name says:", named.Release) : ("named like", "23.0.10");
                return new Recognition.NotRecognised(
                    $"{file}: {release} is a final release, but some of the file's records are still being checked by their coders (code_status): it looks like a candidate release, {whose} {Hint.Give("release", like)}.",
                    "release",
                    []);
            }

            var extent = told?.Release == release ? told.Value.Extent : ExtentKind.Selected;
            return new Recognition.Recognised(dataset, dataset.Release(release), extent);
        }

        var choices = dataset.Releases.Select(r => r.Name).ToList();
        var examples = choices.Count == 0 ? "" : $", such as {string.Join(" or ", choices.Take(2))}";
        var evidence = IsUnderReview(dataset, request)
            ? " Some of its records are still being checked by their coders (code_status), so it looks like a candidate release, named like 23.0.10."
            : "";
        return new Recognition.NotRecognised(
            $"{file}: the columns are those of {dataset.Name}, but the name does not say which release; say {Hint.Give("release")} and its name{examples}. Any other can be said, too.{evidence}",
            "release",
            choices);
    }

    // UCDP marks candidate records that it has not finished checking; final releases have none of them.
    private static bool IsUnderReview(DatasetDefinition dataset, RecognitionRequest request) =>
        HeaderMatch.Of(dataset, request.Header).Bound.FirstOrDefault(bound => bound.Column.Name == "code_status") is { } status
        && request.Sample.Any(record => status.Index < record.Count && record[status.Index].StartsWith("Check", StringComparison.Ordinal));

    private static Recognition.NotRecognised SeveralDatasets(List<DatasetDefinition> fitting, string file)
    {
        var choices = fitting.Select(dataset => dataset.Name).ToList();
        return new($"{file}: the columns fit several datasets; say {Hint.Give("dataset")}, one of {string.Join(", ", choices)}.", "dataset", choices);
    }

    private static Recognition.NotRecognised NoDataset(IReadOnlyList<DatasetDefinition> datasets, RecognitionRequest request, string file)
    {
        // By the share of its columns that are missing: a dataset known by few columns is not nearer for that.
        var nearest = datasets.OrderBy(dataset => Lacking(dataset, request.Header).Count / (decimal)Math.Max(1, dataset.RecognisedBy.Count)).ThenBy(dataset => dataset.Name).ToList();
        var choices = nearest.Select(dataset => dataset.Name).ToList();
        if (request.Dataset is { } named)
        {
            return new($"{file}: there is no dataset '{named}'; {NearestWord.Advice(named, choices)}", "dataset", choices);
        }

        if (nearest.Count == 0)
        {
            return new($"{file}: no dataset is defined.", "dataset", choices);
        }

        if (UnreadFormat.Of(request.Header) is { } format)
        {
            return new($"{file}: this is a file of {format.Name}, which is not read yet. To read it by a definition of your own: {Hint.Ask("dataset", "new", "FILE").With("name", "NAME")}", "dataset", choices);
        }

        var lacking = Lacking(nearest[0], request.Header);
        var shown = string.Join(", ", lacking.Take(MostMissingShown)) + (lacking.Count > MostMissingShown ? ", …" : "");
        return new(
            $"{file}: no dataset has these columns. The nearest is {nearest[0].Name}, whose {shown} the file lacks. Say {Hint.Give("dataset")}, one of {string.Join(", ", choices)}.",
            "dataset",
            choices);
    }

    // A name as the publisher gives it, outside or inside a container, tells more than one to which something was added.
    private static NamedRelease? RuleOf(DatasetDefinition dataset, IReadOnlyList<string> fileNames)
    {
        var told = fileNames.SelectMany(name => dataset.FileNames.Select(rule => rule.Find(name, dataset.Releases))).FirstOrDefault(found => found is not null);
        return told ?? fileNames
            .SelectMany(name => dataset.FileNames.Select(rule => rule.FindLonger(name, dataset.Releases)))
            .Where(found => found is { } longer && dataset.Knows(longer.Release))
            .MinBy(found => found!.Value.Added);
    }

    private static List<string> Lacking(DatasetDefinition dataset, IReadOnlyList<string> header)
    {
        var bound = HeaderMatch.Of(dataset, header).Bound.Select(b => b.Column.Name).ToHashSet();
        return [.. dataset.RecognisedBy.Select(column => column.Name).Where(name => !bound.Contains(name))];
    }
}
