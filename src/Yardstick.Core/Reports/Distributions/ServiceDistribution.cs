using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Distributions;

/// <summary>Where the children open to the service are, each child once, and where they were in the months before.</summary>
/// <param name="rows">Of the whole authority; the newest month is the one reported.</param>
public sealed class ServiceDistribution(IReadOnlyList<DistributionRow> rows)
{
    /// <summary>What the order of the categories means for a child who is in several.</summary>
    public const string EachOnce =
        "Each child is counted once: looked after first, then on a protection plan, then a child in need, then under assessment, then a care leaver.";

    private readonly IReadOnlyList<Month> _months = [.. rows.Select(row => Month.Of(row.PeriodEnd)).Distinct().Order()];

    private readonly IReadOnlyList<string> _categories =
    [
        .. rows.OrderBy(row => row.Place).Select(row => row.Category).Distinct(StringComparer.Ordinal),
    ];

    private readonly Dictionary<(Month, string), long> _children = rows.ToDictionary(
        row => (Month.Of(row.PeriodEnd), row.Category),
        row => row.Children
    );

    /// <summary>False when nothing was kept for the month.</summary>
    public bool Has(Month month) => _months.Contains(month);

    /// <summary>The month alone: children, share of all, and what it was a month ago.</summary>
    public TableContent Now(string id, Month month)
    {
        var all = Total(month);
        return new TableContent
        {
            Id = id,
            Caption = $"Where the children are, end of {month.ToWords()}",
            Columns =
            [
                new TableColumn("Children", HeadsRow: true),
                new TableColumn("Number", ColumnKind.Number),
                new TableColumn("Share", ColumnKind.Number),
                new TableColumn("A month ago", ColumnKind.Number),
            ],
            Rows =
            [
                .. _categories.Select(category =>
                    Row(category, _children[(month, category)], all, Before(month, category))
                ),
                Row("all open to the service", all, all, Has(month.Previous) ? Total(month.Previous) : null) with
                {
                    IsTotal = true,
                },
            ],
            Notes = [EachOnce],
        };
    }

    /// <summary>All months that are known.</summary>
    public ChartContent History(string id) =>
        new()
        {
            Id = id,
            Title = "Where the children were, month by month",
            Summary = Summary(),
            Type = ChartType.StackedColumn,
            Unit = "children",
            Categories = [.. _months.Select(month => month.ToShort())],
            Series =
            [
                .. _categories.Select(category => new ChartSeries
                {
                    Name = Begin(category),
                    Values = [.. _months.Select(decimal? (month) => _children[(month, category)])],
                }),
            ],
        };

    private string Summary()
    {
        var (first, last) = (_months[0], _months[^1]);
        return first == last
            ? $"At the end of {last.ToWords()} {Count(Total(last))} children: {Parts(last)}."
            : $"From {Count(Total(first))} children at the end of {first.ToWords()} ({Parts(first)}) to {Count(Total(last))} at the end of {last.ToWords()} ({Parts(last)}).";
    }

    private string Parts(Month month) =>
        string.Join(", ", _categories.Select(category => $"{category} {Count(_children[(month, category)])}"));

    private long Total(Month month) => _categories.Sum(category => _children[(month, category)]);

    private long? Before(Month month, string category) =>
        _children.TryGetValue((month.Previous, category), out var children) ? children : null;

    private static TableRow Row(string name, long children, long all, long? before) =>
        new([
            new TableCell(Begin(name)),
            new TableCell(Count(children), children),
            Ratio.Percentage(children, all) is Figure.Known share
                ? new TableCell(
                    DisplayedFigure.Text(share.Value, Indicators.IndicatorUnit.Percentage),
                    share.Value / 100,
                    "0%"
                )
                : new TableCell("–", Tone: Tone.Quiet),
            before is { } known ? new TableCell(Count(known), known) : new TableCell("not known", Tone: Tone.Quiet),
        ]);

    private static string Count(long number) => FigureText.Of(number, unit: null);

    private static string Begin(string text) => char.ToUpper(text[0], FigureText.English) + text[1..];
}
