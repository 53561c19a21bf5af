using System.Globalization;
using Dyad.Model.Events;
using Dyad.Model.Packs;
using Dyad.Model.Places;
using Dyad.Sources.Packs;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Packs;

/// <summary>The Khorasan pack holds what it promises, against the real UCDP files.</summary>
public sealed class KhorasanPackTests
{
    private static readonly Lazy<Pack> Khorasan = new(() => PackFolder.Read(Path.Combine(TestData.Checkout(), "packs", "khorasan")).Pack);

    private static Pack Pack => Khorasan.Value;

    [Fact]
    public void The_table_of_who_opened_which_source_is_the_agreed_one()
    {
        var lines = Pack.Sources.Select(source => $"{source.Key}\t{(source.Checked is { } check ? $"{check.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {check.By}" : "not opened")}\t{source.Title}");

        Golden.Matches(string.Join('\n', lines) + "\n", "khorasan-checked.golden.txt");
    }

    [Fact]
    public void Each_source_is_used()
    {
        var used = Pack.Relations.SelectMany(relation => relation.Sources)
            .Concat(Pack.Statements.SelectMany(statement => statement.Sources))
            .Concat(Pack.Campaigns.SelectMany(campaign => campaign.Sources))
            .Concat(Pack.Events.SelectMany(e => e.Sources))
            .Select(use => use.Key)
            .ToHashSet(StringComparer.Ordinal);

        Pack.Sources.Select(source => source.Key).ShouldAllBe(key => used.Contains(key));
    }

    [Fact]
    public void Each_event_that_cites_a_row_reconciles_with_it()
    {
        var cited = Pack.Events.SelectMany(e => e.Cites, (e, id) => (Event: e, Id: id["ucdp:".Length..])).ToArray();
        var rows = UcdpRow.Of(cited.Select(pair => pair.Id).ToHashSet(StringComparer.Ordinal));

        cited.ShouldAllBe(pair => rows.Contains(pair.Id));
        var table = string.Join('\n', cited.SelectMany(pair => rows[pair.Id].Select(row => Reconciliation.Line(pair.Event, row)))) + "\n";
        cited.SelectMany(pair => rows[pair.Id].SelectMany(row => Reconciliation.Differences(pair.Event, row))).ShouldBeEmpty(table);
        Golden.Matches(table, "khorasan-reconciliation.golden.txt");
    }

    [Fact]
    public void An_event_with_another_day_place_or_toll_does_not_reconcile()
    {
        var e = Pack.Events.First(e => e.Cites.Count > 0);
        var row = new UcdpRow("", "", e.Date.Start, e.Date.End, PrioGrid.CellOf(e.Latitude!.Value, e.Longitude!.Value), null, (int)e.Low!, null, (int)e.High!);

        Reconciliation.Differences(e, row).ShouldBeEmpty();
        Reconciliation.Differences(e, row with { Start = row.Start.AddDays(1), End = row.End.AddDays(1) }).ShouldBe(["date"]);
        Reconciliation.Differences(e, row with { Cell = row.Cell + 1 }).ShouldBe(["place"]);
        Reconciliation.Differences(e, row with { Cell = null, Admin1 = "Elsewhere" }).ShouldBe(["place"]);
        Reconciliation.Differences(e, row with { Low = row.High + 1, High = row.High + 1 }).ShouldBe(["deaths"]);
    }

    [Fact]
    public void Each_number_and_name_of_UCDP_stands_so_in_its_list_of_actors()
    {
        using var csv = CsvDataReader.Create(TestData.Need("ucdp/ucdp-actor-22.1.csv"), new CsvDataReaderOptions { BufferSize = 1 << 20 });
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            // The list has "al-Qaida " with a blank that the event files do not have.
            names.Add(csv.GetString(0), csv.GetString(1).Trim());
        }

        Pack.Actors.SelectMany(actor => actor.Bindings).Where(binding => binding.Family == "ucdp").ShouldAllBe(binding => names[binding.NativeId!] == binding.Name);
    }

    [Fact]
    public void The_government_of_Afghanistan_has_three_actors_in_four_periods_without_a_gap()
    {
        var periods = Pack.Actors
            .SelectMany(actor => actor.Bindings, (actor, binding) => (actor.Id, Binding: binding))
            .Where(pair => pair.Binding is { Family: "ucdp", NativeId: "130" })
            .OrderBy(pair => pair.Binding.From ?? DateOnly.MinValue)
            .ToArray();

        periods.Select(pair => pair.Id).ShouldBe(["afghan-governments-before-1996", "afghan-taliban", "afghan-republic", "afghan-taliban"]);
        periods.Zip(periods.Skip(1)).ShouldAllBe(pair => pair.First.Binding.Until == pair.Second.Binding.From);
        periods[^1].Binding.Until.ShouldBeNull();
    }

    [Fact]
    public void The_attack_at_Kabul_airport_is_among_the_events()
    {
        var attack = Pack.Events.Single(e => e.Id == "kabul-airport-2021-08-26");

        attack.Attribution.ShouldBe(Attribution.Claimed);
        attack.ClaimedBy.ShouldBe("isis-k");
        attack.Sources.Count.ShouldBeGreaterThan(1);
        attack.Cites.ShouldBe(["ucdp:412700"]);
        (attack.Low, attack.Best, attack.High).ShouldBe((171L, 183L, 184L));
        attack.Deaths.ShouldBe(new SideDeaths(13, 1, 141, 28));
        // Of Afghans some say at least 170 and some as many: that stays beside the row's figures.
        attack.Note!.ShouldContain("at least 170");
        attack.Note!.ShouldContain("files the row under Government of Iraq – IS");
    }
}
