using System.Globalization;
using Dyad.Model;
using Dyad.Model.Claims;
using Dyad.Model.Requests;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dyad.Sources.Packs;

/// <summary>A claim as an entry of <c>claims.yaml</c>, which <see cref="ClaimFile"/> reads back as the same claim.</summary>
public static class ClaimText
{
    /// <summary>The entry, as a list of one.</summary>
    public static string Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(2, int.MaxValue, false, 1024, true, false, "\n"));
        ParsingEvent[] before = [new StreamStart(), new DocumentStart(null, null, true), new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block)];
        ParsingEvent[] after = [new SequenceEnd(), new DocumentEnd(true), new StreamEnd()];
        foreach (var part in before.Concat(Map(Entry(claim))).Concat(after))
        {
            emitter.Emit(part);
        }

        return text.ToString();
    }

    private static IEnumerable<(string Key, object? Value)> Entry(Claim claim) =>
    [
        ("id", claim.Id),
        ("version", claim.Version == 1 ? null : Number(claim.Version)),
        ("about", claim.About),
        ("says", claim.Says),
        ("said_by", claim.SaidBy),
        ("role", claim.Role),
        ("reported_by", claim.ReportedBy),
        ("hedge", claim.Hedge),
        ("condition", claim.Condition),
        ("source", Fields(("title", claim.Source.Title), ("publisher", claim.Source.Publisher), ("date", claim.Source.Date.ToString()), ("locator", claim.Source.Locator), ("url", claim.Source.Url))),
        ("stated_on", Day(claim.StatedOn)),
        ("kind", Words.Of(claim.Kind)),
        ("tests", claim.Kind is ClaimKind.Statement && claim.Reach is ClaimReach.Whole ? null : Words.Of(claim.Reach)),
        ("reach", claim.Reached),
        ("test", claim.Tests.Count == 0 ? null : Test(claim.Tests, 0)),
        ("would_test", claim.WouldTest),
        ("needs", claim.Needs.Count == 0 ? null : claim.Needs.Select(need => need.ToString())),
        ("written_by", Fields(("who", claim.WrittenBy.Who), ("saw_data", claim.WrittenBy.SawData ? "yes" : "no"), ("on", Day(claim.WrittenBy.On)))),
    ];

    // What a test leaves out it has from the one before it: a condition that is gone is said to be.
    private static IEnumerable<(string Key, object? Value)> Test(IReadOnlyList<ClaimTest> tests, int at)
    {
        var test = tests[at];
        var isWritten = test.Words is null && test.Region is not null;
        return
        [
            ("measure", Words.Of(test.Measure)),
            .. Scope(at == 0 ? Filter.Empty : tests[at - 1].Scope, test.Scope, test.Measure),
            ("event", test.Event),
            ("against", test.Against is { } against ? Scope(test.Scope, against, test.Measure) : null),
            ("within", test.Within is { } within ? Scope(test.Scope, within, test.Measure) : null),
            ("each", test.Each),
            ("words", test.Words),
            ("number", test.Number is { } number ? Number(number) : null),
            ("region", isWritten ? Fields(("low", End(test.Region!.Value.Low)), ("high", End(test.Region!.Value.High)), ("why", test.Because)) : null),
            ("because", isWritten ? null : test.Because),
            ("second", at + 1 < tests.Count ? Test(tests, at + 1) : null),
        ];
    }

    private static IEnumerable<(string Key, object? Value)> Scope(Filter from, Filter to, ClaimMeasure measure) => ClaimTestYaml.ScopeKeys
        .Where(key => from.IsSet(key.Filter) != to.IsSet(key.Filter) || from[key.Filter] != to[key.Filter])
        .Where(key => key.Key != "role" || measure is not ClaimMeasure.Attacks)
        .Select(key => (key.Key, (object?)(to.IsSet(key.Filter) ? to[key.Filter] : ClaimTestYaml.Any)));

    private static IEnumerable<(string Key, object? Value)> Fields(params IReadOnlyList<(string Key, string? Value)> fields) => fields.Select(field => (field.Key, (object?)field.Value));

    private static string? End(double end) => double.IsFinite(end) ? end.ToString("R", CultureInfo.InvariantCulture) : null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<ParsingEvent> Map(IEnumerable<(string Key, object? Value)> fields) =>
    [
        new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block),
        .. fields.Where(field => field.Value is not null).SelectMany(field => Node(field.Value!).Prepend(new Scalar(field.Key))),
        new MappingEnd(),
    ];

    private static IEnumerable<ParsingEvent> Node(object value) => value switch
    {
        IEnumerable<(string Key, object? Value)> fields => Map(fields),
        IEnumerable<string> texts => [new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Flow), .. texts.Select(text => new Scalar(text)), new SequenceEnd()],
        _ => [new Scalar((string)value)],
    };
}
