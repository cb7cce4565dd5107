using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>A finished part of a chart and the height it needs.</summary>
internal sealed record Drawing(Markup Body, double Height)
{
    public static Drawing Nothing { get; } = new(Markup.Empty, 0);
}
