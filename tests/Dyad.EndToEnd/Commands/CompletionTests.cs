using System.Diagnostics;

namespace Dyad.EndToEnd.Commands;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("dyad cou", "count")]
    [InlineData("dyad releases dif", "diff")]
    [InlineData("dyad count --viol", "--violence")]
    [InlineData("dyad count --violence one", "one_sided")]
    [InlineData("dyad count --role att", "attacker")]
    [InlineData("dyad completion fi", "fish")]
    public async Task Bash_completes_what_is_typed(string typed, string completed)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"source <(dyad completion bash); COMP_LINE='{typed}' COMP_POINT={typed.Length}; _dyad; printf '%s\\n' \"${{COMPREPLY[@]}}\""]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}:{start.Environment["PATH"]}";
        using var bash = Process.Start(start)!;
        var output = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);

        output.ShouldBe($"{completed}\n");
    }
}
