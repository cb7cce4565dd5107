namespace Yardstick.Rendering.Charts;

/// <summary>The rectangle in which values are drawn, and where a value and a category lie in it.</summary>
internal sealed record PlotArea(double Left, double Top, double Width, double Height, ValueAxis Axis, int Categories)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>Room of one category.</summary>
    public double Slot => Width / Math.Max(1, Categories);

    /// <summary>Middle of a category's room.</summary>
    public double X(double category) => Left + ((category + 0.5) * Slot);

    /// <summary>A value outside the axis (a layout may fix its bounds) is drawn at the edge.</summary>
    public double Y(double value) => Bottom - (Share(value) * Height);

    public double Y(decimal value) => Y((double)value);

    /// <summary>Where a value lies between the ends of the axis, 0 to 1.</summary>
    public double Share(double value) => Math.Clamp((value - Axis.From) / (Axis.To - Axis.From), 0, 1);
}
