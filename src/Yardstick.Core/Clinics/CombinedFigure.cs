using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Observations.Measuring;

namespace Yardstick.Core.Clinics;

/// <summary>The figure of several areas together, recomputed from the parts: numerators and denominators are summed, never values averaged.</summary>
internal static class CombinedFigure
{
    /// <param name="parts">One frozen figure of each part; a part that has none of its own gives none.</param>
    /// <returns>Null when no part has a figure.</returns>
    public static Observation? Of(Indicator indicator, IReadOnlyList<Observation> parts)
    {
        if (
            parts.Count <= 1
            || parts.Any(part => part.Status is ObservationStatus.NotAvailable or ObservationStatus.TooRecent)
        )
        {
            return parts.FirstOrDefault(part =>
                    part.Status is ObservationStatus.NotAvailable or ObservationStatus.TooRecent
                ) ?? (parts is [var only, ..] ? only : null);
        }

        var isCount = indicator.Unit == IndicatorUnit.Count;
        var numerator = parts.Sum(part => part.Numerator ?? 0);
        decimal? denominator = isCount ? null : parts.Sum(part => part.Denominator ?? 0);
        var hasCases = denominator != 0;
        return parts[0] with
        {
            AreaLevel = "combined",
            AreaId = ClinicArea.Mine,
            Numerator = numerator,
            Denominator = denominator,
            Value = hasCases ? Finish.Value(indicator.Unit, numerator, denominator) : null,
            Status = hasCases ? ObservationStatus.Ok : ObservationStatus.NoCases,
            Reason = null,
        };
    }
}
