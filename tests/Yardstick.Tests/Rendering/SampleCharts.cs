using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Rendering;

/// <summary>Invented charts that hold what drawings trip over: gaps, close lines, long names, negative values, breaks and events.</summary>
internal static class SampleCharts
{
    public static IReadOnlyList<string> Months(int count) =>
        [.. Month.RunEnding(new Month(2023, 6), count).Select(month => month.ToShort())];

    public static ChartContent Line { get; } =
        new()
        {
            Id = "visits-in-time",
            Title = "Children on a plan visited within 10 working days",
            Summary =
                "The share fell from 92% in June 2022 to 86% in June 2023; no figure for November and December 2022; target at least 90%.",
            Type = ChartType.Line,
            Unit = "per cent",
            Suffix = "%",
            Categories = Months(25),
            ShowLabels = true,
            Series =
            [
                new()
                {
                    Name = "Łódź-on-Sea",
                    Values =
                    [
                        88,
                        89,
                        91,
                        90,
                        92,
                        93,
                        91,
                        90,
                        89,
                        88,
                        92,
                        94,
                        92,
                        93,
                        91,
                        90,
                        92,
                        null,
                        null,
                        71,
                        84,
                        88,
                        87,
                        89,
                        86,
                    ],
                    Signals = new Dictionary<int, string> { [19] = "below the lower process limit" },
                },
            ],
            Lines =
            [
                new("Target", 90, ChartLineKind.Target),
                new("Statistical neighbours", 89, ChartLineKind.Neighbours),
                new("England", 88, ChartLineKind.England),
                new("Mean", 89.2m, ChartLineKind.Mean),
                new("Upper process limit", 97.6m, ChartLineKind.ProcessLimit),
                new("Lower process limit", 80.8m, ChartLineKind.ProcessLimit),
            ],
            Marks =
            [
                new(8, "Inspection of the local authority", ChartMarkKind.Event),
                new(12, "Definition changed: visits count from the conference", ChartMarkKind.DefinitionBreak),
                new(19, "Records moved to a new system", ChartMarkKind.Event),
            ],
        };

    public static ChartContent TwoLines { get; } =
        new()
        {
            Id = "starts-and-ends",
            Title = "Child protection plans started and ended",
            Summary = "Both vary between 20 and 60 a month.",
            Type = ChartType.Line,
            Unit = "plans",
            Categories = Months(13),
            Series =
            [
                new() { Name = "Started", Values = [31, 42, 28, 55, 47, 39, 22, 48, 51, 36, 41, 33, 45] },
                new() { Name = "Ended", Values = [35, 38, 33, 29, 41, 44, 30, 27, 39, 52, 38, 36, 44] },
                new()
                {
                    Name = "Started a year before",
                    Values = [28, 36, 35, 41, 40, 33, 30, 38, 44, 39, 37, 29, 40],
                    Role = SeriesRole.Comparison,
                },
            ],
        };

    public static ChartContent Column { get; } =
        new()
        {
            Id = "net-change",
            Title = "Net change in children looked after",
            Summary = "Between 7 fewer and 12 more a month.",
            Type = ChartType.Column,
            Unit = "children",
            Categories = Months(13),
            ShowLabels = true,
            Series = [new() { Name = "Net change", Values = [3, -2, 5, 12, 0, -7, 4, 1, null, 6, -3, 2, 8] }],
            Lines = [new("Mean", 2.4m, ChartLineKind.Mean)],
        };

    public static ChartContent Stacked { get; } =
        new()
        {
            Id = "distribution",
            Title = "Children open to the service, each counted once",
            Summary = "1,720 children in June 2023, of whom 520 are looked after.",
            Type = ChartType.StackedColumn,
            Unit = "children",
            Categories = Months(13),
            ShowLabels = true,
            Series =
            [
                new()
                {
                    Name = "Looked after",
                    Values = [.. Enumerable.Range(0, 13).Select(i => (decimal?)(480 + (i * 3)))],
                },
                new()
                {
                    Name = "Child protection plan",
                    Values = [.. Enumerable.Range(0, 13).Select(i => (decimal?)(300 - (i * 5)))],
                },
                new()
                {
                    Name = "Child in need",
                    Values = [.. Enumerable.Range(0, 13).Select(i => (decimal?)(620 + (i * 7)))],
                },
                new()
                {
                    Name = "Assessment",
                    Values = [.. Enumerable.Range(0, 13).Select(i => (decimal?)(150 + (i * 2)))],
                },
                new() { Name = "Care leaver", Values = [.. Enumerable.Range(0, 13).Select(i => (decimal?)110)] },
            ],
        };

