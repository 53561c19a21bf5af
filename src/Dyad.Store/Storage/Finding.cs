using Dyad.Model;

namespace Dyad.Store.Storage;

/// <summary>The outcome of one check of a corpus.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Detail">What was found, in words.</param>
public sealed record Finding(string Check, bool Holds, Note Detail);
