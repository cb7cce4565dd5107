using Yardstick.Core.Imports.Published.Spellings;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>What must be said about the layout of an indicator table: its months, its repeated and its unknown titles.</summary>
internal static class IndicatorTableLayout
{
    /// <summary>A longer gap is a table of chosen months (year ends), not a table that lost some.</summary>
    private const int LongestGap = 3;

    public static void Check(
        FoundTable table,
        IndicatorColumns columns,
        IReadOnlyList<PublishedRow> rows,
        FindingList findings
    )
    {
        foreach (var column in columns.RepeatedMonths)
        {
            var place = table.PlaceOf(table.HeadLine, column.Number);
            findings.Add(
                FindingSeverity.Warning,
                "month-repeated",
                place,
                column.Header,
                $"'{column.Header}' at {place} heads a second column of that month: the first one counts and this one was set aside; correct the heading."
            );
        }

        CheckOrder(table, columns, findings);
        CheckTitles(rows, findings);
    }

    private static void CheckOrder(FoundTable table, IndicatorColumns columns, FindingList findings)
    {
        var months = columns.Months.Where(month => month.Month.Part == columns.Months[0].Month.Part).ToList();
        for (var i = 1; i < months.Count; i++)
        {
            var (before, month) = (months[i - 1].Month.Month, months[i].Month.Month);
            var place = table.PlaceOf(table.HeadLine, months[i].Column);
            if (month < before)
            {
                findings.Add(
                    FindingSeverity.Warning,
                    "month-out-of-order",
                    place,
                    month.ToShort(),
                    $"{month.ToWords()} at {place} stands behind {before.ToWords()}: the values were read by their headings; check that the heading is right."
                );
            }
            else if (month.MonthsSince(before) is > 1 and <= LongestGap && !columns.MonthsInOrder.Contains(before.Next))
            {
                findings.Add(
                    FindingSeverity.Information,
                    "month-missing",
                    place,
                    month.ToShort(),
                    $"{before.Next.ToWords()} is missing before {month.ToWords()} at {place}: nothing was filled in."
                );
            }
        }
    }

    private static void CheckTitles(IReadOnlyList<PublishedRow> rows, FindingList findings)
    {
        var seen = new Dictionary<string, PublishedRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.PrintedTitle, row))
            {
                findings.Add(
                    FindingSeverity.Warning,
                    "title-repeated",
                    row.Place,
                    row.PrintedTitle,
                    $"'{row.PrintedTitle}' at {row.Place} stands at {seen[row.PrintedTitle].Place} already: both rows are kept; check which one is meant."
                );
            }

            if (row.Indicator is null)
            {
                findings.Add(
                    FindingSeverity.Information,
                    "title-unmapped",
                    row.Place,
                    row.PrintedTitle,
                    $"'{row.PrintedTitle}' at {row.Place} is no known title of an indicator: its figures are kept, and judged once a mapping is confirmed."
                );
            }
        }
    }
}
