using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace Dyad.Pictures;

/// <summary>The one font that comes with the program, whatever font a drawing asks for: what a machine has installed changes no picture.</summary>
internal sealed class ShippedFont : ITypefaceProvider, IDisposable
{
    private readonly SKTypeface _font;

    public ShippedFont()
    {
        using var stream = typeof(ShippedFont).Assembly.GetManifestResourceStream("DejaVuSansCondensed.ttf") ?? throw new InvalidOperationException("The assembly has no font.");
        using var data = SKData.Create(stream);
        _font = SKTypeface.FromData(data);
    }

    /// <summary>The name of the font's family.</summary>
    public string Name => _font.FamilyName;

    public SKTypeface FromFamilyName(string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth, SKFontStyleSlant fontStyle) => _font;

    public void Dispose() => _font.Dispose();
}
