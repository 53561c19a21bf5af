using Dyad.Answers.Verbs;
using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Time;
using Dyad.Sources.Packs;
using Dyad.Sources.Packs.Scaffold;

namespace Dyad.Cli;

/// <summary>Asks what a claim needs, each question on one line, and makes the claim of the answers.</summary>
/// <param name="dialogue">Asks.</param>
/// <param name="groups">Knows the groups by their names.</param>
/// <param name="countries">Knows the countries.</param>
/// <param name="taken">Ids that other claims have.</param>
/// <param name="today">The day on which the test is written.</param>
internal sealed class ClaimInterview(Dialogue dialogue, GroupNames groups, CountryNames countries, IReadOnlyCollection<string> taken, DateOnly today)
{
    /// <summary>The claim, as <see cref="ClaimFile"/> reads it; null where the person does not find in it what was meant.</summary>
    /// <exception cref="DyadException">The answers end too early.</exception>
    public Claim? Ask()
    {
        var saidBy = dialogue.Ask("Who said it?", TypedAnswers.Text);
        var role = dialogue.Ask("In which public role? (blank for none)", TypedAnswers.Optional);
        var source = Source();
        var statedOn = StatedOn(source.Date);
        var says = dialogue.Ask("What was said, in your own words, with what it is compared with?", TypedAnswers.Text);
        var hedge = dialogue.Ask("Which reservation did the speaker make, in their own words? (blank for none)", TypedAnswers.Optional);
        var group = dialogue.Ask("About which group?", groups.One);
        var kind = dialogue.Ask("Kind: comparison, share, level, trend, record, presence, prediction, warning or statement?", TypedAnswers.OneOf<ClaimKind>);
        var tests = kind is ClaimKind.Statement ? [] : new[] { new ClaimTestQuestions(dialogue, groups, countries).Ask(kind, group.Name, statedOn) };
        var (reach, reached) = kind is ClaimKind.Statement ? (ClaimReach.Whole, null) : Reach();
        var claim = new Claim
        {
            Id = "",
            Version = 1,
            About = group.Id,
            Says = says,
            SaidBy = saidBy,
            Role = role,
            Hedge = hedge,
            Source = source,
            StatedOn = statedOn,
            Kind = kind,
            Reach = reach,
            Reached = reached,
            WouldTest = kind is ClaimKind.Statement ? dialogue.Ask("What would test it?", TypedAnswers.Text) : null,
            Tests = tests,
            WrittenBy = Author(),
        };
        claim = claim with { Id = Id(claim) };
        // What is shown is what the program reads from the entry, and not what it meant to write.
        claim = ClaimFile.Read(ClaimText.Of(claim), "the entry")[0];
        dialogue.Say($"Understood: {ClaimVerb.Understood(claim)}");
        return dialogue.Ask("Is that what was meant: yes or no? (blank for yes)", answer => TypedAnswers.YesOrNo(answer, ifBlank: true)) ? claim : null;
    }

    private ClaimSource Source()
    {
        var title = dialogue.Ask("In which document: what is its title?", TypedAnswers.Text);
        var publisher = dialogue.Ask("Who published it?", TypedAnswers.Text);
        var date = dialogue.Ask("When was it published: which day, month or year?", TypedAnswers.Date);
        var locator = dialogue.Ask("Where in it, in a few words?", TypedAnswers.Text);
        var url = dialogue.Ask("Its address on the web, if you know it to be right? (blank for none)", TypedAnswers.Address);
        return new ClaimSource(title, publisher, date, locator, url);
    }

    private DateOnly StatedOn(StatedDate published) => published.Precision is DatePrecision.Day
        ? dialogue.Ask($"On which day was it said? (blank for {published})", answer => answer.Length == 0 ? published.First : TypedAnswers.Day(answer))
        : dialogue.Ask("On which day was it said?", TypedAnswers.Day);

    private (ClaimReach Reach, string? Reached) Reach()
    {
        var reach = dialogue.Ask("Does the test reach the whole statement, a part, or a proxy: whole, part or proxy?", TypedAnswers.OneOf<ClaimReach>);
        return (reach, reach is ClaimReach.Whole ? null : dialogue.Ask("What does it reach, in words?", TypedAnswers.Text));
    }

    private ClaimAuthor Author()
    {
        var who = dialogue.Ask("Who writes this test: a name, initials or a role?", TypedAnswers.Text);
        return new ClaimAuthor(who, dialogue.Ask("Have you seen a figure of the data it runs on: yes or no? (blank for no)", answer => TypedAnswers.YesOrNo(answer, ifBlank: false)), today);
    }

    private string Id(Claim claim)
    {
        var stem = $"{claim.About}-{Words.Of(claim.Kind)}-{claim.StatedOn.Year}";
        var proposed = Enumerable.Range(1, taken.Count + 1).Select(at => at == 1 ? stem : $"{stem}-{at}").First(id => !taken.Contains(id));
        return dialogue.Ask($"A short id for it? (blank for {proposed})", answer => (answer.Length == 0 ? proposed : answer) switch
        {
            var id when !PackScaffold.IsName(id) => throw new DyadException(Trouble.Usage, $"'{id}' is not an id: lower-case letters, digits and hyphens, such as {proposed}"),
            var id when taken.Contains(id) => throw new DyadException(Trouble.Usage, $"'{id}' is another claim's; such as {proposed}"),
            var id => id,
        });
    }
}
