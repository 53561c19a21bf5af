using Dyad.Store.Import;

namespace Dyad.Tests.Store.Releases;

/// <summary>A dataset in a layout that is not UCDP's, made up: events of one actor, a direction, several targets and methods, claims, and a toll that is divided between two attacks.</summary>
internal static class SecondLayout
{
    public const string Attacks =
        """
        key,when,who,against,classes,how,killed,claimed,country,lat,lon
        1,2020-03-01,Red Band,,media;education,bombing,0.5,Red Band,Afghanistan,34.5,69.1
        2,2020-03-01,Red Band,,media,bombing,0.5,,Afghanistan,34.5,69.1
        3,2020-04-05,Red Band,Blue Guard,security,shooting;suicide,3,Red Band,Pakistan,34.0,71.5
        4,2020-05-06,Blue Guard,Red Band,,,,,Pakistan,,
        5,2020-06-07,Red Band,,,,1,,Afghanistan,34.5,69.1

        """;

    private const string Yaml =
        """
        name: attacks
        title: A register of attacks
        family: attacks
        publisher: Nobody, made up
        licence: { class: open, name: made up }
        coverage: Made-up attacks.
        recognise:
          file_names:
            - { pattern: '^attacks-(?<year>\d{4})$', release: '{year}', extent: selected }
          columns: [key, when, who, killed]
        columns:
          - { name: key, type: integer, required: true }
          - { name: when, type: date, required: true }
          - { name: who, required: true }
          - { name: against }
          - { name: classes }
          - { name: how }
          - { name: killed, type: decimal }
          - { name: claimed }
          - { name: country }
          - { name: lat, type: latitude }
          - { name: lon, type: longitude }
        """;

    public const string Sql =
        """
        select
            number as record,
            key::text as native_id,
            'attacks:' || key as event_id,
            'final' as status,
            "when" as date_start,
            "when" as date_end,
            'day' as date_precision,
            "when" as date_earliest,
            "when" as date_latest,
            lat as latitude,
            lon as longitude,
            'exact' as place_precision,
            country as country_name,
            'a' as direction,
            list_transform(string_split(classes, ';'), lambda word: case word when 'security' then 'security_forces' else word end) as targets,
            list_transform(string_split(how, ';'), lambda word: case word when 'bombing' then 'ied' when 'shooting' then 'armed_clash' else word end) as methods,
            who as side_a,
            against as side_b,
            killed as best,
            claimed as claimed_by
        from typed
        """;

    /// <summary>Brings the dataset in, with a query of its events.</summary>
    public static void Put(Workshop workshop, string sql)
    {
        workshop.Text("dyad-datasets/attacks/dataset.yaml", Yaml);
        workshop.Text("dyad-datasets/attacks/events.sql", sql);
    }

    /// <summary>Imports its events.</summary>
    public static ImportReport Import(Workshop workshop) => workshop.Import(workshop.Text("attacks-2020.csv", Attacks));
}
