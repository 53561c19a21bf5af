using Dyad.Model;
using SkiaSharp;
using Svg.Skia;

namespace Dyad.Pictures;

/// <summary>A drawing as a picture of dots, twice as large as it is drawn, on white.</summary>
internal static class ChartPng
{
    private const float Scale = 2;

    // For this kind of picture the encoder knows no quality.
    private const int Quality = 100;

    /// <summary>The bytes of a PNG file; the same drawing always gives the same.</summary>
    /// <param name="svg">The drawing, as a file of its own.</param>
    /// <exception cref="DyadException">The native library that draws cannot be loaded on this machine.</exception>
    public static byte[] Of(string svg)
    {
        try
        {
            return Drawn(svg);
        }
        catch (Exception wrong) when (wrong is TypeInitializationException or DllNotFoundException or BadImageFormatException)
        {
            throw new DyadException(Trouble.Environment, $"--format png: this machine cannot load the library that draws pictures ({(wrong.InnerException ?? wrong).Message}); svg needs none", wrong);
        }
    }

    private static byte[] Drawn(string svg)
    {
        using var font = new ShippedFont();
        using var drawing = new SKSvg();
        drawing.Settings.TypefaceProviders = [font];
        _ = drawing.FromSvg(svg);
        using var file = new MemoryStream();
        return drawing.Save(file, SKColors.White, SKEncodedImageFormat.Png, Quality, Scale, Scale)
            ? file.ToArray()
            : throw new InvalidOperationException("The drawing has nothing to draw.");
    }
}
