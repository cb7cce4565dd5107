using Yardstick.Core.Editions.Disclosure.Cells;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Writes the delivery that everybody may see: suppressed figures lose value, counts and whatever was printed of them.</summary>
internal static class PublicDelivery
{
    private const string Symbol = "c";
    private const int MonthsOfMean = 12;

    /// <summary>Cells that say something of the reported month.</summary>
    private static readonly IReadOnlySet<CellRole> OfTheMonth = new HashSet<CellRole>
    {
        CellRole.Rag,
        CellRole.Direction,
        CellRole.Trend,
        CellRole.ChangeOnMonth,
        CellRole.ChangeOnYear,
        CellRole.Status,
        CellRole.Commentary,
    };

    private static readonly IReadOnlySet<CellRole> OfTwelveMonths = new HashSet<CellRole>
    {
        CellRole.Mean12,
        CellRole.Maximum12,
        CellRole.Minimum12,
    };

    public static PublishedDelivery Write(
        PublishedDelivery restricted,
        IReadOnlyDictionary<FigureName, SuppressionReason> suppressed
    ) =>
        restricted with
        {
            Texts = [],
            Findings = [],
            Tables =
            [
                .. restricted.Tables.Select(table =>
                    table with
                    {
                        Rows = [.. table.Rows.Select(row => Write(row, restricted.Edition.Month, suppressed))],
                        TeamRows =
                        [
                            .. table.TeamRows.Select(row =>
                                Write(row, table.Indicator, restricted.Edition.Month, suppressed)
                            ),
                        ],
                    }
                ),
            ],
        };

    private static PublishedRow Write(
        PublishedRow row,
        Month reported,
        IReadOnlyDictionary<FigureName, SuppressionReason> suppressed
    )
    {
        if (row.Indicator is not { } indicator)
        {
            return row;
        }

        var year = Month.RunEnding(reported, MonthsOfMean);
        var isGone = Is(reported) || Is(reported.Previous) || Is(reported.SameMonthLastYear);
        return row with
        {
            Values = [.. row.Values.Select(value => Is(value.Month) ? Hidden(value) : value)],
            Cells =
            [
                .. row.Cells.Where(cell =>
                    !(isGone && OfTheMonth.Contains(cell.Role)) && !(OfTwelveMonths.Contains(cell.Role) && year.Any(Is))
                ),
            ],
        };

        bool Is(Month month) => suppressed.ContainsKey(new FigureName(indicator, month, ""));
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

    private static PublishedTeamRow Write(
        PublishedTeamRow row,
        string? indicator,
        Month month,
        IReadOnlyDictionary<FigureName, SuppressionReason> suppressed
    ) =>
        indicator is not null && suppressed.ContainsKey(new FigureName(indicator, month, row.IsTotal ? "" : row.Team))
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
