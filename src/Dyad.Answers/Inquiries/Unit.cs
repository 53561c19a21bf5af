using Dyad.Model.Requests;

namespace Dyad.Answers.Inquiries;

/// <summary>One group, one pair or one country: what has events month by month.</summary>
/// <param name="Dimension">What it is, as filters name it: <c>actor</c>, <c>pair</c> or <c>country</c>.</param>
/// <param name="Key">The actor's id or name as coded, the pair's two joined by <c>~</c> in alphabetical order, or the country's code.</param>
internal readonly record struct Unit(string Dimension, string Key)
{
    /// <summary>The units that an event of these sides and this country belongs to; a side or country that is not stated is none.</summary>
    public static IEnumerable<Unit> Of(string actorA, string actorB, string country)
    {
        yield return new Unit("actor", actorA);
        if (actorB.Length > 0 && actorB != actorA)
        {
            yield return new Unit("actor", actorB);
            // Not an ActorPair, which takes no blank name: a definition of one's own may give one.
            yield return new Unit("pair", string.CompareOrdinal(actorA, actorB) <= 0 ? $"{actorA}~{actorB}" : $"{actorB}~{actorA}");
        }

        if (country.Length > 0)
        {
            yield return new Unit("country", country);
        }
    }

    /// <summary>A filter of everybody's events, for this one alone.</summary>
    public Filter In(Filter everybody) => everybody.With(Dimension, Key);

    /// <summary>What to call it.</summary>
    public string NameIn(Inquiry about) => Counted.Called(Dimension, Key, about.NameOf, about.Corpus.CountryName);
}
