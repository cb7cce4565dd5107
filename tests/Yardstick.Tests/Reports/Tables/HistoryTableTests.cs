using Yardstick.Core.Reports.Tables;

namespace Yardstick.Tests.Reports.Tables;

public sealed class HistoryTableTests
{
    [Fact]
    public void Months_stand_newest_first_with_their_counts_and_edition()
    {
        var table = HistoryTable.Build(
            "visits",
            "Visits",
            Judged.Figure(Judged.Visits, "80%", "92% (321/347)", "86% (265/307)"),
            months: 2
        );

        Assert.Equal(
            ["Month", "Value", "Numerator", "Denominator", "Edition"],
            table.Columns.Select(column => column.Header)
        );
        Assert.Equal(
            [
                ["June 2023", "86%", "265", "307", "June report"],
                ["May 2023", "92%", "321", "347", "June report"],
            ],
            table.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToArray())
        );
    }

    [Fact]
    public void A_series_without_counts_has_no_columns_for_them() =>
        Assert.Equal(
            3,
            HistoryTable.Build("visits", "Visits", Judged.Figure(Judged.Visits, "86%"), months: 2).Columns.Count
        );

    [Fact]
    public void A_month_without_a_value_is_explained() =>
        Assert.Equal(
            ["x: printed as 'TBC': to be confirmed (May 2023)."],
            HistoryTable.Build("visits", "Visits", Judged.Figure(Judged.Visits, "TBC", "86%"), months: 2).Notes
        );
}
