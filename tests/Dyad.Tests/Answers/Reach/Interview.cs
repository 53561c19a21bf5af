namespace Dyad.Tests.Answers.Reach;

/// <summary>What the interviewer asked of the worked example and what the expert stated that data could show, in this project's words, each with the question that it became.</summary>
internal static class Interview
{
    /// <summary>In the order of the interview.</summary>
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new("A warning of an attack was followed by one", "warnings"),
        new("The attack was the deadliest of its kind in a decade", "landmarks") { Lacks = "The dead of one army are not coded apart, so that record cannot be looked up." },
        new("Who is it?", "identity"),
        new("Why and when was it founded?", "origins"),
        new("Does it act alone or answer to the parent?", "command"),
        new("It holds ground, as a province has to", "territory") { Lacks = "Events show activity, not control; who holds ground is known only as far as a pack records it." },
        new("Who leads it, since when, with what background?", "leaders"),
        new("Who makes up its ranks?", "ranks"),
        new("How large is it?", "strength"),
        new("The coalition and the rival hit it from 2016 to 2018", "opponents") { Lacks = "UCDP files the coalition under the government that it supports." },
        new("It was much reduced by 2019", "tempo"),
        new("Its cells are spread over cities", "territory") { Lacks = "Where events were is recorded, not where those who carry them out live." },
        new("What stands out of the campaign against it?", "landmarks"),
        new("Why are it and its rival enemies?", "rivalry"),
        new("How did the two fight?", "rivalry") { Lacks = "Volume, places and pauses are counted; whether a fight was over a position or aimed at one man is not coded." },
        new("From fights over positions to targeted attacks", "methods") { Lacks = "Only the candidates of 2021 have headlines, so there is no earlier year to compare." },
        new("Whom does it attack?", "targets"),
        new("Did its enemies work together against it?", "coordination"),
        new("What has it been up to in the last months?", "recent"),
        new("Its tempo was much lower than in the year before", "tempo") { Lacks = "2020 and 2021 are counted by different rules, so no rate is compared across the turn of the year." },
        new("Did it claim the attack, and what did it want by it?", "claims-of-responsibility"),
        new("What does the attack say of its relative power?", "power"),
        new("Is it a threat to those who govern?", "threat"),
        new("Most of its losses came from forces that leave", "opponents") { Lacks = "Deaths by side are stated for 2021 alone, and a coalition is not told apart from the government that it supports." },
        new("Is history repeating itself?", "precedent"),
        new("What is there to watch for?", "outlook"),
        new("How does it stand among the parent's provinces?", "family"),
    ];

    /// <summary>One of them.</summary>
    /// <param name="Words">What was asked or stated, shortened.</param>
    /// <param name="Question">The question's id.</param>
    public sealed record Row(string Words, string Question)
    {
        /// <summary>What the data cannot say of it however well the question is answered; null where nothing.</summary>
        public string? Lacks { get; init; }
    }
}
