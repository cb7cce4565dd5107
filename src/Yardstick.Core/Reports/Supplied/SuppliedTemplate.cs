using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Supplied;

namespace Yardstick.Core.Reports.Supplied;

/// <summary>
/// An empty file of supplied figures, to be filled in and handed back: a line for each indicator that can be supplied. Lines that stay empty are
/// passed over when it is read.
/// </summary>
public static class SuppliedTemplate
{
    public const string FileName = "figures-to-supply";

    /// <summary>Comma-separated, with its headings.</summary>
    public static string Csv(IndicatorCatalogue catalogue) =>
        string.Concat(
            SuppliedIndicators
                .Of(catalogue)
                .Select(indicator => indicator.Key + new string(',', SuppliedRow.Columns.Count - 1))
                .Prepend(string.Join(',', SuppliedRow.Columns))
                .Select(line => line + "\n")
        );

    /// <summary>As a workbook holds it: the sheet that is read back, and one that says what each indicator wants.</summary>
    public static Report Of(IndicatorCatalogue catalogue, DateOnly today)
    {
        var indicators = SuppliedIndicators.Of(catalogue);
        return new Report
        {
            Title = "Figures to supply by hand",
            Subtitle =
                "Fill in a line of the sheet 'figures' for each figure that you supply, and leave the others empty.",
            Authority = "",
            Name = FileName,
            Date = today,
            Footer = "Figures to supply by hand",
            Contact = "the performance team",
            Sections =
            [
                new ReportSection(
                    "to-supply",
                    "Figures",
                    [
                        new Block.Table(
                            new TableContent
                            {
                                Id = "figures",
                                Caption = "Figures, one a line",
                                Columns =
                                [
                                    .. SuppliedRow.Columns.Select(
                                        (name, at) => new TableColumn(name, HeadsRow: at == 0)
                                    ),
                                ],
                                Rows =
                                [
                                    .. indicators.Select(indicator => new TableRow([
                                        new TableCell(indicator.Key),
                                        .. SuppliedRow.Columns.Skip(1).Select(_ => new TableCell("")),
                                    ])),
                                ],
                            }
                        ),
                    ]
                ),
                new ReportSection("what-is-supplied", "What is supplied", [new Block.Table(Explained(indicators))]),
            ],
        };
    }

    private static TableContent Explained(IReadOnlyList<Indicator> indicators) =>
        new()
        {
            Id = "indicators",
            Caption = "Indicators that can be supplied",
            Columns =
            [
                new TableColumn("Indicator", HeadsRow: true),
                new TableColumn("Title", ColumnKind.Prose),
                new TableColumn("Period"),
                new TableColumn("Numbers"),
                new TableColumn("Supplied by", ColumnKind.Prose),
            ],
            Rows =
            [
                .. indicators.Select(indicator => new TableRow([
                    new TableCell(indicator.Key),
                    new TableCell(indicator.Title),
                    new TableCell(
                        indicator.TimeBasis is TimeBasis.Quarterly ? "a quarter, as 2023-24 Q1" : "a month, as 2023-06"
                    ),
                    new TableCell(
                        indicator.Unit is IndicatorUnit.Count
                            ? "the count, as numerator"
                            : "numerator and denominator, or the value alone where they are not known"
                    ),
                    new TableCell(indicator.SuppliedBy!),
                ])),
            ],
        };
}
