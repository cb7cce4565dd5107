namespace Yardstick.Core.Reports.Charts;

/// <summary>Something that happened and may explain a figure: an inspection, a lockdown.</summary>
public sealed record ChartEvent(DateOnly Date, string Label);
