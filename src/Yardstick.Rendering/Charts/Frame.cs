using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>What line and column charts share: axes, level lines, flags, labels at the right end and the key below.</summary>
internal sealed record Frame(ChartContent Chart, ChartSize Size, PlotArea Plot, IReadOnlyList<EndLabel> EndLabels)
{
    /// <param name="seriesLabels">Labels of the series' own ends; those of the level lines are added here.</param>
    public static Frame For(ChartContent chart, ChartSize size, bool fromZero, IEnumerable<EndLabel> seriesLabels)
    {
        var axis = ValueAxis.For(chart, fromZero);
        IReadOnlyList<EndLabel> labels = size.LabelsAtLineEnds ? [.. seriesLabels, .. LevelLines.EndLabels(chart)] : [];
        var left = Axes.LabelWidth(chart, axis, size) + 12;
        var width = size.Width - left - Charts.EndLabels.Room(labels, size);
        var flags = Marks.Room(chart, width / Math.Max(1, chart.Categories.Count));
        var unit = UnitLines(chart, axis, size).Count * size.LineHeight;
        var plot = new PlotArea(left, unit + 12 + flags, width, size.PlotHeight, axis, chart.Categories.Count);
        return new(chart, size, plot, labels);
    }

    /// <summary>Puts the drawn series into the frame.</summary>
    /// <param name="keys">Key items of the series, for what has no label at its end.</param>
    public Drawing Around(Markup series, IEnumerable<KeyItem> keys)
    {
        var categories = Axes.Categories(Chart, Plot, Size);
        IReadOnlyList<KeyItem> items =
        [
            .. keys,
            .. Size.LabelsAtLineEnds ? [] : LevelLines.Keys(Chart),
            .. Marks.Keys(Chart, Size),
            .. Signals.Keys(Chart, Size),
        ];
        var key = Key.Draw(items, Plot.Bottom + categories.Height + 8, Size);
        var unit = Svg.Lines(
            0,
            Size.FontSize,
            UnitLines(Chart, Plot.Axis, Size),
            Size.LineHeight,
            colour: Palette.QuietText
        );
        var body = Markup.Of(
            $"{unit}{LevelLines.Band(Chart, Plot)}{Axes.Values(Chart, Plot, Size)}{LevelLines.Draw(Chart, Plot)}{Marks.Draw(Chart, Plot, Size)}{series}{Charts.EndLabels.Draw(EndLabels, Plot, Size)}{categories.Body}{key.Body}"
        );
        return new(body, Plot.Bottom + categories.Height + (key.Height > 0 ? key.Height + 8 : 0));
    }

    private static IReadOnlyList<string> UnitLines(ChartContent chart, ValueAxis axis, ChartSize size) =>
        LetterWidths.Wrap(Axes.UnitOf(chart, axis), size.Width, size.FontSize);
}
