namespace Yardstick.Core.Assessments.Statistics;

/// <summary>Both limits belong to it.</summary>
public sealed record Interval(double Lower, double Upper)
{
    public bool Holds(double value) => value >= Lower && value <= Upper;

    public Interval Times(double factor) => new(Lower * factor, Upper * factor);
}
