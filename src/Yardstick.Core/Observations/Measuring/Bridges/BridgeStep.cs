namespace Yardstick.Core.Observations.Measuring.Bridges;

/// <summary>Why a figure moved from one month to the next.</summary>
public enum BridgeCause
{
    /// <summary>Counted now, and nowhere in the authority in the month before.</summary>
    Joined,

    /// <summary>Counted in the month before, and nowhere in the authority now.</summary>
    Left,

    /// <summary>In both months; within time before, out of time now.</summary>
    NewlyLate,

    /// <summary>In both months; out of time before, within time now.</summary>
    Recovered,

    /// <summary>Belonged to the month before, but was first recorded after that month had been measured.</summary>
    RecordedLate,

    /// <summary>In both months, but in another area, or in another class for a reason other than time.</summary>
    Reclassified,
}

/// <summary>What one cause adds to numerator and denominator, and the children or records that it concerns.</summary>
/// <param name="Denominator">0 for counts.</param>
/// <param name="Subjects">Ids of persons, of records where the indicator counts events, in ordinal order.</param>
public sealed record BridgeStep(
    BridgeCause Cause,
    decimal Numerator,
    decimal Denominator,
    IReadOnlyList<string> Subjects
);
