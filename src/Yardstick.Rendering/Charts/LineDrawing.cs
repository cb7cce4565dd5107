using Yardstick.Core.Reports.Blocks;
using Yardstick.Rendering.Writing;

namespace Yardstick.Rendering.Charts;

/// <summary>Values over months. A month without a figure is a gap; a change of definition interrupts the line.</summary>
internal static class LineDrawing
{
    public static Drawing Draw(ChartContent chart, ChartSize size)
    {
        var looks = SeriesLooks.Of(chart);
        var frame = Frame.For(chart, size, fromZero: false, Ends(chart, looks));
        var breaks = chart
            .Marks.Where(mark => mark.Kind == ChartMarkKind.DefinitionBreak)
            .Select(mark => mark.Category)
            .ToHashSet();
        // The main series is drawn last, above what it is compared with.
        var lines = looks
            .OrderByDescending(item => item.Series.Role)
            .Select(item => Draw(item.Series, item.Look, frame.Plot, breaks));
        var labels = PointLabels.Draw(chart, frame.Plot, size);
        var points = Markup.Of($"{labels.Grounds}{lines}{Signals.Draw(chart, frame.Plot)}{labels.Texts}");
        var needsKey = !size.LabelsAtLineEnds && (looks.Count > 1 || chart.Lines.Count > 0);
        return frame.Around(
            points,
            needsKey
                ? looks.Select(item => Key.ForLine(item.Series.Name, item.Look, item.Series.Role != SeriesRole.Limit))
                : []
        );
    }

    /// <summary>The runs of points between gaps, as pairs of category and value.</summary>
    public static IEnumerable<IReadOnlyList<(int Category, decimal Value)>> Runs(
        ChartSeries series,
        IReadOnlySet<int> breaks
    )
    {
        var run = new List<(int, decimal)>();
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (run.Count > 0 && (series.Values[i] is null || breaks.Contains(i)))
            {
                yield return run;
                run = [];
            }

            if (series.Values[i] is { } value)
            {
                run.Add((i, value));
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static Markup Draw(ChartSeries series, Look look, PlotArea plot, IReadOnlySet<int> breaks)
    {
        var lines = Runs(series, breaks)
            .Select(run =>
            {
                var points = run.Select(
                    (point, i) => Markup.Of($"{(i == 0 ? "M" : "L")}{plot.X(point.Category)} {plot.Y(point.Value)}")
                );
                return Svg.Path(Markup.Join(points), look);
            });
        var radius = plot.Slot < 16 ? 2.5 : 4;
        var markers =
            series.Role == SeriesRole.Limit
                ? []
                : series
                    .Known()
                    .Select(point =>
                        Svg.Marker(look.Marker, plot.X(point.Category), plot.Y(point.Value), radius, look.Colour)
                    );
        return Markup.Of($"{lines}{markers}");
    }

    private static IEnumerable<EndLabel> Ends(
        ChartContent chart,
        IReadOnlyList<(ChartSeries Series, Look Look)> looks
    ) =>
        from item in looks
        let last = item.Series.Values.LastOrDefault(value => value is not null)
        where last is not null
        let isMain = item.Series.Role == SeriesRole.Main
        // A chart of one series bears its name as the title already.
        let name = isMain && looks.Count(other => other.Series.Role == SeriesRole.Main) == 1 ? "" : item.Series.Name
        select new EndLabel($"{name} {chart.Print(last.Value)}".Trim(), last.Value, item.Look.Colour, isMain);
}
