using Yardstick.Core.Assessments;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Editions;

/// <summary>The rows of a measured edition: one for each indicator, with a value or a reason for every month.</summary>
internal sealed class MeasuredRows(MeasuredMonth measured, IReadOnlyList<Month> months)
{
    private const string NoCases = Ratio.NoCases;
    private const string NotAvailable = "not available";

    /// <summary>Why no month has a figure, by the newest month; null when one has, or has no cases.</summary>
    public static string? WhyNever(IReadOnlyList<Observation> observations) =>
        observations.Any(row => row.Status is not ObservationStatus.NotAvailable)
            ? null
            : observations.MaxBy(row => row.PeriodEnd)?.Reason ?? "it was not among the figures that were measured";

    public PublishedRow Of(Indicator indicator, int number, IReadOnlyList<Observation> observations)
    {
        var byMonth = observations.ToDictionary(row => Month.Of(row.PeriodEnd));
        var target = measured.Targets.InForce(measured.AuthorityCode, indicator.Key, measured.Month.LastDay);
        return new PublishedRow
        {
            Number = number,
            Place = new CellPlace(indicator.Key, Sheet: null, 0, 0),
            PrintedTitle = indicator.Title,
            Indicator = indicator.Key,
            Values = [.. months.Select(month => ValueOf(indicator, month, byMonth.GetValueOrDefault(month)))],
            Cells = target is null ? [] : [Cell(indicator, target)],
            Tolerance = target?.Tolerance,
        };
    }

    private static PublishedValue ValueOf(Indicator indicator, Month month, Observation? observation)
    {
        var none = new PublishedValue
        {
            Month = month,
            Printed = NotAvailable,
            State = PublishedValueState.NotAvailable,
            Numerator = observation?.Numerator,
            Denominator = observation?.Denominator,
            SuppliedBy = observation?.SuppliedBy,
            Reason =
                OwnPeriod.IsBetween(month, indicator.TimeBasis) ? OwnPeriod.WhyBetween
                : observation is null ? "this month was not frozen"
                : observation.Reason ?? NotAvailable,
            Place = new CellPlace($"{indicator.Key}, {month.ToWords()}", Sheet: null, 0, 0),
        };
        return observation switch
        {
            { Status: ObservationStatus.Ok, Value: { } value } => none with
            {
                Printed = DisplayedFigure.Text(value, indicator.Unit, indicator.Decimals),
                State = PublishedValueState.Known,
                Value = value,
                Reason = null,
            },
            { Status: ObservationStatus.NoCases } => none with { Printed = NoCases, Reason = NoCases },
            { Status: ObservationStatus.TooRecent } => none with
            {
                Printed = "too recent",
                Reason = observation.Reason ?? "too recent",
            },
            _ => none,
        };
    }

    private static PublishedCell Cell(Indicator indicator, SetTarget target) =>
        new()
        {
            Role = CellRole.Target,
            Header = "Target",
            Printed = target.Text,
            Place = new CellPlace($"{indicator.Key}, target", Sheet: null, 0, 0),
        };
}
