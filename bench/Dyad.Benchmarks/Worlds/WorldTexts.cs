using System.Globalization;

namespace Dyad.Benchmarks.Worlds;

/// <summary>What sources wrote of an event, with commas, quotes, line breaks and accents where real sources have them.</summary>
/// <param name="Number">How many sources; -1 where nobody counted.</param>
/// <param name="Article">All of each source.</param>
/// <param name="Office">Who published.</param>
/// <param name="Date">When.</param>
/// <param name="Headline">Under which headline.</param>
/// <param name="Original">Who said so.</param>
/// <param name="Where">The place in words.</param>
internal sealed record WorldTexts(int Number, string Article, string Office, string Date, string Headline, string Original, string Where)
{
    private static readonly string[] Offices = ["Reuters", "Agence France Presse", "Le Monde", "El País", "Xinhua News Agency", "Local Observatory", "Radio Ŵest", "BBC Monitoring"];

    private static readonly string[] Words =
    [
        "killed", "clash", "soldiers", "rebels", "village", "attack", "convoy", "say", "officials", "in", "near", "the", "after", "night", "raid", "army", "civilians",
        "ambush", "bomb", "claims", "responsibility", "of", "\"terrorists\",", "province,", "governor’s", "forces", "armed", "men", "at", "least", "several", "market",
    ];

    private static readonly string[] Speakers = ["army statement", "local residents", "SOHR; VDC", "police, hospital", "rebel spokesman", "UN"];

    public static WorldTexts Of(WorldEvent happening)
    {
        var random = new Random(happening.TextSeed);
        var where = random.Next(60) switch
        {
            0 => "",
            1 => $"{happening.Town.Name}\n{Some(random, 4)}",
            _ => $"{Some(random, 3)}, {happening.Town.Name}",
        };
        var original = random.Next(8) == 0 ? "" : Speakers[random.Next(Speakers.Length)];
        if (random.Next(3) == 0)
        {
            var old = $"{Offices[random.Next(Offices.Length)]} {Day(happening, random)} \"{Some(random, 14).ToUpperInvariant()}{(random.Next(50) == 0 ? "\n" + Some(random, 6) : "")}\"";
            return new WorldTexts(-1, old, "", "", "", original, where);
        }

        var sources = Enumerable.Range(0, random.Next(10) < 6 ? 1 : random.Next(2, 4))
            .Select(_ => (Office: Offices[random.Next(Offices.Length)], Date: Day(happening, random), Headline: Some(random, 9)))
            .ToArray();
        return new WorldTexts(
            sources.Length,
            string.Join(';', sources.Select(source => $"\"{source.Office},{source.Date},{source.Headline}\"")),
            string.Join(';', sources.Select(source => source.Office)),
            string.Join(';', sources.Select(source => source.Date)),
            string.Join(';', sources.Select(source => source.Headline)),
            original,
            where);
    }

    private static string Some(Random random, int most) => string.Join(' ', Enumerable.Range(0, random.Next(most / 2, most + 1)).Select(_ => Words[random.Next(Words.Length)]));

    private static string Day(WorldEvent happening, Random random) => happening.End.AddDays(random.Next(4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
