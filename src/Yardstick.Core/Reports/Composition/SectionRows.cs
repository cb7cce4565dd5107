using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Tables;
using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Composition;

/// <summary>Which printed rows a section shows, and which of its indicators the edition does not print.</summary>
/// <param name="Missing">Keys without a printed row.</param>
internal sealed record SectionRows(IReadOnlyList<ScorecardRow> Rows, IReadOnlyList<string> Missing)
{
    public static SectionRows Of(LayoutSection section, ReportLayout layout, ReportMaterial material)
    {
        var rows = new List<ScorecardRow>();
        var missing = new List<string>();
        foreach (var key in section.Indicators)
        {
            var chosen = Choose(key, section, layout, material.Assessments);
            if (chosen.Count == 0)
            {
                missing.Add(key);
            }

            rows.AddRange(
                chosen.Select(assessment => new ScorecardRow(
                    assessment,
                    TitleOf(assessment, alone: chosen.Count == 1),
                    PrintedRow(assessment, material.Delivery),
                    LinkOf(assessment, material),
                    section.Owner,
                    section.Reporter
                )
                {
                    LinkOfMonth = LinksOfMonths(assessment, material),
                })
            );
        }

        return new SectionRows(rows, missing);
    }

    public static string? LinkOf(Assessment assessment, ReportMaterial material) =>
        assessment.Indicator is { } indicator ? material.AddressOf?.Invoke(indicator, null) : null;

    public static Func<Month, string>? LinksOfMonths(Assessment assessment, ReportMaterial material) =>
        assessment.Indicator is { } indicator && material.AddressOf is { } addressOf
            ? month => addressOf(indicator, month)
            : null;

    /// <summary>The delivered row behind an assessment; null when the delivery does not hold it.</summary>
    public static PublishedRow? PrintedRow(Assessment assessment, PublishedDelivery delivery) =>
        delivery
            .Tables.Where(table => table.Title == assessment.Table)
            .SelectMany(table => table.Rows)
            .FirstOrDefault(row =>
                row.PrintedTitle == assessment.PrintedTitle
                && (row.Place == assessment.Place || row.ValueFor(assessment.Month)?.Place == assessment.Place)
            );

    /// <summary>
    /// The rows printed for the layout's audience come first, then those of the table of the section's title. All rows of the best kind are
    /// shown, because two series under one indicator are a fact of the edition; the others follow at the end of the report.
    /// </summary>
    private static List<Assessment> Choose(
        string key,
        LayoutSection section,
        ReportLayout layout,
        IReadOnlyList<Assessment> all
    ) =>
        all.Where(assessment => assessment.Is(key))
            .GroupBy(assessment =>
                (Same(assessment.Audience, layout.Audience) ? 2 : 0) + (Same(assessment.Table, section.Title) ? 1 : 0)
            )
            .OrderByDescending(rows => rows.Key)
            .FirstOrDefault()
            ?.ToList()
        ?? [];

    private static string TitleOf(Assessment assessment, bool alone)
    {
        var title = assessment.Indicator?.Title ?? assessment.PrintedTitle;
        return alone || title == assessment.PrintedTitle ? title : $"{title} (printed as: {assessment.PrintedTitle})";
    }

    private static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
