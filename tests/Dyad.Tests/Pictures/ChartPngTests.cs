using System.Text.RegularExpressions;
using Dyad.Answers.Briefs;
using Dyad.Answers.Writing.Svg;
using Dyad.Model.Requests;
using Dyad.Pictures;
using Dyad.Tests.Store;
using SkiaSharp;

namespace Dyad.Tests.Pictures;

/// <summary>A chart as dots is the drawing, with its words in the font that comes with the program.</summary>
public sealed partial class ChartPngTests
{
    private const string Words = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='40' viewBox='0 0 200 40'><text x='4' y='24' style='font:16px FONT'>Deaths by month</text></svg>";

    [Theory]
    [InlineData("tempo")]
    [InlineData("years")]
    [InlineData("opponents")]
    [InlineData("losses")]
    [InlineData("map")]
    public void It_is_twice_as_large_and_shows_marks_and_words(string chart)
    {
        var svg = Drawing(chart);
        var (width, height) = (int.Parse(Width().Match(svg).Groups["px"].ValueSpan), int.Parse(Height().Match(svg).Groups["px"].ValueSpan));

        using var whole = SKBitmap.Decode(ChartPng.Of(svg));
        using var wordless = SKBitmap.Decode(ChartPng.Of(Text().Replace(svg, "")));

        (whole.Width, whole.Height).ShouldBe((2 * width, 2 * height));
        Inked(wordless).ShouldBeGreaterThan(1000, "bars or cells");
        Inked(whole).ShouldBeGreaterThan(Inked(wordless) + 1000, "title, labels and notes");
    }

    [Fact]
    public void The_same_drawing_gives_the_same_bytes() => ChartPng.Of(Drawing("tempo")).ShouldBe(ChartPng.Of(Drawing("tempo")));

    [Fact]
    public void Its_words_are_in_the_shipped_font_whatever_font_is_asked_for()
    {
        using var font = new ShippedFont();

        font.Name.ShouldBe("DejaVu Sans");
        ChartPng.Of(Words.Replace("FONT", "system-ui,sans-serif", StringComparison.Ordinal)).ShouldBe(ChartPng.Of(Words.Replace("FONT", "Arial", StringComparison.Ordinal)));
        using var drawn = SKBitmap.Decode(ChartPng.Of(Words.Replace("FONT", "Arial", StringComparison.Ordinal)));
        Inked(drawn).ShouldBeGreaterThan(500);
    }

    private static string Drawing(string chart)
    {
        using var tiny = Tiny.Of(Tiny.Row(1, "2020-01-05"), Tiny.Row(2, "2020-03-05"));
        using var corpus = tiny.Open();
        return ChartSvg.File(ChartList.Make(corpus, new Request(chart, Filter.Empty.With("actor", "IS").With("as-of", "2020-12-31"))));
    }

    private static int Inked(SKBitmap picture) => picture.Pixels.Count(pixel => pixel != SKColors.White);

    [GeneratedRegex("<text.*?</text>", RegexOptions.Singleline, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Text();

    [GeneratedRegex(@"^<svg[^>]* width=""(?<px>\d+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Width();

    [GeneratedRegex(@"^<svg[^>]* height=""(?<px>\d+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Height();
}
