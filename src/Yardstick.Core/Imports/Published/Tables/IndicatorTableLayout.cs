using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Imports.Published.Tables;

/// <summary>What must be said about the layout of an indicator table: its months, its repeated and its unknown titles.</summary>
internal sealed class IndicatorTableLayout(FoundTable table, IndicatorColumns columns, FindingList findings)
{
    /// <summary>A longer gap is a table of chosen months (year ends), not a table that lost some.</summary>
    private const int LongestGap = 3;

    public void Check(IReadOnlyList<PublishedRow> rows, ValueSpellings spellings)
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

        CheckOrder();
        CheckTitles(rows);
        foreach (var row in rows.Where(row => spellings.IsPercentageTitle(row.PrintedTitle) && LooksLikeFractions(row)))
        {
            findings.Add(
                FindingSeverity.Warning,
                "percentage-printed-as-fraction",
                row.Place,
                row.Values[0].Printed,
                $"'{row.PrintedTitle}' at {row.Place} prints fractions instead of percentages, and was read as printed: give its cells a percentage format."
            );
        }
    }

    private void CheckOrder()
    {
        var months = columns.Months.Where(month => month.Month.Part == columns.Months[0].Month.Part).ToList();
        var steps = months.Zip(months.Skip(1)).ToList();
        if (steps.Count > 1 && steps.TrueForAll(step => step.Second.Month.Month < step.First.Month.Month))
        {
            Say(
                FindingSeverity.Information,
                "months-newest-first",
                months[0],
                place =>
                    $"The months at {place} run from the newest to the oldest: the values were read by their headings."
            );
            return;
        }

        foreach (var (before, month) in steps)
        {
            CheckStep(before.Month.Month, month);
        }
    }

    private void CheckStep(Month before, (int Column, ColumnMeaning.OfMonth Month) heading)
    {
        var month = heading.Month.Month;
        if (month < before)
        {
            Say(
                FindingSeverity.Warning,
                "month-out-of-order",
                heading,
                place =>
                    $"{month.ToWords()} at {place} stands behind {before.ToWords()}: the values were read by their headings; check that the heading is right."
            );
        }
        else if (month.MonthsSince(before) is > 1 and <= LongestGap && !columns.MonthsInOrder.Contains(before.Next))
        {
            Say(
                FindingSeverity.Information,
                "month-missing",
                heading,
                place =>
                    $"{before.Next.ToWords()} is missing before {month.ToWords()} at {place}: nothing was filled in."
            );
        }
    }

    private void Say(
        FindingSeverity severity,
        string rule,
        (int Column, ColumnMeaning.OfMonth Month) heading,
        Func<CellPlace, string> message
    )
    {
        var place = table.PlaceOf(table.HeadLine, heading.Column);
        findings.Add(severity, rule, place, heading.Month.Month.ToShort(), message(place));
    }

    private void CheckTitles(IReadOnlyList<PublishedRow> rows)
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

    private static bool LooksLikeFractions(PublishedRow row)
    {
        var known = row.Values.Where(value => value.Value is not null).ToList();
        return known.Exists(value => value.Value % 1 != 0)
            && known.TrueForAll(value => value.Value is >= 0 and <= 1 && !value.Printed.Contains('%'));
    }
}
