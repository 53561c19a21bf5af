using System.Text.RegularExpressions;
using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

public sealed class DocumentationTests
{
    private static readonly string Docs = Path.Combine(TestData.Checkout(), "docs");

    [Fact]
    public void Every_dataset_s_page_says_what_its_definition_says()
    {
        foreach (var dataset in Library.OfCheckout.Definitions.Values)
        {
            var path = Path.Combine(Docs, "datasets", dataset.Name + ".md");
            var page = DatasetPage.Markdown(dataset);
            if (Environment.GetEnvironmentVariable("DYAD_ACCEPT") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, page);
            }

            File.Exists(path).ShouldBeTrue($"{path} is missing; run again with DYAD_ACCEPT=1");
            File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(page, $"{path} is old; run again with DYAD_ACCEPT=1");
        }
    }

    [Fact]
    public void The_example_in_the_guide_is_a_definition_that_loads()
    {
        var guide = File.ReadAllText(Path.Combine(Docs, "adding-a-dataset.md"));
        var folder = Directory.CreateTempSubdirectory("dyad-");
        try
        {
            var example = folder.CreateSubdirectory("my-events").FullName;
            File.WriteAllText(Path.Combine(example, "dataset.yaml"), Block(guide, "yaml"));
            File.WriteAllText(Path.Combine(example, "events.sql"), Block(guide, "sql"));

            var library = DatasetLibrary.Load(folder.FullName);

            library.Recognise(new(["my-events-2024.csv"], ["event_no", "day", "attacker", "target", "killed", "country", "lat", "lon"]))
                .ShouldBeOfType<Recognition.Recognised>().Release.Name.ShouldBe("2024");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_guide_names_every_key_column_type_and_word()
    {
        var guide = File.ReadAllText(Path.Combine(Docs, "adding-a-dataset.md"));
        string[] words = [.. ColumnTypes.Words.Select(word => word.Word), "code(", "user-held", "attribution", "open", "left_out", "kept", "header: canonical order",
            "complete", "selected", "sample", "file_names", "newest_on", "only_in", "unknown", "answers", "unused", "aliases", "collection_breaks", "days_after_month", "published_about"];

        words.Where(word => !guide.Contains($"`{word}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string Block(string guide, string language) =>
        Regex.Match(guide, $"```{language}\n(.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups[1].Value;
}
