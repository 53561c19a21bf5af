namespace Dyad.Sources.Packs;

/// <summary>One file of a pack.</summary>
/// <param name="Name">Its name without a folder, such as <c>actors.yaml</c>.</param>
/// <param name="Text">Its text, with line feeds and without a byte order mark.</param>
public sealed record PackFile(string Name, string Text);
