using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Assessments;

/// <summary>The figures printed beside a row, else the product's own from the national statistics.</summary>
internal sealed class Comparators(PublishedRow row, Indicator? indicator, NationalComparison? national)
{
    public Comparator? OwnLastYear => Printed(CellRole.OwnLastYear);

    public Comparator? StatisticalNeighbours =>
        Printed(CellRole.StatisticalNeighbours)
        ?? Own(
            national?.NeighbourMean,
            $"Statistical neighbours, mean of {national?.NeighboursKnown} ({national?.NeighbourModel} model)"
        );

    public Comparator? Region =>
        Printed(CellRole.Region) ?? Own(national?.Region, $"{national?.RegionName}{TotalOfCounts}");

    public Comparator? England => Printed(CellRole.England) ?? Own(national?.England, $"England{TotalOfCounts}");

    /// <summary>National counts are totals, where the neighbours' are a mean of authorities.</summary>
    private string TotalOfCounts => national is { EnglandAndRegionAreTotals: true } ? ", total" : "";

    private Comparator? Printed(CellRole role) =>
        row.Cell(role) is { Value: { } value } cell ? new Comparator(cell.Printed, value, cell.Header) : null;

    private Comparator? Own(decimal? annual, string label)
    {
        if (annual is not { } value || indicator is null || national is null)
        {
            return null;
        }

        var isDivided = national.Measure.Scale == BenchmarkScale.AnnualDividedByTwelve;
        var comparable = isDivided ? value / 12 : value;
        return new Comparator(
            DisplayedFigure.Text(comparable, indicator.Unit, indicator.Decimals),
            comparable,
            $"{label}, {national.PeriodInWords}{(isDivided ? ", a twelfth of the year" : "")}"
        );
    }
}
