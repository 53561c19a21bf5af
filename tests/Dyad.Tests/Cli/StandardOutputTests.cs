using Dyad.Cli;
using Dyad.Tests.Store;

namespace Dyad.Tests.Cli;

/// <summary>The program is not blamed when standard output cannot be written.</summary>
public sealed class StandardOutputTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1 << 20)]
    public void A_full_disk_under_standard_output_is_said_and_has_the_code_of_the_machine(int buffer)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-01"));
        var output = new StreamWriter(new FullDisk(), bufferSize: buffer);
        using var error = new StringWriter();
        var surroundings = new Surroundings(output, error, TimeProvider.System, _ => null, Path.GetDirectoryName(tiny.Corpus)!, AppContext.BaseDirectory, IsTerminal: false, 100);

        Entry.Run(["events", "--corpus", tiny.Corpus], surroundings, TestContext.Current.CancellationToken).ShouldBe(9);

        error.ToString().ShouldContain("the disk is full");
        error.ToString().ShouldNotContain("fault of the program");
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
