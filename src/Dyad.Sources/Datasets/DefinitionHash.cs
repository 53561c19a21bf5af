using System.Security.Cryptography;
using System.Text;

namespace Dyad.Sources.Datasets;

/// <summary>The hash that a dataset's derived rows are stamped with.</summary>
internal static class DefinitionHash
{
    /// <summary>SHA-256 over the files by name, each as its name, its length and its text with line feeds.</summary>
    public static string Of(IEnumerable<(string Name, string Text)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
