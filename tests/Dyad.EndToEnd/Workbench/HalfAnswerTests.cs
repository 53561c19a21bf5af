using Dyad.Workbench;

namespace Dyad.EndToEnd.Workbench;

/// <summary>What a command gave before it failed never passes for an answer.</summary>
public sealed class HalfAnswerTests
{
    private static readonly string Half = new('x', 3 << 20);

    [Theory]
    [InlineData(1, 500)]
    [InlineData(8, 500)]
    [InlineData(9, 503)]
    [InlineData(0, 200)]
    public void A_small_file_is_an_error_where_the_command_failed(int code, int status) => Write("half", code).ShouldNotBeNull().Status.ShouldBe(status);

    [Fact]
    public void A_large_file_is_broken_off()
    {
        Write(Half, 0).ShouldBeNull();
        Should.Throw<IOException>(() => Write(Half, 1));
    }

    [Fact]
    public async Task A_page_is_an_error() => (await PagesOf("{\"rows\":[]}", 1).Of(Asked.Of("/data", []).ShouldNotBeNull(), CancellationToken.None)).Status.ShouldBe(500);

    private static Pages PagesOf(string text, int code) => new((_, data, _, _) =>
    {
        data.Write(text);
        return code;
    });

    private static Answered? Write(string text, int code)
    {
        using var sent = new MemoryStream();
        using var body = new HeldBack(() => sent);
        return PagesOf(text, code).Write(Asked.Of("/events.csv", []).ShouldNotBeNull(), body, CancellationToken.None);
    }
}
