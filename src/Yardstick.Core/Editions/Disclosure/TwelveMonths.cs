using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>
/// Writes the twelve months to the reported one together in place of single months, for measures that were released so: the sum of the
/// numerators over the sum of the denominators.
/// </summary>
internal static class TwelveMonths
{
    private const int Length = 12;

    /// <summary>A row of which a month of the twelve lacks its counts stays as it is.</summary>
    public static PublishedDelivery Write(PublishedDelivery delivery, DisclosureContext context)
    {
        var pooled = context
            .Releases.Where(release => release.Form == ReleaseForm.TwelveMonths)
            .Select(release => release.Indicator)
            .ToHashSet(StringComparer.Ordinal);
        return pooled.Count == 0
            ? delivery
            : delivery with
            {
                Tables =
                [
                    .. delivery.Tables.Select(table =>
                        table with
                        {
                            Rows =
                            [
                                .. table.Rows.Select(row =>
                                    row.Indicator is { } key && pooled.Contains(key)
                                        ? Pooled(row, delivery.Edition.Month, context.FindIndicator(key)) ?? row
                                        : row
                                ),
                            ],
                        }
                    ),
                ],
            };
    }

    private static PublishedRow? Pooled(PublishedRow row, Month last, Indicator? indicator)
    {
        List<PublishedValue> months = [.. Month.RunEnding(last, Length).Select(row.ValueFor).OfType<PublishedValue>()];
        if (
            indicator?.Unit != IndicatorUnit.Percentage
            || months.Count < Length
            || months.Exists(value => value is not { Numerator: not null, Denominator: not null })
            || Ratio.Pooled(months.Select(value => (value.Numerator!.Value, value.Denominator!.Value)))
                is not Figure.Known together
        )
        {
            return null;
        }

        return row with
        {
            PrintedTitle = $"{row.PrintedTitle} (twelve months to {last.ToWords()} together)",
            Values =
            [
                .. row.Values.Select(value =>
                    value.Month == last
                        ? value with
                        {
                            Printed = DisplayedFigure.Text(together.Value, indicator.Unit, indicator.Decimals),
                            State = PublishedValueState.Known,
                            Value = together.Value,
                            Numerator = together.Numerator,
                            Denominator = together.Denominator,
                            Reason = null,
                            MonthsTogether = Length,
                        }
                        : value
                ),
            ],
        };
    }
}
