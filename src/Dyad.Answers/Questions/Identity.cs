using Dyad.Answers.Documents;
using Dyad.Answers.Inquiries;
using Dyad.Answers.Sentences;
using Dyad.Model.Packs;
using Dyad.Model.Registry;

namespace Dyad.Answers.Questions;

/// <summary>Who is it? Its names and kind as registered, what it is part of, and where and when the data knows it.</summary>
internal static class Identity
{
    public static Answer Ask(Question question, Inquiry about)
    {
        var notes = about.Knowledge.Ever.Said(Predicate.Area, Predicate.DesignatedBy).Select(said => said.Note)
            .Concat(about.Knowledge.Related(RelationKind.ProvinceOf, RelationKind.AffiliateOf).Where(related => related.Relation.From == about.Id).Select(related => related.Note))
            .ToArray();
        if (!about.HasEvents)
        {
            return new Answer(question.Id, question.Words, InPack(about).Then(Sentence.Of($" No event of it is in this corpus.")))
            {
                Statements = notes,
                HowWeKnow = RecordedAnswer.HowWeKnow(about),
            };
        }

        var total = about.Total(about.Filter);
        var countries = about.Count(about.Filter, ["country"], "-events");
        var violence = about.Count(about.Filter, ["violence"], "-events");
        return new Answer(question.Id, question.Words, Sentence.Of(
            $"{about.Subject} is an actor in {total.Events:recorded event|recorded events}{about.Where}{about.When}, the first on {total.First} and the last on {total.Last}; these records add up to {total.Deaths:death|deaths} on all sides together."))
        {
            Details =
            [
                .. about.Knowledge.Pack is null ? Array.Empty<Sentence>() : [InPack(about)],
                Registered.Name(about),
            ],
            Statements = notes,
            Tables =
            [
                Countries(countries),
                Tables.Of("In which kind of violence", "violence", "Kind of violence", violence),
            ],
            HowWeKnow = Sentence.Of($"Counted from {total.Source}: events with {about.Subject} on either side, each once."),
        };
    }

    // By name, with the code that a filter takes.
    private static Table Countries(IReadOnlyList<Counted> countries)
    {
        var table = Tables.Of("Where it appears", "country", "Country", countries);
        return table with
        {
            Rows = [.. table.Rows.Zip(countries, (row, country) => (IReadOnlyList<Span>)[Show.Name(country["country"] == country.Tally.Keys["country"] ? country["country"] : $"{country["country"]} ({country.Tally.Keys["country"]})"), .. row.Skip(1)])],
        };
    }

    private static Sentence InPack(Inquiry about)
    {
        var actor = about.Corpus.Actors[about.Id];
        var sentence = Sentence.Of($"{about.Subject} is registered as {Show.Words(Kind(actor.Kind))}");
        if (actor.Parent is { } parent)
        {
            sentence = sentence.Then(Sentence.Of($", a part of {about.NameOf(parent)},"));
        }

        sentence = sentence.Then(Sentence.Of($" by the pack {about.Knowledge.PackName}"));
        return sentence.Then(about.Knowledge.Aliases.Count == 0 ? Sentence.Of($".") : Sentence.Of($"; it is also called {Sentence.List(about.Knowledge.Aliases.Select(alias => Sentence.Of($"{alias}")))}."));
    }

    private static string Kind(ActorKind kind) => kind switch
    {
        ActorKind.ArmedGroup => "an armed group",
        ActorKind.Government => "a government",
        ActorKind.Coalition => "a coalition",
        ActorKind.Civilians => "civilians, who are not a group",
        _ => "an unidentified actor",
    };
}
