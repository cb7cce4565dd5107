using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Reference;

/// <summary>The reference data that ships, read once for all tests.</summary>
internal static class ReferenceSample
{
    public static readonly ReferenceData Data = new(ProductFolders.BesideProgram());

    public const string Southampton = "852";

    public static Indicator IndicatorComparedWith(string? measure) =>
        new()
        {
            Key = "cla_n",
            Title = "Children looked after",
            Section = "Children looked after",
            Unit = IndicatorUnit.Count,
            TimeBasis = TimeBasis.AtMonthEnd,
            Polarity = Polarity.Neutral,
            Definition = "Children looked after at month end.",
            Numerator = "Children looked after.",
            Source = "Children Act 1989",
            Outcome = "Shows demand.",
            Family = "looked-after",
            Aliases = [],
            Versions = [new IndicatorVersion(1, new DateOnly(2017, 4, 1), "First version.")],
            Calculation = new IndicatorCalculation.NotAvailable("not built yet"),
            NationalMeasure = measure is null ? null : new NationalMeasure(measure, BenchmarkScale.Annual),
        };
}
