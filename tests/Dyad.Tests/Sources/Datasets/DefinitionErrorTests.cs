using Dyad.Sources.Datasets;

namespace Dyad.Tests.Sources.Datasets;

public sealed class DefinitionErrorTests : IDisposable
{
    private const string Minimal =
        """
        name: made-up
        title: A made-up dataset
        family: made-up
        publisher: Nobody
        licence: { class: open, name: none }
        coverage: nothing
        recognise:
          columns: [id]
        columns:
          - { name: id, required: true }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-");

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void A_definition_nested_without_end_is_an_error_and_ends_nothing(string level)
    {
        Put("deep/dataset.yaml", $"{Minimal}\ncheck:\n  {string.Concat(Enumerable.Repeat(level, 200_000))}");

        Should.Throw<DatasetException>(() => DatasetLibrary.Load(_folder.FullName)).Message.ShouldStartWith("deep/dataset.yaml:");
    }

    [Fact]
    public void All_errors_of_a_definition_are_told_at_once_with_their_lines()
    {
        Put("broken/dataset.yaml",
            """
            name: brokn
            titel: A dataset with many errors
            family: made-up
            publisher: Nobody
            licence: { class: opne, name: none, ulr: "https://example.org" }
            status: finall
            cite: [somebody-2020]
            citations:
              - { key: somebody-2002, authors: [Somebody], year: about 2002, title: A title, checked: maybe }
            releases:
              - { name: "1.0", published: 2021-13-01, cite: [somebody-2020] }
              - { name: "1.0" }
            series:
              - { pattern: '(', days_after_month: soon }
            recognise:
              file_names:
                - { pattern: '^a(?<x>.)$', release: '{x}', extent: whole }
              columns: [ids]
              header: canonical
            codes:
              violence:
                - { code: "1", word: state_based }
                - { code: "1", also: ["1"], word: non_state }
            columns:
              - { name: id, type: integr, required: true }
              - { name: ID }
              - { name: violence, type: code(violense) }
              - { name: note, required: true, unused: not needed }
              - just text
            checks:
              - { name: range, column: bst, where: low > best, expected: order, severity: dropped }
            collection_breaks:
              - { on: yesterday, what: something }
            """);
        Put("broken/events.sql", "select 1");
        Put("broken/lookups/country.csv", "name,name\nx,1\nbroken\n");
        Put("empty/dataset.yaml", "- a list");
        Put("not-yaml/dataset.yaml", "a: [1");
        Put("not-yaml/events.sql", "select 1");

        var refusal = Should.Throw<DatasetException>(() => DatasetLibrary.Load(_folder.FullName));

        Golden.Matches(refusal.Message + "\n", "definition-errors.golden.txt");
    }

    [Fact]
    public void The_smallest_definition_is_read()
    {
        Put("made-up/dataset.yaml", Minimal);
        Put("made-up/events.sql", "select 1\n");

        var definition = DatasetLibrary.Load(_folder.FullName).Definitions["made-up"];

        definition.Columns.ShouldHaveSingleItem().Type.ShouldBe(ColumnType.Text);
        definition.EventsSql.ShouldBe("select 1\n");
    }

    [Fact]
    public void The_hash_follows_the_content_and_not_the_line_breaks()
    {
        Put("made-up/dataset.yaml", Minimal);
        Put("made-up/events.sql", "select 1\nfrom typed\n");
        var first = HashOf();
        Put("made-up/events.sql", "select 1\r\nfrom typed\r\n");
        var otherBreaks = HashOf();
        Put("made-up/lookups/x.csv", "a\n1\n");
        var withLookup = HashOf();

        otherBreaks.ShouldBe(first);
        withLookup.ShouldNotBe(first);
        first.Length.ShouldBe(64);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        var path = Path.Combine(_folder.FullName, "nowhere");

        Should.Throw<DatasetException>(() => DatasetLibrary.Load(path)).Message.ShouldBe($"{path}: there is no such folder of datasets.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string HashOf() => DatasetLibrary.Load(_folder.FullName).Definitions["made-up"].Hash;

    private void Put(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
