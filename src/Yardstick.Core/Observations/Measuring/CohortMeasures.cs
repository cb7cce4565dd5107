namespace Yardstick.Core.Observations.Measuring;

/// <summary>Measures whose clock may still run at the extract date: <c>too-recent</c> instead of not available (clarification 53).</summary>
internal static class CohortMeasures
{
    public static readonly IReadOnlySet<string> Keys = new HashSet<string>(StringComparer.Ordinal)
    {
        "iha_20wd_pct",
        "cla_reviews_on_time_pct",
        "cla_perm_6m_pct",
    };
}
