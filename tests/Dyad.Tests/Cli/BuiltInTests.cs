using Dyad.Cli;
using Dyad.Model;

namespace Dyad.Tests.Cli;

/// <summary>What comes with the program is read beside other work, and what is wrong with it is said all the same.</summary>
public sealed class BuiltInTests : IDisposable
{
    private readonly DirectoryInfo _empty = Directory.CreateTempSubdirectory("dyad-built-in-");

    [Fact]
    public void A_program_that_lacks_its_registry_says_so_in_words()
    {
        var knowledge = BuiltIn.Knowledge(Surroundings.Real() with { ProgramFolder = _empty.FullName });

        Should.Throw<DyadException>(() => knowledge.Hash).Trouble.ShouldBe(Trouble.NotFound);
        Should.Throw<DyadException>(() => knowledge.Registry).Trouble.ShouldBe(Trouble.NotFound);
    }

    public void Dispose() => _empty.Delete(recursive: true);
}
