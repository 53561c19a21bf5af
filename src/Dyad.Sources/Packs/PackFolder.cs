using System.Text;
using Dyad.Sources.Files;
using Dyad.Sources.Yaml;

namespace Dyad.Sources.Packs;

/// <summary>Reads a pack from its folder.</summary>
public static class PackFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads and checks a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="PackException">The pack has errors; the message lists all of them.</exception>
    public static LoadedPack Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}");
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var errors = new DefinitionErrors();
        var files = new List<PackFile>();
        foreach (var path in Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            if (IsBeside(file))
            {
                continue;
            }

            if (!PackReader.FileNames.Contains(file) || Directory.Exists(path))
            {
                errors.Add($"{name}/{file}", 0, $"is not a file of a pack; {NearestWord.Advice(file, [.. PackReader.FileNames])}");
            }
            else if (TextOf(path, $"{name}/{file}", errors) is { } text)
            {
                files.Add(new(file, text));
            }
        }

        return PackReader.Read(name, files, errors);
    }

    // A README is for people, and names with a dot in front belong to the system or the editor.
    private static bool IsBeside(string file) =>
        file.StartsWith('.') || Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase);

    private static string? TextOf(string path, string shownAs, DefinitionErrors errors)
    {
        try
        {
            return Utf8.GetString(WholeFile.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            errors.Add(shownAs, 0, "is not text in UTF-8; save it in that encoding");
            return null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            errors.Add(shownAs, 0, $"cannot be read: {wrong.Message}");
            return null;
        }
    }
}
