using Dyad.Model.Claims;
using Dyad.Sources.Packs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Docs;

/// <summary>A claim made of answers, as a person or a script gives them.</summary>
public sealed class ClaimNewTests : IDisposable
{
    private const string Said = "Chris Sample\nresearcher, The Example Institute\nIS after two years\nThe Example Institute\n2021-01-15\non its tempo\n\n\nIn 2020 IS fought far less than in 2019.\nas far as we see\n";
    private const string Written = "whole\nA. Writer\n\n\n\n";

    private static readonly string[] Files = ["packs/khorasan/claims.yaml", "docs/packs/example-front/claims.yaml", "docs/claims/three.yaml"];

    private readonly Tiny _tiny = Tiny.Of(Tiny.Row(1, "2019-01-05", b: "IS"), Tiny.Row(2, "2020-01-05", b: "IS"));

    private string Folder => Path.GetDirectoryName(_tiny.Corpus)!;

    public static TheoryData<string, string, string> Kinds => new()
    {
        { "comparison", "comparison\ninvolvement\nAfghanistan\n\n2020\n2019\nfar lower\n", "if the rate of events with IS on either side in AFG from 2020-01-01 to 2020-12-31, over that from 2019-01-01 to 2019-12-31, is a ratio below 2/3." },
        { "share", "share\ndeaths\ncountry\n\nAFG\n2020\nmost\n", "if of all deaths in events of IS from 2020-01-01 to 2020-12-31, those with country AFG are a share above 1/2." },
        { "level of a period", "level\ndeaths\n\n\n\n2020\nat least\n5\n", "if the number of all deaths in events of IS from 2020-01-01 to 2020-12-31 is at least 5." },
        { "level of an event", "level\ndeaths\n\n\nucdp:1\nat most\n5\n", "if the deaths of event ucdp:1 are at most 5." },
        { "trend", "trend\ninvolvement\n\n\n2019..2020\nfell\n", "if the trend of events with IS on either side from 2019-01-01 to 2020-12-31, from one year to the next, is a ratio below 1." },
        { "record", "record\ndeaths\n\n\nucdp:1\n\n", "if event ucdp:1 has more deaths, by its low estimate, than any other of all deaths in events of IS by its high one." },
        { "presence", "presence\nattacks\n\n\n2020\nquarter\n", "if there is at least one of events coded as attacks by IS from 2020-01-01 to 2020-12-31 in each quarter." },
        { "prediction", "prediction\ninvolvement\n\n\n2022\nat least\n1\n", "comes true if the number of events with IS on either side from 2022-01-01 to 2022-12-31 is at least 1." },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_claim_becomes_an_entry_that_can_be_added_as_it_is(string kind, string test, string understood)
    {
        var (code, output, error) = Run(Answers(test), "claim", "new", "-o", "my.yaml");

        (code, output).ShouldBe((0, ""), error);
        error.ShouldContain(understood, customMessage: kind);
        var added = Run("", "claim", "add", "my.yaml");
        (added.Code, added.Error).ShouldBe((0, "To run them: dyad claim check\n"));
    }

    [Fact]
    public void What_is_asked_and_written_is_this()
    {
        var (code, output, error) = Run(Answers("comparison\ninvolvement\nAfghanistan\n\n2020\n2019\nfar lower\n"), "claim", "new");

        code.ShouldBe(0);
        Golden.Matches($"{error}---\n{Undated(output)}", "claim-new.txt");
        error.Split('\n').ShouldAllBe(line => line.Length <= 100 || line.StartsWith("Understood", StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_has_no_test_and_says_what_would_test_it()
    {
        var (code, output, _) = Run($"{Said}IS\nstatement\nA survey.\nA. Writer\n\n\n\n", "claim", "new");

        code.ShouldBe(0);
        ClaimFile.Read(output, "out").Single().WouldTest.ShouldBe("A survey.");
    }

    [Theory]
    [InlineData("comparson", "  'comparson' is not valid; use comparison, share, level, trend, record, presence, prediction, warning or statement; did you mean 'comparison'?")]
    [InlineData("comparison\ninvolvment", "did you mean 'involvement'?")]
    [InlineData("comparison\ninvolvement\nAfganistan", "  'Afganistan' is not a country, such as Afghanistan or AFG; did you mean 'Afghanistan'?")]
    [InlineData("comparison\ninvolvement\nAFG\n\n2020-13", "  '2020-13' is not a period with both ends")]
    [InlineData("comparison\ninvolvement\nAFG\n\n2020\n2020-06..2021", "  It overlaps 2020-01-01..2020-12-31, with which it is compared")]
    [InlineData("comparison\ninvolvement\nAFG\n\n2020\n2019\nfar lowr", "did you mean 'far lower'?")]
    [InlineData("level\ndeaths\n\n\nucdp 1", "  'ucdp 1' is not the id of a dataset's event")]
    [InlineData("level\ndeaths\n\n\n\n2020\nat least\n0", "  '0' is not a whole number from 1 on")]
    [InlineData("trend\ndeaths\n\n\n2020", "  A trend takes at least 24 months")]
    [InlineData("prediction\ndeaths\n\n\n2020", "  It begins before 2021-01-15, when the statement was made")]
    [InlineData("share\ndeaths\ncontry", "did you mean 'country'?")]
    public void A_wrong_answer_is_refused_at_once_with_the_nearest_word(string test, string words)
    {
        var (code, output, error) = Run($"{Said}IS\n{test}\n", "claim", "new");

        // The same question is asked again, and there is no answer any more.
        (code, output).ShouldBe((2, ""));
        error.ShouldContain(words);
        var questions = error.Split('\n').Where(line => line.EndsWith(' ')).ToArray();
        questions[^1].ShouldBe(questions[^2]);
    }

    [Fact]
    public void A_group_is_asked_for_again_by_the_nearest_name_and_without_a_number_of_it()
    {
        var (_, _, error) = Run($"{Said}Goverment of Afganistan\n", "claim", "new");

        error.ShouldContain("  No one group is called 'Goverment of Afganistan'; did you mean 'Government of Afghanistan'?\nAbout which group?");
        error.ShouldNotContain("events,");
    }

    [Fact]
    public void Answers_that_end_too_early_are_an_error_and_write_nothing()
    {
        var all = Answers("comparison\ninvolvement\n\n\n2020\n2019\nlower\n").Split('\n');
        for (var given = 0; given < all.Length - 2; given++)
        {
            var (code, output, error) = Run(string.Concat(all.Take(given).Select(line => line + "\n")), "claim", "new", "-o", "my.yaml");

            (code, output).ShouldBe((2, ""), $"{given}: {error}");
            error.ShouldContain("The answers end at the question \"");
            File.Exists(Path.Combine(Folder, "my.yaml")).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_second_claim_is_put_behind_the_first_and_has_an_id_of_its_own()
    {
        var answers = Answers("comparison\ninvolvement\n\n\n2020\n2019\nlower\n");
        Run(answers, "claim", "new", "-o", "my.yaml").Code.ShouldBe(0);
        var first = File.ReadAllText(Path.Combine(Folder, "my.yaml"));

        Run(answers, "claim", "new", "-o", "my.yaml").Code.ShouldBe(0);

        var both = File.ReadAllText(Path.Combine(Folder, "my.yaml"));
        both.ShouldStartWith(first);
        ClaimFile.Read(both, "my.yaml").Select(claim => claim.Id).ShouldBe(["is-comparison-2021", "is-comparison-2021-2"]);
    }

    [Fact]
    public void A_file_that_is_no_file_of_claims_is_refused_before_a_question_and_stays()
    {
        File.WriteAllText(Path.Combine(Folder, "notes.yaml"), "my notes\n");

        var (code, _, error) = Run(Answers("comparison\ninvolvement\n\n\n2020\n2019\nlower\n"), "claim", "new", "-o", "notes.yaml");

        code.ShouldBe(4);
        error.ShouldNotContain("Who said it?");
        File.ReadAllText(Path.Combine(Folder, "notes.yaml")).ShouldBe("my notes\n");
    }

    [Fact]
    public void What_was_not_meant_is_not_written()
    {
        var (code, output, error) = Run(Answers("comparison\ninvolvement\n\n\n2020\n2019\nlower\n").TrimEnd('\n') + "\n\n\nno\n", "claim", "new");

        (code, output).ShouldBe((130, ""));
        error.ShouldEndWith("Nothing was written.\n");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("no", false)]
    [InlineData("yes", true)]
    public void Data_were_seen_only_where_the_person_says_so(string answer, bool isSeen)
    {
        var (_, output, _) = Run($"{Said}IS\nstatement\nA survey.\nA. Writer\n{answer}\n\n\n", "claim", "new");

        ClaimFile.Read(output, "out").Single().WrittenBy.SawData.ShouldBe(isSeen);
    }

    [Theory]
    [InlineData("no: it \"was\" so")]
    [InlineData("# - not a remark, 'quoted' \\ and ? *bold* {x}")]
    [InlineData("داعش خراسان")]
    [InlineData("yes")]
    [InlineData("2020-01-01")]
    [InlineData("- a")]
    public void Whatever_is_said_is_read_back_as_it_was_typed(string says)
    {
        var (code, output, error) = Run($"{Said.Replace("In 2020 IS fought far less than in 2019.", says, StringComparison.Ordinal)}IS\nstatement\n{says}\nA. Writer\n\n\n\n", "claim", "new");

        code.ShouldBe(0, error);
        var claim = ClaimFile.Read(output, "out").Single();
        (claim.Says, claim.WouldTest).ShouldBe((says, says));
    }

    [Fact]
    public void A_claim_written_out_is_the_same_claim()
    {
        foreach (var claim in Files.SelectMany(file => ClaimFile.Read(File.ReadAllText(Path.Combine(TestData.Checkout(), file)), file)))
        {
            var read = ClaimFile.Read(ClaimText.Of(claim), claim.Id).Single();

            Json(read).ShouldBe(Json(claim), claim.Id);
        }

        static string Json(Claim claim) => $"{claim with { Tests = [], Needs = [] }} {claim.TestJson()} {string.Join(';', claim.Tests.Select(test => test.Because))}";
    }

    [Fact]
    public void The_answers_of_the_guide_become_the_entry_that_it_shows()
    {
        var answers = File.ReadAllText(Path.Combine(TestData.Checkout(), "docs", "claims", "answers.txt"));
        var guide = File.ReadAllText(Path.Combine(TestData.Checkout(), "docs", "claims.md"));

        var (code, output, error) = Run(answers, "claim", "new");

        code.ShouldBe(0, error);
        guide.ShouldContain($"    {error.Split('\n').Single(line => line.StartsWith("Understood", StringComparison.Ordinal))}\n");
        Run("", "claim", "new", "--help").Out.ShouldContain("dyad claim new -o my-claims.yaml < answers.txt");
        ClaimFile.Read(output, "out").Single().Id.ShouldBe("is-fought-less");
    }

    public void Dispose() => _tiny.Dispose();

    private static string Answers(string test) => $"{Said}IS\n{test}{Written}";

    private static string Undated(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"on: \d{4}-\d\d-\d\d(?=\n$)", "on: TODAY");

    private (int Code, string Out, string Error) Run(string answers, params string[] line) => new InProcess(Folder, _tiny.Corpus) { Piped = answers }.Run(line);
}
