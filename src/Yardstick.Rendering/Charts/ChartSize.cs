namespace Yardstick.Rendering.Charts;

/// <summary>The widths a chart is drawn for. A page shows the one that fits, so that letters never shrink under 12 pixels.</summary>
public enum ChartWidth
{
    /// <summary>A desktop page: lines are labelled at their ends.</summary>
    Wide,

    /// <summary>A phone: lines are named in a key below, and fewer months are labelled.</summary>
    Narrow,

    /// <summary>The full width of A4 landscape, low enough to share the page with its figures.</summary>
    Paper,
}

/// <summary>Measures in the units of the drawing, which are pixels when it is shown at its own width.</summary>
internal sealed record ChartSize(double Width, double PlotHeight, double FontSize, bool LabelsAtLineEnds)
{
    public double LineHeight => FontSize * 1.25;

    public static ChartSize Of(ChartWidth width) =>
        width switch
        {
            ChartWidth.Wide => new(720, 290, 15, true),
            ChartWidth.Narrow => new(290, 200, 13, false),
            _ => new(1000, 250, 16, true),
        };
}
