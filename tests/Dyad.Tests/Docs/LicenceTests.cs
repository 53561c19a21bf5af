using System.Text.Json;
using System.Xml.Linq;

namespace Dyad.Tests.Docs;

public sealed class LicenceTests
{
    [Fact]
    public void Every_library_that_comes_with_the_program_is_named_with_its_own_licence()
    {
        var packages = Packages().ToArray();
        var notices = File.ReadAllLines(Path.Combine(TestData.Checkout(), "licences", "notices.txt"));
        var named = notices.SkipWhile(line => line != "Libraries").Skip(1).TakeWhile(line => line.Length > 0)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(words => (words[0], words[1]));

        packages.Length.ShouldBeGreaterThan(5);
        named.ShouldBe(packages, ignoreOrder: true);
    }

    [Fact]
    public void The_notices_are_shown_by_the_program()
    {
        var (code, output, _) = new InProcess(Path.GetTempPath(), "").Run("--licences");

        code.ShouldBe(0);
        output.ShouldBe(File.ReadAllText(Path.Combine(TestData.Checkout(), "licences", "notices.txt")));
    }

    // As restored: name and licence of every package that the program needs to run, the runtime's own aside.
    private static IEnumerable<(string Name, string Licence)> Packages()
    {
        using var restored = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestData.Checkout(), "artifacts", "obj", "Dyad", "project.assets.json")));
        var folders = restored.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        var libraries = restored.RootElement.GetProperty("libraries");
        foreach (var package in restored.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            var isShipped = package.Value.TryGetProperty("runtime", out _) || package.Value.TryGetProperty("runtimeTargets", out _);
            if (isShipped && package.Value.GetProperty("type").GetString() == "package")
            {
                var path = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
                var specification = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(folder, path), "*.nuspec")).First();
                yield return (package.Name.Split('/')[0], XDocument.Load(specification).Descendants().First(element => element.Name.LocalName == "license").Value);
            }
        }
    }
}
