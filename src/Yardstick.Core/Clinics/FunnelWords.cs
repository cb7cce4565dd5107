using Yardstick.Core.Assessments;
using Yardstick.Core.Assessments.Statistics;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Clinics;

/// <summary>Where an area lies in the funnel around the authority, in words that say whether it is good.</summary>
public static class FunnelWords
{
    public static string Of(Judgement<FunnelPosition> judgement, Polarity polarity) =>
        judgement switch
        {
            Judgement<FunnelPosition>.Made { Verdict: FunnelPosition.Inside } =>
                "not different from the authority beyond chance",
            Judgement<FunnelPosition>.Made made =>
                $"{Place(made.Verdict)} than the authority{Good(made.Verdict, polarity)}",
            Judgement<FunnelPosition>.NotMade not => $"not judged: {not.Reason}",
            _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
        };

    private static string Place(FunnelPosition position) =>
        position switch
        {
            FunnelPosition.AboveWide => "much higher",
            FunnelPosition.Above => "higher",
            FunnelPosition.Below => "lower",
            _ => "much lower",
        };

    private static string Good(FunnelPosition position, Polarity polarity)
    {
        var isAbove = position is FunnelPosition.Above or FunnelPosition.AboveWide;
        return polarity switch
        {
            Polarity.Higher => isAbove ? ", which is better" : ", which is worse",
            Polarity.Lower => isAbove ? ", which is worse" : ", which is better",
            _ => "",
        };
    }
}
