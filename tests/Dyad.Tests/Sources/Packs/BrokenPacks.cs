namespace Dyad.Tests.Sources.Packs;

/// <summary>Packs with what goes wrong when people write them.</summary>
internal static class BrokenPacks
{
    /// <summary>By what is wrong: whether a JSON Schema can see it in one file, and how to make it from the example.</summary>
    public static readonly IReadOnlyDictionary<string, (bool SchemaSees, Action<ExamplePack> Break)> All = new Dictionary<string, (bool, Action<ExamplePack>)>
    {
        ["misspelt-keys"] = (true, pack => pack
            .With("pack.yaml", "licence:", "license:")
            .With("actors.yaml", "bindings:", "binding:")
            .With("statements.yaml", "said_by:", "saidby:")),
        ["misspelt-words"] = (true, pack => pack
            .With("actors.yaml", "kind: government", "kind: goverment")
            .With("relations.yaml", "kind: splinter_of", "kind: splinter")
            .With("statements.yaml", "predicate: strength", "predicate: strenght")
            .With("statements.yaml", "confidence: medium", "confidence: mid")
            .With("sources.yaml", "kind: report", "kind: reports")
            .With("events.csv", "state_based", "state-based")
            .With("events.csv", "ied", "bomb")),
        ["missing-parts"] = (true, pack => pack
            .With("pack.yaml", "accessed: 2026-01-01\n", "")
            .With("sources.yaml", "  checked: { by: maintainers, on: 2026-01-01 }\n", "")
            .With("actors.yaml", "  name: Sample Brigades\n  kind: armed_group\n", "  kind: armed_group\n")
            .With("campaigns.yaml", "  source: radio-2020\n", "")
            .With("relations.yaml", "  confidence: low\n", "")),
        ["dates"] = (true, pack => pack
            .With("actors.yaml", "from: 2021-01-01, source", "from: January 2021, source")
            .With("actors.yaml", "from: 2021-01-01 }", "from: 2021 }")
            .With("relations.yaml", "valid_until: 2020-08", "valid_until: 2019-13")
            .With("statements.yaml", "on: 2019-06", "on: mid-2019")
            .With("events.csv", "2020-09-06,2020-09-06", "06/09/2020,2020-09-06")),
        ["days-out-of-order"] = (false, pack => pack
            .With("actors.yaml", "from: 2021-01-01 }", "from: 2021-01-01, until: 2020-01-01 }")
            .With("campaigns.yaml", "until: 2020-09", "until: 2019")
            .With("events.csv", "2020-06-15,2020-06-16", "2020-06-15,2020-06-14")),
        ["names-that-lead-nowhere"] = (false, pack => pack
            .With("pack.yaml", "subjects: [example-front]", "subjects: [exampel-front]")
            .With("actors.yaml", "province_of: { actor: example-front,", "province_of: { actor: example-frnt,")
            .With("relations.yaml", "to: sample-brigades, valid_from: 2017-11", "to: sample-brigade, valid_from: 2017-11")
            .With("relations.yaml", "source: radio-2020", "source: radio-2021")
            .With("statements.yaml", "about: cedar-city-2020-06-15", "about: cedar-city-2020-06-16")
            .With("statements.yaml", "who: Alex Specimen\n  how", "who: Alex Speciman\n  how")
            .With("events.csv", ",civilians,unknown", ",civilian,unknown")
            .With("events.csv", ",coded,radio-2020", ",coded,somewhere-else")),
        ["one-side-two-actors"] = (false, pack => pack
            .With("actors.yaml", "  province_of: { actor: example-front, from: 2021-01-01, source: gazette-2021 }\n", "")
            .With("actors.yaml", ", contested: true", "")),
        ["without-sources"] = (true, pack => pack
            .With("relations.yaml", ", source: institute-2019#page 4", "")
            .With("statements.yaml", "  text: by commanders who left the Sample Brigades\n  source: institute-2019#page 4\n", "  text: by commanders who left the Sample Brigades\n")
            .With("statements.yaml", "sources: [institute-2019#page 6, gazette-2021]", "sources: [institute-2019#page 6]")
            .With("events.csv", "ucdp:9000046", "")
            .With("events.csv", ",coded,radio-2020,", ",coded,,")),
        ["parts-a-predicate-does-not-take"] = (false, pack => pack
            .With("statements.yaml", "  value: { low: 300, high: 450, unit: fighters }\n", "  text: a few hundred\n")
            .With("statements.yaml", "  about: cedar-city-2020-06-15\n", "  about: cedar-city-2020-06-15\n  actor: sample-brigades\n")
            .With("statements.yaml", "  on: 2019\n", "  on: 2019\n  until: 2020\n")
            .With("statements.yaml", "  how: replaced\n", "")),
        ["numbers"] = (true, pack => pack
            .With("statements.yaml", "low: 300, high: 450", "low: about 300, high: 450")
            .With("statements.yaml", "{ low: 40, unit: persons }", "{ unit: persons }")
            .With("events.csv", ",21,27,33,", ",27,21,~33,")
            .With("events.csv", "-40.25,-20.25", "-40.25,200")
            .With("pack.yaml", "version: 1.0", "version: 1.0 beta")),
        ["a-table-from-a-spreadsheet"] = (false, pack => pack
            .With("events.csv", "date_precision", "date precision")
            .With("events.csv", ",attribution,", ",")),
        ["twice"] = (false, pack => pack
            .And("sources.yaml", "\n- { key: radio-2020, title: Bulletins again, publisher: Sample Radio, kind: news, checked: false }\n")
            .And("actors.yaml", "\n- { id: sample-brigades, name: The Brigades, kind: armed_group }\n")
            .And("statements.yaml", "\n- { subject: example-front, predicate: founded, on: 2017-11, text: by commanders who left the Sample Brigades, source: gazette-2021, confidence: low }\n")),
        ["not-yaml"] = (false, pack => pack
            .With("sources.yaml", "title: Who holds Southmere", "title: Southmere: who holds it")
            .With("relations.yaml", "- from", "  from")
            .With("campaigns.yaml", "- id: rainy-season-2020\n  ", "id: rainy-season-2020\n")
            .With("campaigns.yaml", "\n  ", "\n")),
        ["files"] = (false, pack => pack
            .Without("sources.yaml")
            .And("statments.yaml", "")
            .And("notes.docx", "")
            .And("README.md", "For people.")
            .With("pack.yaml", "name: example-front", "name: the-front")),
        ["claims-and-places-that-contradict-themselves"] = (false, pack => pack
            .With("events.csv", ",example-front,claimed,", ",,claimed,")
            .With("events.csv", ",,coded,", ",sample-brigades,coded,")
            .With("events.csv", "day,XEX", "day,")
            .With("events.csv", "-40.25,-20.25", "-40.25,")),
    };
}
