using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Web.Pages.Sections;

/// <summary>
/// A report's layout for the screen: the judgements stand before the months, because a wide table scrolls and what matters must be
/// in sight; the twelve-month maximum joins the mean.
/// </summary>
internal static class ScreenLayout
{
    /// <summary>Anchor of the rows that the layout gives no section.</summary>
    public const string OtherRows = "other-rows";

    private static readonly LayoutColumn[] First =
    [
        LayoutColumn.Rag,
        LayoutColumn.Direction,
        LayoutColumn.Variation,
        LayoutColumn.Target,
    ];

    public static ReportLayout Of(ReportLayout layout) =>
        layout with
        {
            Name = $"{layout.Name}-screen",
            Columns = Ordered(layout.Columns),
            Sections =
            [
                .. layout.Sections.Select(section =>
                    section.Columns.Count == 0 ? section : section with { Columns = Ordered(section.Columns) }
                ),
            ],
        };

    private static IReadOnlyList<LayoutColumn> Ordered(IReadOnlyList<LayoutColumn> columns) =>
        [
            .. First.Where(columns.Contains),
            .. columns
                .Except([.. First, LayoutColumn.Maximum12])
                .SelectMany(column =>
                    column == LayoutColumn.Mean12 ? [column, LayoutColumn.Maximum12] : (LayoutColumn[])[column]
                ),
        ];
}
