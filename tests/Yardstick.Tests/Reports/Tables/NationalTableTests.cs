using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Tables;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Tables;

public sealed class NationalTableTests
{
    private static readonly Indicator Rate = Catalogue.Indicator(
        "cla_rate",
        Polarity.Neutral,
        IndicatorUnit.RatePer10000
    );

    [Fact]
    public void Mean_and_median_are_labelled_and_a_missing_value_is_said_to_be_missing()
    {
        var table = NationalTable.Build("national", Rate, NationalSample.Rates, "Southampton");

        Assert.Equal(
            [
                ["Southampton", "102"],
                ["Statistical neighbours, mean", "98.5"],
                ["Statistical neighbours, median", "not published"],
                ["South East", "56"],
                ["England", "70"],
            ],
            table.Rows.Select(row => row.Cells.Take(2).Select(cell => cell.Text).ToArray())
        );
        Assert.Contains(
            "9 of ten have a value, April 2021 model",
            table.Rows[1].Cells[2].Text,
            StringComparison.Ordinal
        );
        Assert.Equal("DfE, OGL v3.0", table.Notes[^1]);
    }

    [Fact]
    public void Totals_are_called_totals()
    {
        var table = NationalTable.Build(
            "national",
            Rate,
            NationalSample.Rates with
            {
                EnglandAndRegionAreTotals = true,
            },
            "Southampton"
        );

        Assert.Equal("England (total of its councils)", table.Rows[^1].Cells[0].Text);
    }
}
