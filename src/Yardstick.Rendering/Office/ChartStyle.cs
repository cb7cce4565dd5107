namespace Yardstick.Rendering.Office;

/// <summary>How a native chart is set.</summary>
/// <param name="Typeface">Font of all its texts.</param>
/// <param name="KeyAtSide">Whether the key stands at the right, as a low and wide chart needs it; otherwise below.</param>
internal sealed record ChartStyle(string Typeface = "Arial", bool KeyAtSide = false)
{
    private const double Wide = 2.2;

    /// <summary>The style of a chart of this size.</summary>
    public static ChartStyle For(string typeface, double width, double height) => new(typeface, width > height * Wide);
}
