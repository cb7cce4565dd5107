using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;

namespace Yardstick.Core.Editions;

/// <summary>
/// Leaves out what was supplied by hand as a value without its counts: nobody can tell whether a small number stands behind it, so it never reaches
/// a public version.
/// </summary>
public static class CountedFigures
{
    public const string Why =
        "it was supplied without numerator and denominator, so that nobody can tell whether a small number stands behind it";

    public static MeasuredMonth Of(MeasuredMonth measured, IndicatorCatalogue catalogue) =>
        measured with
        {
            Authority = [.. measured.Authority.Select(row => IsCounted(row, catalogue) ? row : WithoutValue(row))],
        };

    private static bool IsCounted(Observation row, IndicatorCatalogue catalogue) =>
        row.SuppliedBy is null
        || row.Numerator is not null
        || catalogue.Find(row.Indicator) is { Unit: IndicatorUnit.Count };

    private static Observation WithoutValue(Observation row) =>
        row with
        {
            Value = null,
            Status = ObservationStatus.NotAvailable,
            Reason = Why,
            SuppliedBy = null,
        };
}
