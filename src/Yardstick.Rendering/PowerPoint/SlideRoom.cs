namespace Yardstick.Rendering.PowerPoint;

/// <summary>What master and layouts leave free on a slide.</summary>
internal sealed record SlideRoom
{
    /// <summary>The whole slide.</summary>
    public required Frame Slide { get; init; }

    /// <summary>Largest size of a title, in points.</summary>
    public required double TitleSize { get; init; }

    /// <summary>Where texts, tables and charts stand.</summary>
    public required Frame Body { get; init; }

    /// <summary>How much wider than Arial the letters of the theme may turn out.</summary>
    public required double Stretch { get; init; }
}
