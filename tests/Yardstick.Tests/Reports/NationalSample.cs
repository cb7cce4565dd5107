using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reports;

/// <summary>A national comparison of three councils; 852 is the own one.</summary>
internal static class NationalSample
{
    public static readonly NationalComparison Rates = new()
    {
        Measure = new NationalMeasure("CLA", BenchmarkScale.Annual),
        Period = "2022",
        PeriodInWords = "31 March 2022",
        Own = 102,
        England = 70,
        Region = 56,
        RegionName = "South East",
        NeighbourMean = 98.5m,
        NeighbourMedian = null,
        NeighboursKnown = 9,
        NeighbourModel = "April 2021",
        Authorities = new Dictionary<string, decimal>
        {
            ["852"] = 102,
            ["301"] = 45,
            ["302"] = 61,
        },
        Source = "DfE, OGL v3.0",
    };
}
