namespace Dyad.Benchmarks.Worlds;

/// <summary>Makes names of groups and places, some of them with what trips a careless reader: accents, quotes, commas.</summary>
internal sealed class WorldNames(Random random)
{
    private static readonly string[] Syllables =
    [
        "ba", "ka", "lo", "mi", "ra", "tu", "sha", "zen", "dor", "nah", "wé", "ço", "ñu", "ār", "öl", "gha", "bek", "rim", "tal", "voš", "ij", "san", "qu", "el", "mar", "ū",
    ];

    private static readonly string[] Groups =
    [
        "{0} Liberation Front", "Front de résistance de {0}", "Jaysh al-{0}", "{0} People's Army", "Frente de Liberación {0}", "Brigada {0}", "{0} militia",
        "Supporters of {0}", "Council for the Defence of {0} (CDR)", "\"{0}\" cell", "{0} – {1} alliance", "{0}, {1}", "Harakat {0}", "{0} clan", "Cartel de {0}",
    ];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Group()
    {
        while (true)
        {
            var name = string.Format(Groups[random.Next(Groups.Length)], Word(), Word());
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }

    public string Word()
    {
        var word = string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
