using System.Text.RegularExpressions;
using Dyad.Model;
using Dyad.Model.Registry;
using Dyad.Sources.Packs;
using static Dyad.Tests.ActorRegistry.RegistryFiles;

namespace Dyad.Tests.ActorRegistry;

/// <summary>The registry's files keep to the form that <c>registry/README.md</c> states.</summary>
public sealed partial class RegistryFilesTests
{
    private static readonly string[] NameKinds = ["name", "acronym", "former", "translation", "native"];

    [Fact]
    public void Each_actor_has_an_id_of_its_own_that_no_dataset_uses_as_a_name()
    {
        var ids = Actors.Select(row => row["id"]).ToArray();

        ids.ShouldAllBe(id => Slug().IsMatch(id) && id.Length <= 60);
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        ids.Intersect(Actors.Select(row => row["coded_name"]), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Each_number_of_the_dataset_is_one_actor()
    {
        Actors.GroupBy(row => (row["family"], row["native_id"])).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        Actors.ShouldAllBe(row => row["family"] == "ucdp" && Number().IsMatch(row["native_id"]) && (row["list"] == "22.1" || row["list"] == "26.1"));
        Actors.ShouldAllBe(row => Words.Find<ActorKind>(row["kind"]) != null && IsTidy(row["name"]) && IsTidy(row["coded_name"]));
    }

    [Fact]
    public void Each_other_name_belongs_to_an_actor_and_stands_once()
    {
        Names.Select(row => row["id"]).Where(id => !Ids.Contains(id)).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
        Names.GroupBy(row => (row["id"], row["text"])).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        Names.Where(row => !IsTidy(row["text"]) || !NameKinds.Contains(row["kind"], StringComparer.Ordinal)).Select(row => row["text"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_checked_name_says_where_it_was_read_and_no_other_does()
    {
        Names.Where(row => row["checked"] != (row["source"].Length > 0 ? "yes" : "no")).Select(row => row["text"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_binding_by_place_or_day_names_an_actor_of_the_dataset_and_never_what_another_has()
    {
        var coded = Actors.ToDictionary(row => row["native_id"], row => row["coded_name"], StringComparer.Ordinal);
        Bindings.ShouldAllBe(row => coded[row["native_id"]] == row["coded_name"] && row["note"].Length > 0);
        Bindings.Select(row => row["parent"]).Where(parent => parent.Length > 0 && !Ids.Contains(parent)).ShouldBeEmpty();
        Bindings.GroupBy(row => row["id"], StringComparer.Ordinal).ShouldAllBe(rows => rows.Select(row => row["name"] + row["kind"] + row["parent"]).Distinct(StringComparer.Ordinal).Count() == 1);

        var bound = Bound();
        BindingClash.Among(bound).Select(clash => $"{clash.FirstActor} and {clash.SecondActor}").ShouldBeEmpty();
        bound.SelectMany(actor => actor.Bindings).ShouldAllBe(binding => binding.From == null || binding.Until == null || binding.From < binding.Until);
        bound.SelectMany(actor => actor.Bindings).SelectMany(binding => binding.Countries.Concat(binding.Admin1s.Select(division => division.Country)))
            .ShouldAllBe(country => Alpha3().IsMatch(country));
    }

    [Fact]
    public void An_id_of_both_files_is_one_actor()
    {
        var listed = Actors.ToDictionary(row => row["id"], row => row["name"] + row["kind"], StringComparer.Ordinal);

        Bindings.Where(row => listed.TryGetValue(row["id"], out var same) && same != row["name"] + row["kind"]).Select(row => row["id"]).ShouldBeEmpty();
    }

    [Fact]
    public void An_id_that_the_khorasan_pack_has_too_is_the_same_actor_of_the_dataset()
    {
        var pack = PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan")).Pack.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var shared = Actors.Where(row => pack.ContainsKey(row["id"])).ToArray();

        shared.Length.ShouldBe(7);
        shared.ShouldAllBe(row => pack[row["id"]].Bindings.Any(binding => binding.NativeId == row["native_id"]));
        Bindings.Select(row => row["id"]).Where(pack.ContainsKey).ShouldBeEmpty();
    }

    [Fact]
    public void The_files_stay_small() => Directory.GetFiles(Folder).Sum(file => new FileInfo(file).Length).ShouldBeLessThan(640_000);

    private static bool IsTidy(string text) => text.Length > 0 && text.Trim() == text && !text.Any(char.IsControl) && !text.Contains("  ", StringComparison.Ordinal)
        && !text.Any(letter => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.Format && letter is not ('\u200C' or '\u200D'));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Number();

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex Alpha3();
}
