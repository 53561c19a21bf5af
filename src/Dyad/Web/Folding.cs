namespace Dyad.Web;

/// <summary>How a page starts out.</summary>
public enum Folding
{
    /// <summary>The summary and the answers in view, what they rest on folded; so it is printed.</summary>
    Closed,

    /// <summary>Everything in view and on paper.</summary>
    Open,
}
