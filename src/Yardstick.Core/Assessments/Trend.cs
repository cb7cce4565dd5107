namespace Yardstick.Core.Assessments;

/// <summary>Current minus previous as displayed: a signed number without judgement (activity tables).</summary>
public static class Trend
{
    /// <returns>Null when either month has no value.</returns>
    public static decimal? Between(decimal? displayed, decimal? previous) => displayed - previous;
}
