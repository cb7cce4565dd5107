namespace Yardstick.Core.Reports.Blocks;

/// <summary>A chart with its text summary; its data table is drawn from the same points.</summary>
public sealed record ChartContent
{
    /// <summary>Unique in the report, lower case with hyphens.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What the chart shows, in words: its alternative text.</summary>
    public required string Summary { get; init; }

    public required ChartType Type { get; init; }

    /// <summary>Unit written on the value axis, for example <c>per cent</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Decimal places of printed values.</summary>
    public int Decimals { get; init; }

    /// <summary>Written behind a printed value: <c>%</c> or nothing.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Labels of the category axis: months (<c>Jun-23</c>), teams, authorities.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Level lines: target, own last year, neighbours, region, England, mean, process limits.</summary>
    public IReadOnlyList<ChartLine> Lines { get; init; } = [];

    /// <summary>Dated events and breaks of definition, at a category.</summary>
    public IReadOnlyList<ChartMark> Marks { get; init; } = [];

    /// <summary>Whether each point carries its value.</summary>
    public bool ShowLabels { get; init; }

    /// <summary>Smallest and largest value of the axis, where the layout fixes them.</summary>
    public decimal? AxisFrom { get; init; }

    public decimal? AxisTo { get; init; }
}

public enum ChartType
{
    Line,
    Column,

    /// <summary>Horizontal bars, one a category.</summary>
    Bar,

    /// <summary>Stacked columns: the distribution of children.</summary>
    StackedColumn,

    /// <summary>Value against denominator, with limits as series: teams compared. Categories name the points; <see cref="ChartSeries.Sizes"/> holds denominators.</summary>
    Funnel,

    /// <summary>All authorities on one line, the own one marked.</summary>
    Strip,
}

/// <summary>Values in category order; null is a gap with its reason in the table.</summary>
public sealed record ChartSeries
{
    public required string Name { get; init; }

    public required IReadOnlyList<decimal?> Values { get; init; }

    /// <summary>Denominators of a funnel, in category order.</summary>
    public IReadOnlyList<decimal> Sizes { get; init; } = [];

    /// <summary>Points that carry a statistical signal, by category index, with the words that say so.</summary>
    public IReadOnlyDictionary<int, string> Signals { get; init; } = new Dictionary<int, string>();

    public SeriesRole Role { get; init; } = SeriesRole.Main;
}

public enum SeriesRole
{
    Main,
    Comparison,
    Limit,

    /// <summary>Statistical neighbours among all authorities.</summary>
    Neighbour,
}

public sealed record ChartLine(string Name, decimal Value, ChartLineKind Kind);

public enum ChartLineKind
{
    Target,
    OwnLastYear,
    Neighbours,
    Region,
    England,
    Mean,
    ProcessLimit,

    /// <summary>Where two quarters of all authorities meet.</summary>
    Quartile,
}

/// <param name="Category">Index into the categories: the mark stands before that point for a break, on it for an event.</param>
public sealed record ChartMark(int Category, string Label, ChartMarkKind Kind);

public enum ChartMarkKind
{
    Event,
    DefinitionBreak,
    Rebase,
}
