using Yardstick.Core.Observations;

namespace Yardstick.Core.Reports.Words;

/// <summary>The number that a reader sees: what is said of two figures must hold for the figures as printed.</summary>
public static class PrintedNumber
{
    /// <summary>Null when the month's figure is not known.</summary>
    public static decimal? Of(SeriesPoint? point) =>
        point?.Figure is Figure.Known known ? DisplayedFigure.Number(point.Displayed) ?? known.Value : null;
}