    public static ChartContent Bars { get; } =
        new()
        {
            Id = "teams",
            Title = "Assessments in time by team",
            Summary = "From 71% to 100% between teams; the authority has 88%.",
            Type = ChartType.Column,
            Unit = "per cent",
            Suffix = "%",
            Decimals = 1,
            Categories =
            [
                "Multi-agency safeguarding hub and assessment team (north and centre of the city)",
                "Gwasanaethau Plant Llŷn",
                "Zespół Śródmieście",
                "Team with <5 children & \"others\"",
                "Unallocated",
            ],
            Series =
            [
                new()
                {
                    Name = "In time",
                    Values = [88.4m, 100, 71.2m, null, 93],
                    Signals = new Dictionary<int, string> { [2] = "outside the funnel's limits" },
                },
            ],
            Lines = [new("Authority", 88, ChartLineKind.Mean), new("Target", 90, ChartLineKind.Target)],
        };

    public static ChartContent Funnel { get; } =
        new()
        {
            Id = "funnel",
            Title = "Assessments in time: teams compared",
            Summary = "One team of nine lies outside the limits.",
            Type = ChartType.Funnel,
            Unit = "per cent in time",
            Suffix = "%",
            Categories = ["Ash", "Beech", "Cedar", "Elm", "Fir", "Hazel", "Larch", "Oak", "Willow"],
            Series =
            [
                new()
                {
                    Name = "Teams",
                    Sizes = [12, 18, 25, 31, 40, 41, 44, 60, 75],
                    Values = [92, 78, 88, 61, 85, 84, 86, 90, 83],
                    Signals = new Dictionary<int, string> { [3] = "below what chance explains" },
                },
                new()
                {
                    Name = "Upper 99.8%",
                    Role = SeriesRole.Limit,
                    Sizes = [12, 18, 25, 31, 40, 41, 44, 60, 75],
                    Values = [100, 100, 100, 100, 100, 100, 100, 98.6m, 97.2m],
                },
                new()
                {
                    Name = "Lower 99.8%",
                    Role = SeriesRole.Limit,
                    Sizes = [12, 18, 25, 31, 40, 41, 44, 60, 75],
                    Values = [51, 58, 62.2m, 64.6m, 67.1m, 67.4m, 67.9m, 70.4m, 71.8m],
                },
            ],
            Lines = [new("Authority", 84.5m, ChartLineKind.Mean)],
        };

    public static ChartContent Strip { get; } =
        new()
        {
            Id = "strip",
            Title = "Children looked after per 10,000: all authorities of the region",
            Summary = "101 per 10,000, third highest of 20; England 70.",
            Type = ChartType.Strip,
            Unit = "per 10,000 children",
            Categories = [.. Enumerable.Range(1, 19).Select(i => $"Authority {i}"), "Łódź-on-Sea"],
            Series =
            [
                new()
                {
                    Name = "Other authorities",
                    Role = SeriesRole.Comparison,
                    Values = [52, 55, 56, 58, 58, 59, 60, 63, 64, 64, 65, 71, 72, 78, 80, 84, 90, 104, 110, null],
                },
                new() { Name = "Łódź-on-Sea", Values = [.. Enumerable.Repeat<decimal?>(null, 19), 101] },
            ],
            Lines = [new("England", 70, ChartLineKind.England), new("Region", 66, ChartLineKind.Region)],
        };

    public static IReadOnlyList<ChartContent> All { get; } = [Line, TwoLines, Column, Stacked, Bars, Funnel, Strip];
}
