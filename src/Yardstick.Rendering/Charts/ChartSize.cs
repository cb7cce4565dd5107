namespace Yardstick.Rendering.Charts;

/// <summary>The widths a chart is drawn for. A page shows the one that fits, so that letters never shrink under 12 pixels.</summary>
public enum ChartWidth
{
    /// <summary>A desktop page: lines are labelled at their ends.</summary>
    Wide,

    /// <summary>A phone: lines are named in a key below, and fewer months are labelled.</summary>
    Narrow,

    /// <summary>A chart alone on A4 landscape, low enough to share the page with its figures.</summary>
    Paper,

    /// <summary>Half the width of A4 landscape: two charts side by side above their figures.</summary>
    HalfPaper,
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
            ChartWidth.Paper => new(770, 200, 16, true),
            _ => new(490, 150, 16, false),
        };
}
