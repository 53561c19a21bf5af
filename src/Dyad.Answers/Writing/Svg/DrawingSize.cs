namespace Dyad.Answers.Writing.Svg;

/// <summary>How large a chart is drawn, in user units, of which words take the same in every size.</summary>
/// <param name="Width">The width of the whole.</param>
/// <param name="Bars">The height of standing bars.</param>
/// <param name="Row">The height of a lying bar with its room.</param>
/// <param name="Map">The most height of a map.</param>
internal readonly record struct DrawingSize(double Width, double Bars, double Row, double Map)
{
    /// <summary>Across a page.</summary>
    public static DrawingSize Page => new(720, 210, 24, 520);

    /// <summary>Beside a sentence, or across a telephone.</summary>
    public static DrawingSize Beside => new(340, 84, 19, 190);
}
