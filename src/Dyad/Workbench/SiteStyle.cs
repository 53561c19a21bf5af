using System.Security.Cryptography;
using System.Text;
using Dyad.Answers.Briefs;
using Dyad.Web;

namespace Dyad.Workbench;

/// <summary>The style of the workbench's own pages: that of the briefs, as a file whose name changes with it.</summary>
internal static class SiteStyle
{
    private static readonly string Text = PageStyle.For("Dyad", Briefing.Version, "");

    /// <summary>The program's version.</summary>
    public static string Version => Briefing.Version;

    /// <summary>The file.</summary>
    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>Where it stands.</summary>
    public static string Path { get; } = $"/style-{Convert.ToHexStringLower(SHA256.HashData(Bytes))[..12]}.css";
}
