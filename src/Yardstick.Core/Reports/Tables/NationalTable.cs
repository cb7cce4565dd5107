using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Tables;

/// <summary>The national figures beside an indicator: own, neighbours by mean and by median, region, England.</summary>
public static class NationalTable
{
    public static TableContent Build(string id, Indicator indicator, NationalComparison national, string authorityName)
    {
        var totals = national.EnglandAndRegionAreTotals ? " (total of its councils)" : "";
        var neighbours = $"{national.NeighboursKnown} of ten have a value, {national.NeighbourModel} model";
        return new TableContent
        {
            Id = id,
            Caption = $"{national.Measure.Measure}: {national.PeriodInWords}",
            Columns =
            [
                new TableColumn("Whose figure", HeadsRow: true),
                new TableColumn("Value", ColumnKind.Number),
                new TableColumn("How it is made", ColumnKind.Prose),
            ],
            Rows =
            [
                Row(authorityName, national.Own, "as published nationally"),
                Row("Statistical neighbours, mean", national.NeighbourMean, $"unweighted; {neighbours}"),
                Row("Statistical neighbours, median", national.NeighbourMedian, neighbours),
                Row(national.RegionName + totals, national.Region, "as published"),
                Row("England" + totals, national.England, "as published"),
            ],
            Notes =
            [
                .. national.Measure.Scale == BenchmarkScale.AnnualDividedByTwelve
                    ? (string[])
                        ["These are figures of a whole year; beside a month stands a twelfth of them, labelled so."]
                    : [],
                national.Source,
            ],
        };

        TableRow Row(string name, decimal? value, string how) =>
            new([
                new TableCell(name),
                value is { } number
                    ? new TableCell(FigureText.Of(number, indicator.Unit), number)
                    : new TableCell("not published", Tone: Tone.Quiet),
                new TableCell(how),
            ]);
    }
}
