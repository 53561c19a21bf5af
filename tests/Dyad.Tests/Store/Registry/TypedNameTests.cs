using Dyad.Answers.Briefs;
using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Store.Counting;
using Dyad.Tests.Docs;
using static Dyad.Tests.Store.Registry.Actors;

namespace Dyad.Tests.Store.Registry;

/// <summary>Names as people and programs type them.</summary>
public sealed class TypedNameTests
{
    private static readonly string[] Strange =
    [
        "\"", "\"\"", "x\"; drop table event; --", "'; delete from side; --", "$actor", "{{actor}}", "ولاية خراسان", "دولت اسلامی", "\u200b", "isis\u200b-k", "a\u0301\u0301\u0301", "\u0640\u0640",
        "%", "_", "\\", "subject actor=IS", new string('x', 5_000), string.Concat(Enumerable.Repeat("Islamic State ", 300)), "\ud83d\ude00", "\u202eSI", "-", "a\nb", "ΙΣ", "i̇s", "İSİS-K", "\ud800",
    ];

    [Theory]
    [InlineData("brief", "NAME", "--questions", "opponents")]
    [InlineData("ask", "opponents", "NAME")]
    [InlineData("actor", "NAME", "pairs")]
    [InlineData("count", "--actor", "NAME")]
    [InlineData("count", "--with", "NAME")]
    [InlineData("count", "--pair", "NAME~Taleban")]
    [InlineData("events", "--actor", "NAME")]
    public void A_name_in_any_case_is_the_same_group_in_every_command(params string[] command)
    {
        using var tiny = Known();

        var asIs = Run(tiny, command, "isis-k");
        asIs.Code.ShouldBe(0, asIs.Error);
        foreach (var name in (string[])["ISIS-K", "Isis-k", "Isis K"])
        {
            Run(tiny, command, name).ShouldSatisfyAllConditions(answer => answer.Code.ShouldBe(0, answer.Error), answer => answer.Out.ShouldBe(asIs.Out));
        }
    }

    [Theory]
    [InlineData("brief", "NAME")]
    [InlineData("actor", "NAME")]
    [InlineData("search", "NAME")]
    [InlineData("count", "--pair", "NAME~Taleban")]
    public void Quotes_and_letters_of_any_script_are_a_name_and_never_a_fault_of_the_program(params string[] command)
    {
        using var tiny = Known();

        foreach (var name in (string[])["x\"; drop table event; --", "'", "دولت اسلامی", "\u200b", "a\u0301\u0301", new string('x', 5_000)])
        {
            var (code, _, error) = Run(tiny, command, name);

            code.ShouldBeOneOf(command[0] == "search" ? 0 : 3, 3);
            error.ShouldNotContain("Unexpected");
        }
    }

    [Fact]
    public void Whatever_is_typed_counts_what_it_names_and_changes_nothing()
    {
        using var tiny = Known();
        using var corpus = tiny.Open();

        foreach (var name in Strange)
        {
            corpus.Count(CountRequest.Of(Filter.Empty.With("actor", name)))[0].Events.ShouldBe(0);
            corpus.Events(Filter.Empty.With("with", name)).ShouldBeEmpty();
            corpus.Lineage(name, asOf: null).ShouldBeEmpty();
            corpus.Find($"{name} vs Taleban", Filter.Empty).ShouldNotBeNull();
            Should.NotThrow(() => Named(corpus, name));
        }

        tiny.Lines("select count(*) from event").ShouldBe(["3"]);
    }

    private static string? Named(Dyad.Store.Corpus corpus, string name)
    {
        try
        {
            return Briefing.Settle(corpus, Filter.Empty.With("actor", name))["actor"];
        }
        catch (DyadException refused) when (refused.Trouble is Trouble.NotFound or Trouble.Ambiguous)
        {
            return null;
        }
    }

    private static (int Code, string Out, string Error) Run(Tiny tiny, string[] command, string name) =>
        new InProcess(Path.GetTempPath(), tiny.Corpus).Run([.. command.Select(word => word.Replace("NAME", name, StringComparison.Ordinal))]);

    private static Tiny Known()
    {
        var tiny = Tiny.Of(Tiny.Row(1, "2018-01-01"), Tiny.Row(2, "2018-02-01", a: "Taleban", violence: "2"), Tiny.Row(3, "2018-03-01", b: "Taleban"));
        tiny.Registry("pack", [Of("isis-k", bindings: Bound("IS", "2", countries: ["AFG"]))]);
        return tiny;
    }
}
