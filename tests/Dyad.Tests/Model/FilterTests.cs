using Dyad.Model;
using Dyad.Model.Requests;
using Dyad.Model.Time;

namespace Dyad.Tests.Model;

public sealed class FilterTests
{
    [Fact]
    public void The_same_filter_typed_differently_is_the_same_filter()
    {
        var one = Filter.Empty.With("country", "pak,AFG").With("t", "2019");
        var other = Filter.Empty.With("t", "2019-01-01..2019-12-31").With("country", "AFG,PAK");

        one.ShouldBe(other);
        one.ToString().ShouldBe("country=AFG,PAK t=2019-01-01..2019-12-31");
    }

    [Fact]
    public void Saying_the_default_says_nothing() =>
        Filter.Empty.With("role", "involved").With("status", "final,candidate").With("summary", "yes").ShouldBe(Filter.Empty);

    [Fact]
    public void An_unknown_key_is_refused_with_the_nearest() =>
        Should.Throw<DyadException>(() => Filter.Empty.With("contry", "AFG")).Message.ShouldBe("There is no filter 'contry'; did you mean 'country'?");

    [Fact]
    public void An_unknown_word_is_refused_with_the_nearest() =>
        Should.Throw<DyadException>(() => Filter.Empty.With("violence", "onesided")).Message
            .ShouldBe("violence: 'onesided' is not valid; use state_based, non_state, one_sided, unrest, strategic, other or unknown; did you mean 'one_sided'?");

    [Theory]
    [InlineData("country", "Afghanistan")]
    [InlineData("bbox", "10,20,5,30")]
    [InlineData("deaths", "best:..")]
    [InlineData("deaths", "most:1..")]
    [InlineData("t", "yesterday")]
    [InlineData("as-of", "2021-8-27")]
    [InlineData("limit", "0")]
    [InlineData("cell", "259201")]
    [InlineData("pair", "IS")]
    public void A_value_that_means_nothing_is_refused(string key, string value) =>
        Should.Throw<DyadException>(() => Filter.Empty.With(key, value)).Trouble.ShouldBe(Trouble.Usage);

    [Fact]
    public void Relative_days_count_back_from_the_as_of_date()
    {
        var filter = Filter.Empty.With("t", "last90d").With("as-of", "2021-08-27");

        filter.Period.ShouldBe(new Period(new DateOnly(2021, 5, 30), new DateOnly(2021, 8, 27)));
        Should.Throw<DyadException>(() => Filter.Empty.With("t", "last90d").Period);
    }

    [Fact]
    public void Nothing_after_the_as_of_date_counts() =>
        Filter.Empty.With("t", "2020..2022").With("as-of", "2021-08-27").Period.ShouldBe(new Period(new DateOnly(2020, 1, 1), new DateOnly(2021, 8, 27)));

    [Fact]
    public void A_filter_survives_json()
    {
        var filter = Filter.Empty.With("actor", "Jam'iyyat-i Islami-yi Afghanistan").With("deaths", "best:10..").With("bbox", "60,29,75,39");

        Filter.FromJson(filter.ToJson()).ShouldBe(filter);
    }
}
