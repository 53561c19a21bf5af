using System.Text.Json.Nodes;
using Dyad.Model.Requests;
using FsCheck;
using FsCheck.Xunit;

namespace Dyad.Tests.Model;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Keys_are_sorted_and_nothing_is_spaced() =>
        CanonicalJson.Write(JsonNode.Parse("""{ "b" : [ 1, true, null ], "a" : { "z" : "é\n\"", "B" : "" } }"""))
            .ShouldBe("{\"a\":{\"B\":\"\",\"z\":\"é\\n\\\"\"},\"b\":[1,true,null]}");

    [Fact]
    public void A_fraction_has_no_canonical_form() => Should.Throw<ArgumentException>(() => CanonicalJson.Write(JsonNode.Parse("1.5")));

    // Test vector of FIPS 180-4.
    [Fact]
    public void Hashes_are_sha_256() =>
        CanonicalJson.Sha256("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Fact]
    public void A_figure_s_id_follows_from_its_request_alone()
    {
        var cell = new Dictionary<string, string> { ["month"] = "2017-04", ["value"] = "best" };
        var parameters = new Dictionary<string, string> { ["by"] = "month" };
        var figure = new FigureRequest("count", 1, Filter.Empty.With("actor", "IS"), parameters, cell);

        figure.Id.ShouldBe("f:" + CanonicalJson.Sha256("""{"cell":{"month":"2017-04","value":"best"},"filter":{"actor":"IS"},"measure":"count","parameters":{"by":"month"},"version":1}""")[..16]);
        FigureRequest.FromJson(figure.ToJson()).Id.ShouldBe(figure.Id);
    }

    // The text is written straight; it is the canonical form of the JSON that a brief prints.
    [Property]
    public void A_figure_s_text_is_the_canonical_form_of_its_json(NonNull<string> key, NonNull<string> value, NonNull<string> measure, int version)
    {
        var texts = new Dictionary<string, string> { [key.Item] = value.Item, ["b\"\u0001é"] = "\n\\" };
        var figure = new FigureRequest(measure.Item, version, Filter.Empty.With("actor", "IS \"K\""), texts, texts);

        figure.Canonical.ShouldBe(CanonicalJson.Write(figure.ToJson()));
    }

    [Fact]
    public void A_request_has_one_canonical_text() =>
        new Request("brief", Filter.Empty.With("country", "AFG").With("actor", "IS")).Canonical
            .ShouldBe("""{"ask":"brief","filter":{"actor":"IS","country":"AFG"},"parameters":{}}""");
}
