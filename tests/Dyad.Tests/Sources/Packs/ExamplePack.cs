using Dyad.Sources.Packs;

namespace Dyad.Tests.Sources.Packs;

/// <summary>The made-up pack of the guide, and copies of it in which something is changed.</summary>
internal sealed class ExamplePack : IDisposable
{
    public static readonly string Path = System.IO.Path.Combine(TestData.Checkout(), "docs", "packs", "example-front");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dyad-pack-");

    /// <summary>A copy that may be changed.</summary>
    public ExamplePack()
    {
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(Path))
        {
            File.Copy(file, System.IO.Path.Combine(Folder, System.IO.Path.GetFileName(file)));
        }
    }

    public string Folder => System.IO.Path.Combine(_folder.FullName, "example-front");

    public static LoadedPack Read() => PackFolder.Read(Path);

    /// <summary>Replaces a text that stands in a file; several changes can follow each other.</summary>
    public ExamplePack With(string file, string old, string changed)
    {
        var path = System.IO.Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, changed, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Puts text at the end of a file, which is made where it is absent.</summary>
    public ExamplePack And(string file, string text)
    {
        File.AppendAllText(System.IO.Path.Combine(Folder, file), text);
        return this;
    }

    public ExamplePack Without(string file)
    {
        File.Delete(System.IO.Path.Combine(Folder, file));
        return this;
    }

    /// <summary>Gives the folder another name; this comes last.</summary>
    public string Renamed(string name)
    {
        var path = System.IO.Path.Combine(_folder.FullName, name);
        Directory.Move(Folder, path);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
