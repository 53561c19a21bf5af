using Dyad.Model.Registry;

namespace Dyad.Tests.Store.Registry;

/// <summary>Registered actors to test with, as a pack would give them.</summary>
internal static class Actors
{
    public static RegisteredActor Of(string id, string? parent = null, ActorKind kind = ActorKind.ArmedGroup, params IReadOnlyList<Binding> bindings) =>
        new(id, Title(id), [], kind, parent, bindings);

    public static Binding Bound(
        string? name, string? id = null, string? from = null, string? until = null, bool contested = false, IReadOnlyList<string>? countries = null,
        IReadOnlyList<BoundAdmin1>? admin1s = null, IReadOnlyList<string>? events = null, string family = "ucdp") =>
        new(family, id, name, countries ?? [], admin1s ?? [], events ?? [], Day(from), Day(until), contested);

    /// <summary>UCDP's one actor IS as the design parts it: the parent, its province over Afghanistan and Pakistan, and what became of Pakistan at a split.</summary>
    public static IReadOnlyList<RegisteredActor> IslamicState(string split = "2019-05-15") =>
    [
        Of("islamic-state", bindings: Bound("IS", "234")),
        Of(
            "isis-k",
            "islamic-state",
            bindings:
            [
                Bound("IS", "234", "2015-01-01", split, countries: ["AFG", "PAK"]),
                Bound("IS", "234", split, countries: ["AFG"]),
                Bound("IS", "234", split, contested: true, admin1s: [new BoundAdmin1("PAK", "Khyber Pakhtunkhwa province")]),
            ]),
        Of("is-pakistan", "islamic-state", bindings: Bound("IS", "234", split, countries: ["PAK"])),
    ];

    /// <summary>Who was Afghanistan's government: three actors in four periods.</summary>
    public static IReadOnlyList<RegisteredActor> AfghanGovernments() =>
    [
        Of("islamic-state-of-afghanistan", kind: ActorKind.Government, bindings: Bound("Government of Afghanistan", "130", until: "1996-09-27")),
        Of(
            "taliban",
            bindings:
            [
                Bound("Government of Afghanistan", "130", "1996-09-27", "2001-12-22"),
                Bound("Government of Afghanistan", "130", "2021-08-15"),
                Bound("Taleban", "303"),
            ]),
        Of("islamic-republic-of-afghanistan", kind: ActorKind.Government, bindings: Bound("Government of Afghanistan", "130", "2001-12-22", "2021-08-15")),
    ];

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static string Title(string id) => string.Join(' ', id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
