using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Requests;
using Dyad.Store.Counting;

namespace Dyad.Tests.Store.Releases;

/// <summary>Events that name one actor alone, as protests do: they count, and the other side is not stated.</summary>
public sealed class OneActorTests
{
    private static string Event(int number, string other) => $"ZZZ{number},2022-01-{number + 1:00},Protests,Armed clash,Made Up Front,{other},Chad,{number % 4}";

    [Fact]
    public void A_guessed_definition_counts_them_all()
    {
        using var workshop = new Workshop();
        var rows = Enumerable.Range(0, 20).Select(number => Event(number, number < 12 ? "Military Forces of Nowhere" : ""));
        var path = workshop.Text("acled-made-up.csv", "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,fatalities\n" + string.Join('\n', rows) + "\n");

        Should.Throw<DyadException>(() => workshop.Import(path)).Message.ShouldContain("this is a file of ACLED, which is not read yet");
        workshop.Scaffold("my-acled", path);
        var report = workshop.Import(path);

        (report.Events, report.Problems.Count).ShouldBe((20, 0));
        using var corpus = workshop.Open();
        corpus.Count(new CountRequest(Filter.Empty.With("actor", "Made Up Front"), ["opponent"])).ToDictionary(row => row.Keys["opponent"], row => row.Events)
            .ShouldBe(new Dictionary<string, long> { ["Military Forces of Nowhere"] = 12, [UnnamedSide.Word] = 8 }, ignoreOrder: true);
    }
}
