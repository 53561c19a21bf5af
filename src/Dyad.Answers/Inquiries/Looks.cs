using System.Globalization;
using Dyad.Analysis.Intervals;
using Dyad.Answers.Sentences;

namespace Dyad.Answers.Inquiries;

/// <summary>All looks of a brief, or of a question asked alone, and those whose finding is kept once it is allowed for that there were so many.</summary>
internal sealed class Looks
{
    /// <summary>Of what is kept, the share that is expected to be chance.</summary>
    public const double Rate = 0.1;

    private readonly IReadOnlyList<Look> _all;
    private readonly Dictionary<string, (Look Look, double Rate)> _rates;

    /// <summary>Weighs some looks together.</summary>
    public Looks(IEnumerable<Look> looks)
    {
        _all = [.. looks.DistinctBy(look => look.Id).OrderBy(look => look.P)];
        _rates = _all.Zip(FalseDiscovery.Adjusted([.. _all.Select(look => look.P)])).ToDictionary(look => look.First.Id, look => (look.First, look.Second));
    }

    /// <summary>Whether the finding of a look is kept; a look that was not taken finds nothing.</summary>
    public bool Keep(string id) => _rates.TryGetValue(id, out var look) && look.Rate <= Rate;

    /// <summary>Whether a look was taken.</summary>
    public bool Took(string id) => _rates.ContainsKey(id);

    /// <summary>The chance of a look, alone.</summary>
    public double Alone(string id) => _rates[id].Look.P;

    /// <summary>The smallest share of chance at which the finding of a look would be kept.</summary>
    public Figure RateOf(string id)
    {
        var (look, rate) = _rates[id];

        // The look that decides it: its own, or one with a larger chance that more others stand beside.
        var decides = _all.Count;
        while (_rates[_all[decides - 1].Id].Rate != rate)
        {
            decides--;
        }

        return Derived.Of(
            "rate_of_chance", "probability", [look.On], Rounded(rate, 4),
            ("p", Text(Rounded(_all[decides - 1].P, 12))), ("looks", Text(_all.Count)), ("rank", Text(decides)));
    }

    /// <summary>Over how many looks findings were corrected, to follow how something was counted; empty where there was none.</summary>
    public Sentence Told => _all.Count == 0
        ? Sentence.Of($"")
        : Sentence.Of($" What is said to have changed, or to differ from chance, was corrected over {Derived.HowMany("looks", [.. _all.Select(look => look.On)]):look|looks}: at most one finding in ten is expected to be chance (see the method page on many looks).");

    private static decimal Rounded(double value, int digits) => Math.Round((decimal)value, digits, MidpointRounding.AwayFromZero);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
