using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Tests.Rendering;

/// <summary>An invented report with every kind of block.</summary>
internal static class SampleReport
{
    public static TableContent Scorecard { get; } =
        new()
        {
            Id = "visits-scorecard",
            Caption = "Visits to create change: the last 13 months",
            Columns =
            [
                new("Indicator", HeadsRow: true),
                .. SampleCharts.Months(13).Select(month => new TableColumn(month, ColumnKind.Month)),
                new("Target", ColumnKind.Number),
                new("Against target", ColumnKind.Judgement),
                new("Direction", ColumnKind.Judgement),
                new("Change on month", ColumnKind.Number),
                new("Change on year", ColumnKind.Number),
                new("12-month mean", ColumnKind.Number),
                new("Statistical neighbours", ColumnKind.Number),
                new("England", ColumnKind.Number),
                new("Good is", ColumnKind.Text),
            ],
            Rows =
            [
                Row(
                    "Children on a plan visited within 10 working days",
                    86,
                    "≥ 90%",
                    "Amber",
                    Tone.Caution,
                    "Worse",
                    "▼"
                ),
                Row(
                    "Looked-after children visited as agreed & recorded in \"<42 days\"",
                    100,
                    "≥ 95%",
                    "Green",
                    Tone.Good,
                    "Better",
                    "▲"
                ),
                Row("Ymweliadau â phlant mewn angen (Llŷn)", 71, "≥ 80%", "Red", Tone.Bad, "Same", "►"),
                Row("Wizyty w ciągu tygodnia", null, "TBC", "Not judged: no target", Tone.Quiet, "Not judged", null),
            ],
            Notes =
            [
                "Figures are a snapshot at month end.",
                "The 12-month mean is the mean of the monthly percentages.",
            ],
        };

    public static TableContent Teams { get; } =
        new()
        {
            Id = "teams-table",
            Caption = "Visits by team, June 2023",
            Columns =
            [
                new("Team"),
                new("Children", ColumnKind.Number),
                new("Visited", ColumnKind.Number),
                new("Share", ColumnKind.Number),
            ],
            Rows =
            [
                .. Enumerable
                    .Range(1, 40)
                    .Select(i => new TableRow([
                        new($"Team {i}", Link: "/teams/" + i),
                        new($"{i + 6}", i + 6, "#,##0"),
                        new($"{i}", i, "#,##0"),
                        new(i == 3 ? "-3.5%" : "50.0%", i == 3 ? -0.035m : 0.5m, "0.0%"),
                    ])),
                new(
                    [new("Total"), new("1,060", 1060, "#,##0"), new("820", 820, "#,##0"), new("77.4%", 0.774m, "0.0%")],
                    IsTotal: true
                ),
            ],
        };

    public static Report Report { get; } =
        new()
        {
            Title = "Children's services performance report",
            Subtitle = "June 2023",
            Authority = "Łódź-on-Sea Council",
            Name = "panel-report-2023-06",
            Date = new DateOnly(2023, 7, 14),
            Footer = "Łódź-on-Sea Council \"Performance\" <report> 14 July 2023",
            Contact = "Performance analyst, Children's Services",
            Sections =
            [
                new(
                    "summary",
                    "Summary",
                    [
                        new Block.Contents(),
                        new Block.Paragraph([
                            new("Two of four figures are "),
                            new("off target", Strong: true),
                            new(" & one is judged "),
                            new("in its table", Link: "#visits-scorecard"),
                            new("."),
                        ]),
                        new Block.Inset("Figures are a snapshot at month end & may change when records are completed."),
                    ]
                ),
                new(
                    "visits",
                    "Visits to create change",
                    [
                        new Block.Paragraph("How often children are seen <and> by whom."),
                        new Block.Table(Scorecard),
                        new Block.Heading(2, "What the figures say", "visits-statements"),
                        BulletedStatements,
                        new Block.Heading(3, "Charts of this section", "visits-charts"),
                        .. SampleCharts.All.Select(chart => new Block.Chart(chart)),
                    ]
                ),
                new("teams", "Teams", [new Block.Table(Teams)]),
                new(
                    "glossary",
                    "Glossary",
                    [
                        new Block.Terms([
                            ("CPP", "Child protection plan"),
                            ("CLA", "Child looked after"),
                            ("=SUM", "A term that begins like a formula"),
                        ]),
                    ]
                ),
            ],
        };

    private static Block.BulletList BulletedStatements =>
        Block.BulletList.Of([
            "Visits within 10 working days fell from 89% (321 of 361) to 86% (265 of 307): 12 more children would meet the target.",
            "-3 points under the mean of twelve months.",
        ]);

    private static TableRow Row(
        string name,
        decimal? latest,
        string target,
        string rag,
        Tone tone,
        string direction,
        string? symbol
    )
    {
        var months = Enumerable
            .Range(0, 13)
            .Select(i => latest is { } value ? Math.Min(100, value + ((i * 5 % 7) - 3)) : (decimal?)null)
            .ToArray();
        months[12] = latest;
        return new([
            new(name, Link: "#visits-charts"),
            .. months.Select(value =>
                value is { } known
                    ? new TableCell($"{known}%", known / 100, "0%")
                    : new TableCell("n/a", Tone: Tone.Quiet)
            ),
            new(target),
            new(rag, Tone: tone),
            new(direction, Tone: symbol is null ? Tone.Quiet : Tone.None, Symbol: symbol),
            latest is null ? new TableCell("n/a", Tone: Tone.Quiet) : new TableCell("-3%", -0.03m, "0%"),
            latest is null ? new TableCell("n/a", Tone: Tone.Quiet) : new TableCell("+2%", 0.02m, "+0%;-0%"),
            latest is null ? new TableCell("n/a", Tone: Tone.Quiet) : new TableCell("88%", 0.88m, "0%"),
            new("91%", 0.91m, "0%"),
            new("c", Tone: Tone.Quiet),
            new("Higher"),
        ]);
    }
}
