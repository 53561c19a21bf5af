using Dyad.Model.Claims;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads an entry of <c>claims.yaml</c>.</summary>
internal static class ClaimsYaml
{
    public static Claim Read(YamlMap entry)
    {
        var kind = entry.Word<ClaimKind>("kind");
        var statedOn = Needed(entry, "stated_on", "the day it was said or published");
        var claim = new Claim
        {
            Id = entry.Id("id"),
            Version = VersionOf(entry),
            About = entry.Id("about"),
            Says = entry.Text("says"),
            SaidBy = entry.Text("said_by"),
            Role = entry.OptionalText("role"),
            ReportedBy = entry.OptionalText("reported_by"),
            Hedge = entry.OptionalText("hedge"),
            Condition = entry.OptionalText("condition"),
            Source = SourceOf(entry),
            StatedOn = statedOn,
            Kind = kind,
            Reach = kind is ClaimKind.Statement ? entry.OptionalWord<ClaimReach>("tests") ?? ClaimReach.Whole : entry.Word<ClaimReach>("tests"),
            Reached = entry.OptionalText("reach"),
            WouldTest = entry.OptionalText("would_test"),
            Tests = TestsOf(entry, kind),
            Needs = [.. entry.Texts("needs").Select(text => NeedOf(entry, text)).OfType<ClaimNeed>()],
            WrittenBy = AuthorOf(entry),
        };
        ClaimChecks.Check(claim, entry);
        return claim;
    }

    private static int VersionOf(YamlMap entry)
    {
        var version = entry.OptionalNumber("version") ?? 1;
        if (version < 1)
        {
            entry.Error($"version is '{version}'; expected a whole number from 1 on", "version");
        }

        return version;
    }

    private static ClaimSource SourceOf(YamlMap entry)
    {
        if (entry.Map("source") is not { } map)
        {
            return new ClaimSource("", "", default, "", null);
        }

        var date = map.Stated("date");
        if (!map.Has("date"))
        {
            map.Error("date is missing; expected a day, month or year, such as 2021-06-04, 2021-06 or 2021");
        }

        var source = new ClaimSource(map.Text("title"), map.Text("publisher"), date ?? default, map.Text("locator"), map.WebAddress("url"));
        map.End();
        return source;
    }

    // A test and those that follow it under second, each with what it does not say itself from the one before.
    private static IReadOnlyList<ClaimTest> TestsOf(YamlMap entry, ClaimKind kind)
    {
        var tests = new List<ClaimTest>();
        for (var map = entry.OptionalMap("test"); map is not null;)
        {
            tests.Add(ClaimTestYaml.Read(map, kind, tests.LastOrDefault()));
            var next = map.OptionalMap("second");
            map.End();
            map = next;
        }

        return tests;
    }

    private static ClaimNeed? NeedOf(YamlMap entry, string text)
    {
        var need = ClaimNeed.Find(text);
        if (need is null && text.Length > 0)
        {
            entry.Error($"needs holds '{text}'; expected {string.Join(", ", ClaimNeed.Attributes)}, or a dataset with the time it has to cover, such as ucdp-ged 2021", "needs");
        }

        return need;
    }

    private static ClaimAuthor AuthorOf(YamlMap entry)
    {
        if (entry.Map("written_by") is not { } map)
        {
            return default;
        }

        var saw = map.Word("saw_data", [("no", false), ("yes", true)]);
        if (!map.Has("saw_data"))
        {
            map.Error("saw_data is missing; expected yes or no: whether the author had seen the data that the test runs on");
        }

        var author = new ClaimAuthor(map.Text("who"), saw, Needed(map, "on", "the day the test was written"));
        map.End();
        return author;
    }

    private static DateOnly Needed(YamlMap map, string key, string expected)
    {
        var day = map.OptionalDate(key);
        if (!map.Has(key))
        {
            map.Error($"{key} is missing; expected {expected}");
        }

        return day ?? default;
    }
}
