namespace Yardstick.Rendering.Tables;

/// <summary>The room that a page gives a table, and how wide its columns may become; in pixels or points, as the format counts.</summary>
internal sealed record TablePaper
{
    public required double Width { get; init; }

    public required double FontSize { get; init; }

    /// <summary>Left and right of a text, together.</summary>
    public required double Padding { get; init; }

    /// <summary>Widths a row heading may have, from the most readable; a narrower one is used only if it saves a part.</summary>
    public required IReadOnlyList<double> HeadingWidths { get; init; }

    public required double WidestJudgement { get; init; }

    public required double WidestText { get; init; }

    public required double ProseWidth { get; init; }

    /// <summary>How much wider than Arial the letters may turn out.</summary>
    public double Stretch { get; init; } = 1;

    /// <summary>A4 landscape at 12 points in pixels: 267 millimetres at 96 to the inch.</summary>
    public static TablePaper Landscape { get; } =
        new()
        {
            Width = 1009,
            FontSize = 16,
            Padding = 9,
            HeadingWidths = [290, 230, 190, 160],
            WidestJudgement = 120,
            WidestText = 200,
            ProseWidth = 300,
        };

    /// <summary>A page of an office document, in points, with letters of 12 points.</summary>
    public static TablePaper OfPoints(double width, double stretch) =>
        new()
        {
            Width = width,
            FontSize = 12,
            Padding = 8,
            HeadingWidths = [220, 180, 150, 125],
            WidestJudgement = 92,
            WidestText = 150,
            ProseWidth = 225,
            Stretch = stretch,
        };
}
