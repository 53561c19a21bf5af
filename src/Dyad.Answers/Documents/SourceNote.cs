namespace Dyad.Answers.Documents;

/// <summary>A source of a brief: a release, its terms and what to cite.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="Release">The release.</param>
/// <param name="Title">The dataset's full name.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="Published">When it was published, in words; <c>unknown</c> where it is.</param>
/// <param name="Accessed">The access day kept with the import.</param>
/// <param name="Extent">How fully the file covers its extent, in words.</param>
/// <param name="File">The imported file.</param>
/// <param name="Sha256">SHA-256 of its decompressed bytes.</param>
/// <param name="Citations">The works to cite, as text.</param>
public sealed record SourceNote(
    string Dataset, string Release, string Title, string Publisher, string Url, string Licence,
    string Published, DateOnly Accessed, string Extent, string File, string Sha256, IReadOnlyList<string> Citations);
