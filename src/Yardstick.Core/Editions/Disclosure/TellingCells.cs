using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>Cells beside the months of a row that were made of one of them: a change, a rating, a mean, an extreme, a comment.</summary>
internal static class TellingCells
{
    private const int MonthsOfMean = 12;

    /// <summary>Cells that say something of the reported month.</summary>
    private static readonly HashSet<CellRole> OfTheMonth =
    [
        CellRole.Rag,
        CellRole.Direction,
        CellRole.Trend,
        CellRole.ChangeOnMonth,
        CellRole.ChangeOnYear,
        CellRole.Status,
        CellRole.Commentary,
    ];

    private static readonly HashSet<CellRole> OfTwelveMonths =
    [
        CellRole.Mean12,
        CellRole.Maximum12,
        CellRole.Minimum12,
    ];

    /// <summary>The suppressed month that a cell was made of; null where it was made of none.</summary>
    /// <param name="reported">The month of the edition.</param>
    public static Month? Of(PublishedCell cell, Month reported, Func<Month, bool> isSuppressed)
    {
        Month[] made =
            OfTheMonth.Contains(cell.Role) ? [reported, reported.Previous, reported.SameMonthLastYear]
            : OfTwelveMonths.Contains(cell.Role) ? [.. Month.RunEnding(reported, MonthsOfMean).Reverse()]
            : [];
        return made.Where(isSuppressed).Select(month => (Month?)month).FirstOrDefault();
    }
}
