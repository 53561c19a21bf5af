using Dyad.Model.Registry;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class BindingOverlapTests
{
    private static readonly string[] Countries = ["AFG", "PAK"];

    private static readonly BoundAdmin1[] Divisions = [new("AFG", "North"), new("AFG", "South"), new("PAK", "North"), new("PAK", "South")];

    private static readonly string[] Events = ["ucdp:1", "ucdp:2"];

    [Property(MaxTest = 2000)]
    public Property Two_bindings_overlap_where_some_event_fits_both() => Prop.ForAll(Pairs(), pair =>
        BindingOverlap.Exists(pair.A, pair.B) == AllEvents().Any(e => Fits(pair.A, e) && Fits(pair.B, e)));

    [Property(MaxTest = 500)]
    public Property Overlap_is_symmetric() => Prop.ForAll(Pairs(), pair => BindingOverlap.Exists(pair.A, pair.B) == BindingOverlap.Exists(pair.B, pair.A));

    [Theory]
    [InlineData("ucdp", "234", "IS", true)]
    [InlineData("ucdp", "234", null, true)]
    [InlineData("ucdp", null, "IS", true)]
    [InlineData("ucdp", "235", "IS", false)]
    [InlineData("gtd", "234", "IS", false)]
    [InlineData("ucdp", null, "Islamic State", false)]
    public void Actors_are_told_by_id_and_else_by_name(string family, string? id, string? name, bool overlap) =>
        BindingOverlap.Exists(Of("ucdp", "234", "IS"), Of(family, id, name)).ShouldBe(overlap);

    // Every combination of place, event and day that the conditions below can tell apart.
    private static IEnumerable<(BoundAdmin1 Division, string Event, DateOnly Day)> AllEvents() =>
        from division in Divisions
        from e in Events.Append("ucdp:3")
        from day in Enumerable.Range(0, 5)
        select (division, e, new DateOnly(2020, 1, 1).AddDays(day));

    private static bool Fits(Binding binding, (BoundAdmin1 Division, string Event, DateOnly Day) e) =>
        (binding.Countries.Count == 0 || binding.Countries.Contains(e.Division.Country))
        && (binding.Admin1s.Count == 0 || binding.Admin1s.Contains(e.Division))
        && (binding.Events.Count == 0 || binding.Events.Contains(e.Event))
        && (binding.From is null || binding.From <= e.Day)
        && (binding.Until is null || e.Day < binding.Until);

    private static Arbitrary<(Binding A, Binding B)> Pairs()
    {
        var days = Gen.OneOf(Gen.Constant<DateOnly?>(null), Gen.Choose(1, 4).Select(day => (DateOnly?)new DateOnly(2020, 1, 1).AddDays(day)));
        var binding =
            from countries in Gen.SubListOf(Countries)
            from divisions in Gen.SubListOf(Divisions)
            from events in Gen.SubListOf(Events)
            from isPlaced in Gen.Elements(true, false)
            from since in days
            from until in days
            where since is null || until is null || since < until
            select Of("ucdp", "1", "IS") with { Countries = [.. countries], Admin1s = isPlaced ? [.. divisions] : [], Events = [.. events], From = since, Until = until };
        return Gen.Two(binding).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();
    }

    private static Binding Of(string family, string? id, string? name) => new(family, id, name, [], [], [], null, null, Contested: false);
}
