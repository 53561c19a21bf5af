using Dyad.Model;

namespace Dyad.Sources.Datasets;

/// <summary>The answer to which dataset and release a file is: <see cref="Recognised"/> or <see cref="NotRecognised"/>.</summary>
public abstract record Recognition
{
    private Recognition()
    {
    }

    /// <summary>The file's dataset and release are known.</summary>
    /// <param name="Dataset">The dataset.</param>
    /// <param name="Release">The release.</param>
    /// <param name="Extent">How much of its countries and months the file holds; selected where the name does not say.</param>
    public sealed record Recognised(DatasetDefinition Dataset, Release Release, ExtentKind Extent) : Recognition;

    /// <summary>The user must say what the file is.</summary>
    /// <param name="Note">What is not known and why, with the choices.</param>
    /// <param name="Option">What must be said: <c>dataset</c> or <c>release</c>.</param>
    /// <param name="Choices">The known values, the likeliest first.</param>
    public sealed record NotRecognised(Note Note, string Option, IReadOnlyList<string> Choices) : Recognition;
}
