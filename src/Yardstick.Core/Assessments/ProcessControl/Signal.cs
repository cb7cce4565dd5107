using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments.ProcessControl;

/// <summary>A statistical sign of change, carried by each month of a run.</summary>
public sealed record Signal(SignalKind Kind, SignalSide Side, Month From, Month To)
{
    public bool Covers(Month month) => month >= From && month <= To;

    /// <summary>One clause for a person, for example <c>seven or more months in a row above the mean</c>.</summary>
    public string InWords() =>
        (Kind, Side) switch
        {
            (SignalKind.Outside, SignalSide.High) => "above the upper process limit",
            (SignalKind.Outside, _) => "below the lower process limit",
            (SignalKind.Trend, SignalSide.High) => "seven or more months in a row, each higher than the last",
            (SignalKind.Trend, _) => "seven or more months in a row, each lower than the last",
            (SignalKind.TwoOfThree, SignalSide.High) => "two of three months near the upper process limit",
            (SignalKind.TwoOfThree, _) => "two of three months near the lower process limit",
            (_, SignalSide.High) => "seven or more months in a row above the mean",
            _ => "seven or more months in a row below the mean",
        };
}

/// <summary>In the order in which a point with several signals is named.</summary>
public enum SignalKind
{
    /// <summary>A point beyond a limit.</summary>
    Outside,

    /// <summary>Seven consecutive points rising, or falling: six strict moves.</summary>
    Trend,

    /// <summary>
    /// Two of three consecutive points between a near line and its limit, all three on that side of the mean; carried by those
    /// near the limit, a signal each.
    /// </summary>
    TwoOfThree,

    /// <summary>Seven consecutive points strictly on one side of the mean.</summary>
    Shift,
}

/// <summary>Above or rising; below or falling.</summary>
public enum SignalSide
{
    High,
    Low,
}
