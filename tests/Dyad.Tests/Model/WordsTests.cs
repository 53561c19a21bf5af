using Dyad.Model;
using Dyad.Model.Events;
using Dyad.Model.Time;

namespace Dyad.Tests.Model;

public sealed class WordsTests
{
    [Fact]
    public void Members_are_written_in_lower_case_with_underscores()
    {
        Words.Of(DatePrecision.FewDays).ShouldBe("few_days");
        Words.Find<Violence>("one_sided").ShouldBe(Violence.OneSided);
        Words.Find<Violence>("OneSided").ShouldBeNull();
    }

    [Fact]
    public void The_nearest_word_is_offered_only_when_it_is_near()
    {
        Nearest.To("monht", ["day", "month", "year"]).ShouldBe("month");
        Nearest.To("xyzzy", ["day", "month", "year"]).ShouldBeNull();
    }
}
