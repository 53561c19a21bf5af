namespace Dyad.Answers;

/// <summary>Who is it? The names under which the data knows the group, where and when it appears, and what only a registry could add.</summary>
internal static class Identity
{
    public static Answer Ask(Inquiry about)
    {
        var total = about.Total(about.Filter);
        var countries = about.Count(about.Filter, ["country"], "-events");
        var violence = about.Count(about.Filter, ["violence"], "-events");
        return new Answer("identity", "Who is it?", Sentence.Of(
            $"{about.Subject} is an actor in {total.Events} recorded events{about.Where}, the first counted on {total.First} and the last on {total.Last}; {total.Deaths} people were killed in them, on all sides together."))
        {
            Details =
            [
                Registered.Name(about),
            ],
            Tables =
            [
                Tables.Of("Where it appears", "country", "Country", countries),
                Tables.Of("In which kind of violence", "violence", "Kind of violence", violence),
            ],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}: events with {about.Subject} on either side, each once."),
        };
    }
}
