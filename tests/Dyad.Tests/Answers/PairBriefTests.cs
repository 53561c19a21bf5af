using Dyad.Answers.Briefs;
using Dyad.Answers.Quality;
using Dyad.Answers.Writing;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Answers;

/// <summary>A brief of one group against another counts the events of the two and no others.</summary>
public sealed class PairBriefTests : IDisposable
{
    private readonly Tiny _tiny = Tiny.Of(
        Tiny.Row(1, "2020-01-05"),
        Tiny.Row(2, "2020-02-05"),
        Tiny.Row(3, "2020-03-05", a: "IS", b: "Taleban", violence: "2"),
        Tiny.Row(4, "2020-04-05", a: "Taleban", b: "IS", violence: "2", deaths: "5,1,0,0", triple: "6,6,6"),
        Tiny.Row(5, "2020-05-05", b: "Taleban"));

    [Fact]
    public void Its_figures_are_those_of_the_pair()
    {
        using var corpus = _tiny.Open();
        var brief = Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("with", "Taleban").With("as-of", "2020-12-31")));

        brief.Lead[0].ToString().ShouldStartWith("IS against Taleban: 2 recorded events with 16 (14–18) deaths in the year to 2020-12-31");
        brief.Figures.Max(figure => figure.Request.Filter["actor"] is null ? 0 : figure.Events).ShouldBe(2);
        corpus.Count(new CountRequest(Filter.Empty.With("pair", "IS~Taleban"), [])).Single().Events.ShouldBe(2);
        QualityGate.Check(brief).ShouldBeEmpty();
        BriefText.Write(brief, 100).ShouldContain("with Taleban");
    }

    [Fact]
    public void It_is_asked_for_by_two_names_joined_or_with_with()
    {
        var program = new InProcess(Path.GetTempPath(), _tiny.Corpus);

        var (code, joined, error) = program.Run("brief", "IS~Taleban", "--as-of", "2020-12-31", "--corpus", _tiny.Corpus);

        code.ShouldBe(0, error);
        joined.ShouldStartWith("IS against Taleban");
        joined.ShouldContain("dyad brief IS --with Taleban --as-of 2020-12-31");
        program.Run("brief", "IS", "--with", "Taleban", "--as-of", "2020-12-31", "--corpus", _tiny.Corpus).Out.ShouldBe(joined);
    }

    [Fact]
    public void Two_that_never_met_are_said_so()
    {
        using var corpus = _tiny.Open();

        Should.Throw<DyadException>(() => Briefing.Make(corpus, new Request("brief", Filter.Empty.With("actor", "IS").With("with", "Government of Pakistan").With("as-of", "2020-12-31"))))
            .Message.ShouldStartWith("This corpus holds no event of IS against Government of Pakistan");
    }

    public void Dispose() => _tiny.Dispose();
}
