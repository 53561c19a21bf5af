using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Store;

/// <content>Families of datasets stand side by side: nothing is added up over them.</content>
public sealed partial class Corpus
{
    /// <summary>The families whose events a filter may admit by its release rule, in order. Each has its own count.</summary>
    public IReadOnlyList<string> Families(Filter filter)
    {
        var isKept = filter["release"] is null && filter["known-on"] is null;
        return
        [
            .. Manifest.Parts
                .Where(part => (isKept ? part.CurrentEvents : part.Events) > 0
                    && (filter["release"] is not { } release || part.Release == release)
                    && (filter["dataset"] is not { } dataset || part.Dataset == dataset)
                    && (filter["family"] is not { } family || part.Family == family))
                .Select(part => part.Family).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The same count with one row for each family, where there are several.</summary>
    public CountRequest SideBySide(CountRequest request) =>
        request.By.Contains("family") || Families(request.Filter).Count < 2 ? request : request with { By = ["family", .. request.By] };

    private void RefuseMixture(CountRequest request)
    {
        if (!request.By.Contains("family") && Families(request.Filter) is { Count: > 1 } families)
        {
            throw new DyadException(Trouble.Usage, $"{string.Join(" and ", families)} are not added up: name one with {Hint.Give("family")}, or count {Hint.Give("by", "family")}");
        }
    }
}
