using System.Runtime.InteropServices;

namespace Yardstick.Rendering.PowerPoint;

/// <summary>A rectangle of a slide, in points.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    /// <summary>English metric units of a point, in which office documents count.</summary>
    public const int UnitsOfPoint = 12_700;

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public static int Units(double points) => (int)Math.Round(points * UnitsOfPoint);

    public static Frame OfUnits(long left, long top, long width, long height) =>
        new(
            (double)left / UnitsOfPoint,
            (double)top / UnitsOfPoint,
            (double)width / UnitsOfPoint,
            (double)height / UnitsOfPoint
        );

    /// <summary>The lower rest behind a piece of the given height and a gap.</summary>
    public Frame Below(double height, double gap) =>
        this with
        {
            Top = Top + height + gap,
            Height = Height - height - gap,
        };

    public Frame WithHeight(double height) => this with { Height = height };

    public (Frame Left, Frame Right) Halves(double gap)
    {
        var width = (Width - gap) / 2;
        return (this with { Width = width }, this with { Left = Left + width + gap, Width = width });
    }
}
