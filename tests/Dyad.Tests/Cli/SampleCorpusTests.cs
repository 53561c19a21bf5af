namespace Dyad.Tests.Cli;

/// <summary>What a command reads where nobody has a corpus, tried with a small sample in place of the real one.</summary>
public sealed class SampleCorpusTests : IDisposable
{
    private readonly SmallProgram _program = new();

    [Fact]
    public void Without_a_corpus_a_command_that_reads_builds_the_sample_once_and_says_what_it_is()
    {
        var first = _program.Run("count", "--actor", "Example Front");
        var second = _program.Run("count", "--actor", "Example Front");

        first.Code.ShouldBe(0);
        first.Out.ShouldContain("\n55\t");
        first.Error.ShouldContain("Building the sample corpus, once");
        second.Out.ShouldBe(first.Out);
        second.Error.ShouldBe("A small sample, made up. With your own data: dyad import FILE\n");
        Path.GetFileName(_program.Corpora.ShouldHaveSingleItem()).ShouldMatch("^sample-[0-9a-f]{16}[.]duckdb$");
    }

    [Fact]
    public void The_sample_has_the_built_in_packs_and_verifies()
    {
        _program.Run("pack", "list").Out.ShouldContain("khorasan");
        _program.Run("verify").Code.ShouldBe(0);
    }

    [Fact]
    public void Quiet_is_quiet() => _program.Run("count", "--quiet").Error.ShouldBeEmpty();

    [Fact]
    public void An_import_and_a_pack_go_to_a_corpus_of_the_user_s_own_and_leave_the_sample_as_it_is()
    {
        _program.Run("count");
        var sample = _program.Corpora.Single();
        var before = File.ReadAllBytes(sample);

        _program.Run("import", Path.Combine(_program.Program, "datasets", "ucdp-ged", "sample.csv"), "--dataset", "ucdp-ged", "--release", "2.1", "--extent", "complete").Code.ShouldBe(0);
        _program.Run("pack", "add", "khorasan").Code.ShouldBe(0);

        File.ReadAllBytes(sample).ShouldBe(before);
        _program.Corpora.Select(Path.GetFileName).ShouldBe(["dyad.duckdb", Path.GetFileName(sample)]);
        var (_, releases, error) = _program.Run("releases");
        releases.ShouldContain("\t2.1\t");
        releases.ShouldNotContain("\t1.1\t");
        error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("option")]
    [InlineData("environment")]
    public void A_corpus_that_is_named_and_missing_is_an_error(string how)
    {
        var missing = Path.Combine(_program.Here, "missing.duckdb");

        var (code, output, error) = how == "option" ? _program.Run("count", "--corpus", missing) : _program.RunWith(missing, _program.Data, "count");

        code.ShouldBe(3);
        output.ShouldBeEmpty();
        error.ShouldContain($"There is no corpus at {missing}");
        _program.Corpora.ShouldBeEmpty();
    }

    [Fact]
    public void With_the_sample_off_there_are_packs_alone()
    {
        var (code, _, error) = _program.RunWith("", null, "actor", "isis-k");

        code.ShouldBe(0);
        error.ShouldStartWith("There is no corpus yet: this is the built-in pack khorasan");
        _program.Corpora.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_commands_at_once_build_it_once_and_both_answer()
    {
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => _program.Run("count"), TestContext.Current.CancellationToken)));

        both.ShouldAllBe(run => run.Code == 0);
        both[0].Out.ShouldBe(both[1].Out);
        both.Count(run => run.Error.Contains("Building the sample corpus", StringComparison.Ordinal)).ShouldBe(1);
        _program.Corpora.Count.ShouldBe(1);
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared()
    {
        _program.Run("count");
        var sample = _program.Corpora.Single();
        File.Delete(sample);
        File.WriteAllText(sample + ".making", "half a corpus");

        _program.Run("count").Code.ShouldBe(0);

        Directory.GetFiles(Path.GetDirectoryName(sample)!).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe([Path.GetFileName(sample), Path.GetFileName(sample) + ".lock"]);
    }

    [Fact]
    public void Another_sample_definition_or_pack_makes_another_corpus_and_three_are_kept()
    {
        for (var version = 1; version <= 4; version++)
        {
            File.AppendAllText(version % 2 == 0 ? _program.Yaml : Path.Combine(_program.Program, "packs", "khorasan", "README.md"), $"# {version}\n");
            _program.Run("count").Error.ShouldContain("Building the sample corpus");
        }

        _program.Corpora.Count.ShouldBe(3);
        _program.Run("count").Error.ShouldNotContain("Building");
    }

    [Fact]
    public void Where_the_data_folder_cannot_be_written_it_is_built_among_temporary_files()
    {
        File.WriteAllText(_program.Data, "a file where the folder should be");

        var (code, output, error) = _program.Run("count");

        code.ShouldBe(0);
        output.ShouldContain("\n60\t");
        error.ShouldContain($"The sample cannot be built in {Path.Combine(_program.Data, "dyad")}: ");
        Directory.GetFiles(_program.Temporary, "sample-*.duckdb", SearchOption.AllDirectories).ShouldHaveSingleItem();
        _program.Run("count").Error.ShouldNotContain("Building");
    }

    [Fact]
    public void Where_nothing_can_be_written_there_are_packs_alone()
    {
        File.WriteAllText(_program.Data, "a file where the folder should be");
        Directory.Delete(_program.Temporary);
        File.WriteAllText(_program.Temporary, "here too");

        var (code, _, error) = _program.Run("actor", "isis-k");

        code.ShouldBe(0);
        error.ShouldContain("There is no corpus yet: this is the built-in pack khorasan");
    }

    [Fact]
    public void A_temporary_folder_that_others_may_write_to_is_not_trusted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such rights here.");
        File.WriteAllText(_program.Data, "a file where the folder should be");
        var open = Directory.CreateDirectory(Path.Combine(_program.Temporary, $"dyad-{Environment.UserName}"));
        if (!OperatingSystem.IsWindows())
        {
            open.UnixFileMode |= UnixFileMode.OtherWrite;
        }

        _program.Run("actor", "isis-k").Error.ShouldContain("There is no corpus yet");
    }

    [Theory]
    [InlineData("parts:\n  - { file: small.csv, dataset: ucdp-ged, release: \"1.1\", extent: selected }\n", "sample.yaml:1: accessed is missing")]
    [InlineData("parts:\n  - { file: small.csv, dataset: ucdp-ged, release: \"1.1\", extent: selcted }\n", "did you mean 'selected'?")]
    [InlineData("accessed: 2026-01-01\nparts:\n  - { file: other.csv, dataset: ucdp-ged, release: \"1.1\", extent: selected }\n", "sample.yaml:3: there is no file other.csv beside sample.yaml")]
    [InlineData("accessed: 2026-01-01\nparts: []\n", "sample.yaml:2: parts is empty")]
    public void A_wrong_definition_is_refused_with_its_line(string yaml, string says)
    {
        File.WriteAllText(_program.Yaml, yaml);

        var (code, _, error) = _program.Run("count");

        code.ShouldBe(4);
        error.ShouldContain(says);
        _program.Corpora.ShouldBeEmpty();
    }

    public void Dispose() => _program.Dispose();
}
