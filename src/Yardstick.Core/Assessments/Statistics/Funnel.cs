using System.Globalization;

namespace Yardstick.Core.Assessments.Statistics;

/// <summary>
/// Limits around the authority's own proportion within which teams differ by chance alone. Teams are compared with it, never
/// ranked against each other.
/// </summary>
/// <param name="Proportion">The authority's, from 0 to 1.</param>
public sealed record Funnel(double Proportion)
{
    /// <summary>Smaller teams are shown, not judged.</summary>
    public const int SmallestDenominator = 6;

    /// <summary>p0 -/+ z √(p0 (1 - p0) / n), clipped to 0..1, to be drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is not above 0.</exception>
    public Interval Limits(double n, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        var spread = confidence.Z * Math.Sqrt(Proportion * (1 - Proportion) / n);
        return new Interval(Math.Max(0, Proportion - spread), Math.Min(1, Proportion + spread));
    }

    /// <summary>Where x of n lies; the same verdict as whether the Wilson interval of x of n holds the authority's proportion.</summary>
    public Judgement<FunnelPosition> Judge(double x, double n)
    {
        if (n < SmallestDenominator)
        {
            return new Judgement<FunnelPosition>.NotMade($"the denominator is under {SmallestDenominator}");
        }

        var team = x / n;
        var (wide, narrow) = (Limits(n, Confidence.Level998), Limits(n, Confidence.Level95));
        var position =
            team > wide.Upper ? FunnelPosition.AboveWide
            : team < wide.Lower ? FunnelPosition.BelowWide
            : team > narrow.Upper ? FunnelPosition.Above
            : team < narrow.Lower ? FunnelPosition.Below
            : FunnelPosition.Inside;
        return new Judgement<FunnelPosition>.Made(
            position,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{x:0} of {n:0} is {team * 100:0.0}%; by chance {narrow.Lower * 100:0.0}% to {narrow.Upper * 100:0.0}% (95%), {wide.Lower * 100:0.0}% to {wide.Upper * 100:0.0}% (99.8%)"
            )
        );
    }
}

/// <summary>A team against the funnel: different only outside; beyond the wide limits (99.8%) or only beyond the narrow ones (95%).</summary>
public enum FunnelPosition
{
    Inside,
    Below,
    Above,
    BelowWide,
    AboveWide,
}
