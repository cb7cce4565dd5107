using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Tests.Assessments;

/// <summary>Judges the rows of invented papers.</summary>
internal static class AssessedPapers
{
    public static readonly Dictionary<string, Indicator> Known = new[]
    {
        Catalogue.Indicator("visits", Polarity.Higher),
        Catalogue.Indicator("ifa", Polarity.Lower),
        Catalogue.Indicator("contacts", Polarity.Neutral, IndicatorUnit.Count, TimeBasis.InMonth),
        Catalogue.Indicator("rolling", Polarity.Lower, IndicatorUnit.Percentage, TimeBasis.RollingTwelveMonths),
    }.ToDictionary(indicator => indicator.Key);

    public static IReadOnlyList<Assessment> Assess(params Paper[] papers) =>
        new Assessor(Known.GetValueOrDefault).Assess(
            Series.June2023,
            null,
            [.. papers.Select(paper => paper.Delivered())]
        );

    public static string NotMade<T>(Judgement<T> judgement)
        where T : notnull => Assert.IsType<Judgement<T>.NotMade>(judgement).Reason;
}
