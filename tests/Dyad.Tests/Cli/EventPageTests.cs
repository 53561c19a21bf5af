using Dyad.Tests.Docs;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>A list of events can be read page by page, and says of how many it shows a part.</summary>
public sealed class EventPageTests
{
    [Fact]
    public void Each_page_names_the_next_until_none_is_left()
    {
        using var tiny = Tiny.Of([.. Enumerable.Range(1, 5).Select(id => Tiny.Row(id, "2020-01-01"))]);
        var program = new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus);
        (string Ids, string Error) Page(params string[] more)
        {
            var (code, output, error) = program.Run(["events", "--limit", "2", "--columns", "event", "--format", "csv", .. more]);
            code.ShouldBe(0, error);
            return (string.Join(' ', output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)), error.Trim());
        }

        Page().ShouldBe(("ucdp:1 ucdp:2", "2 of 5 events; for the next: --after ucdp:2."));
        Page("--after", "ucdp:2").ShouldBe(("ucdp:3 ucdp:4", "2 of 3 events after ucdp:2; for the next: --after ucdp:4."));
        Page("--after", "ucdp:4").ShouldBe(("ucdp:5", ""));
        Page("--sort", "-best").Error.ShouldBe("2 of 5 events.");
    }

    [Fact]
    public void A_list_of_everything_says_nothing_of_pages()
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        new InProcess(Path.GetDirectoryName(tiny.Corpus)!, tiny.Corpus).Run("events", "--limit", "2").Error.ShouldBe("");
    }
}
