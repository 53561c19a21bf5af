using System.Buffers;

namespace Dyad.Model;

/// <summary>Addresses that a link may lead to.</summary>
public static class WebAddress
{
    private static readonly SearchValues<char> NoPartOfOne = SearchValues.Create(" <>\"`\\");

    /// <summary>The address where it is one of the web and nothing else is hidden in it; null for any other, such as a script.</summary>
    public static string? Of(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !text!.AsSpan().ContainsAny(NoPartOfOne) && VisibleText.OnOneLine(text) == text
            ? text
            : null;
}
