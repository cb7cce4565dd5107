namespace Yardstick.Rendering.Charts;

/// <summary>The room a label takes.</summary>
internal sealed record Box(double Left, double Top, double Right, double Bottom)
{
    private const double Air = 3;

    /// <summary>Of a text centred at x with its baseline at y.</summary>
    public static Box Around(double x, double baseline, double width, double fontSize) =>
        new(x - (width / 2) - Air, baseline - fontSize, x + (width / 2) + Air, baseline + (fontSize * 0.2));

    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
