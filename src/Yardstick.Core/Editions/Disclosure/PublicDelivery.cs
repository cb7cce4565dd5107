using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Writes the delivery that everybody may see: suppressed figures lose value, counts and whatever was printed of them.</summary>
internal static class PublicDelivery
{
    private const string Symbol = "c";

    public static PublishedDelivery Write(PublishedDelivery restricted, Suppression suppression) =>
        restricted with
        {
            Texts = [],
            Findings = [],
            Tables =
            [
                .. restricted.Tables.Select(table =>
                    table with
                    {
                        Rows = [.. table.Rows.Select(row => Write(row, restricted.Edition.Month, suppression))],
                        TeamRows =
                        [
                            .. table.TeamRows.Select(row =>
                                Write(row, table.Indicator, restricted.Edition.Month, suppression)
                            ),
                        ],
                    }
                ),
            ],
        };

    private static PublishedRow Write(PublishedRow row, Month reported, Suppression suppression)
    {
        if (row.Indicator is not { } indicator)
        {
            return row;
        }

        return row with
        {
            Values =
            [
                .. row.Values.Select(value =>
                {
                    var name = new FigureName(
                        indicator,
                        value.Month,
                        value.MonthsTogether == 1 ? "" : FigureName.TwelveMonths
                    );
                    return suppression.Hides(name) ? Hidden(value)
                        : suppression.Rounded.Contains(name) ? Whole(value)
                        : value;
                }),
            ],
            Cells = [.. row.Cells.Where(cell => TellingCells.Of(cell, reported, Is) is null)],
        };

        bool Is(Month month) => suppression.Suppressed.ContainsKey(new FigureName(indicator, month, ""));
    }

    private static PublishedValue Hidden(PublishedValue value) =>
        value with
        {
            Printed = Symbol,
            State = PublishedValueState.Suppressed,
            Value = null,
            Numerator = null,
            Denominator = null,
            Reason = "suppressed to protect small numbers",
        };

    private static PublishedValue Whole(PublishedValue value)
    {
        var whole = DisplayedFigure.Round(value.Value!.Value, decimals: 0);
        return value with
        {
            Printed = DisplayedFigure.Text(whole, IndicatorUnit.Percentage),
            Value = whole,
            Numerator = null,
            Denominator = null,
        };
    }

    private static PublishedTeamRow Write(
        PublishedTeamRow row,
        string? indicator,
        Month month,
        Suppression suppression
    ) =>
        indicator is not null
        && suppression.Suppressed.ContainsKey(new FigureName(indicator, month, row.IsTotal ? "" : row.Team))
            ? row with
            {
                Numerator = null,
                Denominator = null,
                Percentage = null,
                PrintedPercentage = Symbol,
                IsSuppressed = true,
            }
            : row;
}
