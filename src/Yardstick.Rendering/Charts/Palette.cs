using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Charts;

/// <summary>How a line or a series looks. Colour is never alone: each has its own dashes and marker, so it reads in grey.</summary>
/// <param name="Dashes">SVG dash pattern, empty for a solid line.</param>
internal sealed record Look(string Colour, string Dashes, double Thickness, MarkerShape Marker = MarkerShape.Circle);

internal enum MarkerShape
{
    Circle,
    Square,
    Triangle,
    Ring,
    Diamond,
}

/// <summary>Every colour has a contrast of at least 3 to 1 against white (WCAG 2.2, 1.4.11); text colours at least 4.5.</summary>
internal static class Palette
{
    public const string Text = "#0b0c0c";
    public const string QuietText = "#484f53";
    public const string Grid = "#d4d7d8";
    public const string Axis = "#505a5f";
    public const string Blue = "#1d70b8";
    public const string Signal = "#aa2a16";
    public const string Band = "#eef1f3";

    private static readonly Look[] MainLooks =
    [
        new(Blue, "", 3),
        new("#912b88", "9 3", 2.5, MarkerShape.Square),
        new("#0f7a70", "3 3", 2.5, MarkerShape.Triangle),
        new("#8a4b00", "12 3 3 3", 2.5, MarkerShape.Ring),
        new("#4c2c92", "6 6", 2.5, MarkerShape.Diamond),
    ];

    private static readonly Look[] ComparisonLooks =
    [
        new("#505a5f", "5 4", 2, MarkerShape.Ring),
        new("#8a4b00", "9 4", 2, MarkerShape.Triangle),
        new("#00703c", "2 3", 2, MarkerShape.Square),
    ];

    /// <summary>All that a chart's colours may be, for the test of their contrast.</summary>
    public static IEnumerable<string> Colours =>
        MainLooks
            .Concat(ComparisonLooks)
            .Concat(Enum.GetValues<ChartLineKind>().Select(Of))
            .Select(look => look.Colour)
            .Concat([Text, QuietText, Axis, Signal]);

    /// <param name="position">Place among the series of the same role.</param>
    public static Look Of(SeriesRole role, int position) =>
        role switch
        {
            SeriesRole.Main => MainLooks[position % MainLooks.Length],
            SeriesRole.Comparison or SeriesRole.Neighbour => ComparisonLooks[position % ComparisonLooks.Length],
            _ => Of(ChartLineKind.ProcessLimit),
        };

    public static Look Of(ChartLineKind kind) =>
        kind switch
        {
            ChartLineKind.Target => new("#00703c", "10 5", 2),
            ChartLineKind.OwnLastYear => new("#505a5f", "2 4", 2),
            ChartLineKind.Neighbours => new("#912b88", "8 3 2 3", 2),
            ChartLineKind.Region => new("#0f7a70", "4 4", 2),
            ChartLineKind.England => new("#8a4b00", "14 3 2 3 2 3", 2),
            ChartLineKind.Mean => new(Text, "", 1),
            _ => new("#505a5f", "3 3", 1.25),
        };
}
