using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments;

/// <summary>Indicators for tests: only what a judgement looks at differs.</summary>
internal static class Catalogue
{
    public static Indicator Indicator(
        string key,
        Polarity polarity,
        IndicatorUnit unit = IndicatorUnit.Percentage,
        TimeBasis timeBasis = TimeBasis.AtMonthEnd,
        params IndicatorVersion[] versions
    ) =>
        new()
        {
            Key = key,
            Title = key,
            Section = "a section",
            Unit = unit,
            TimeBasis = timeBasis,
            Polarity = polarity,
            Definition = "",
            Numerator = "",
            Source = "",
            Outcome = "",
            Family = key,
            Aliases = [],
            Versions = versions.Length > 0 ? versions : [new IndicatorVersion(1, new DateOnly(2018, 4, 1), "first")],
            Calculation = new IndicatorCalculation.NotAvailable("a test"),
        };
}
