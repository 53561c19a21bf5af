using System.Security.Cryptography;
using System.Text;
using Dyad.Model.Events;

namespace Dyad.Tests.Sources.Headlines;

/// <summary>The labels are of the events that the rule draws, and in words of the model.</summary>
public sealed class LabelTests
{
    [Fact]
    public void The_labelled_events_are_those_that_the_rule_draws()
    {
        var drawn = SampleHeadlines.All.GroupBy(row => row.Violence)
            .SelectMany(type => type.OrderBy(Rank, StringComparer.Ordinal).Take(100));

        Label.All().Select(label => label.Id).ShouldBe(drawn.Select(row => row.Id).Order());
    }

    [Fact]
    public void Every_label_is_a_word_of_the_model_or_unstated_alone()
    {
        foreach (var label in Label.All())
        {
            HoldsWordsOf(EventMethods.All, label.Methods).ShouldBeTrue($"methods of {label.Id}");
            HoldsWordsOf(EventTargets.All, label.Targets).ShouldBeTrue($"targets of {label.Id}");
        }
    }

    private static string Rank(HeadlineRow row) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"methods-and-targets:{row.Id}")));

    // Unknown is what a dataset leaves open; a reader says that a headline states nothing.
    private static bool HoldsWordsOf(IReadOnlyList<string> words, IReadOnlyList<string> labels) =>
        labels is [Label.Unstated]
        || (labels.Distinct().Count() == labels.Count && labels.All(label => label != EventTargets.Unknown && words.Contains(label)));
}
