namespace Dyad.Workbench;

/// <summary>What a page is made of.</summary>
public enum PageForm
{
    /// <summary>A page that the command itself writes.</summary>
    Document,

    /// <summary>A table of the command's rows.</summary>
    Rows,

    /// <summary>The command's text as it stands.</summary>
    Text,

    /// <summary>No page: a picture, as a file alone.</summary>
    Picture,
}
