namespace Yardstick.Core.Assessments.Statistics;

/// <summary>The two levels at which figures are compared, each with its normal deviate and the share left outside.</summary>
public sealed record Confidence
{
    private Confidence(double z, double outside)
    {
        Z = z;
        Outside = outside;
    }

    public static Confidence Level95 { get; } = new(1.959963984540054, 0.05);

    public static Confidence Level998 { get; } = new(3.090232306167813, 0.002);

    public double Z { get; }

    /// <summary>Both tails together: 0.05 at 95%.</summary>
    public double Outside { get; }
}
