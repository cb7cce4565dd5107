using Yardstick.Core.Indicators;
using Yardstick.Core.Supplied;

namespace Yardstick.Core.Observations.Measuring;

/// <summary>A figure that was supplied by hand as an observation of the whole authority: divided here as every other, and labelled with its supplier.</summary>
internal static class SuppliedObservation
{
    public static Observation Of(string authority, Indicator indicator, ApprovedFigure figure)
    {
        var hasCases = figure.Denominator is not 0;
        return new Observation
        {
            AuthorityCode = authority,
            Indicator = indicator.Key,
            PeriodEnd = figure.PeriodEnd,
            AreaLevel = "authority",
            AreaId = authority,
            Numerator = Finish.Trim(figure.Numerator),
            Denominator = Finish.Trim(figure.Denominator),
            Value =
                !hasCases ? null
                : figure.Numerator is { } numerator
                    ? Finish.Trim(Finish.Value(indicator.Unit, numerator, figure.Denominator))
                : Finish.Trim(figure.Value),
            Status = hasCases ? ObservationStatus.Ok : ObservationStatus.NoCases,
            SuppliedBy = figure.Label,
        };
    }
}
