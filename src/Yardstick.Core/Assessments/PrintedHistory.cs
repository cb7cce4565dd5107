using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;

namespace Yardstick.Core.Assessments;

/// <summary>
/// The history of one printed row: each month as this edition has it, else as the newest older edition has it, so that every earlier
/// month is the one now known (restated).
/// </summary>
internal static class PrintedHistory
{
    /// <summary>
    /// Months up to <paramref name="month"/>, oldest first. A blank or a dash leaves the month to an older edition; a value that an
    /// edition withdrew (to be confirmed, under review, unreadable) is not replaced by what an older one printed, nor is a month that was
    /// measured and has no figure for a reason.
    /// </summary>
    public static IReadOnlyList<SeriesPoint> Of(
        PublishedRow row,
        string audience,
        Indicator? indicator,
        EditionChoice editions,
        Month month
    )
    {
        SortedDictionary<Month, SeriesPoint> points = [];
        Add(row, editions.Chosen, value => value.Month <= month);
        foreach (var older in editions.Older)
        {
            if (SameSeries(row, audience, older) is { } same)
            {
                Add(same, older, value => value.Month < month);
            }
        }

        return [.. points.Values];

        void Add(PublishedRow source, PublishedDelivery delivery, Func<PublishedValue, bool> isWanted)
        {
            foreach (var value in source.Values.Where(isWanted))
            {
                if (
                    value.Reason is not null
                    || value.State is not (PublishedValueState.Blank or PublishedValueState.NotAvailable)
                )
                {
                    points.TryAdd(value.Month, PrintedFigure.PointOf(value, indicator, delivery.Edition.Name));
                }
            }
        }
    }

    /// <summary>The audience of a table: its own where it differs from the edition's.</summary>
    public static string AudienceOf(PublishedTable table, PublishedEdition edition) =>
        table.Audience ?? edition.Audience;

    /// <summary>
    /// The row of an older edition that continues this one: same indicator, same audience, and the same title where several rows
    /// qualify. Two series of one indicator under other titles, or another audience's, are never joined.
    /// </summary>
    private static PublishedRow? SameSeries(PublishedRow row, string audience, PublishedDelivery older)
    {
        List<PublishedRow> candidates =
        [
            .. older
                .Tables.Where(table => table.Kind == PublishedTableKind.Indicators)
                .Where(table => SameAudience(AudienceOf(table, older.Edition), audience))
                .SelectMany(table => table.Rows)
                .Where(other => other.Indicator == row.Indicator)
                .Where(other => row.Indicator is not null || SameTitle(other, row)),
        ];
        return candidates.Count == 1 ? candidates[0] : candidates.Find(other => SameTitle(other, row));
    }

    private static bool SameTitle(PublishedRow one, PublishedRow other) =>
        PrintedTitle.Of(one.PrintedTitle) == PrintedTitle.Of(other.PrintedTitle);

    private static bool SameAudience(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
