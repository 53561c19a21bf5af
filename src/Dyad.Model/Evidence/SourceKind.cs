namespace Dyad.Model.Evidence;

/// <summary>What kind of document a source is.</summary>
public enum SourceKind
{
    /// <summary>A report by an organisation.</summary>
    Report,

    /// <summary>A report in the press.</summary>
    News,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>An article in a journal.</summary>
    Article,

    /// <summary>A book or a chapter of one.</summary>
    Book,

    /// <summary>Something a party to the conflict or a government published in its own name.</summary>
    Statement,

    /// <summary>A law, a resolution, a listing or another act of authority.</summary>
    Legal,

    /// <summary>A dataset, its codebook or its actor list.</summary>
    Dataset,

    /// <summary>A page of the web that is none of the above.</summary>
    Web,
}
