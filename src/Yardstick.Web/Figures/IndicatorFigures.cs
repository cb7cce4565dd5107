using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Tables;

namespace Yardstick.Web.Figures;

/// <summary>All that the chosen council has of one indicator, and the figure that a page shows first.</summary>
public sealed class IndicatorFigures
{
    private readonly IReadOnlyList<JudgedEdition> _editions;

    public IndicatorFigures(CatalogueEntry entry, ChosenEdition chosen)
    {
        Entry = entry;
        _editions = chosen.Beside;
        PrintedBy = [.. _editions.Where(edition => edition.Of(Indicator.Key).Any())];
        Edition =
            chosen.Named is not null && PrintedBy.Contains(chosen.Edition) ? chosen.Edition
            : PrintedBy is [var newest, ..] ? newest
            : null;
        Shown = Edition?.Of(Indicator.Key).FirstOrDefault();
    }

    public CatalogueEntry Entry { get; }

    public Indicator Indicator => Entry.Indicator;

    /// <summary>Editions that print it, newest first.</summary>
    public IReadOnlyList<JudgedEdition> PrintedBy { get; }

    /// <summary>The chosen edition where it prints the indicator, else the newest that does; null when none does.</summary>
    public JudgedEdition? Edition { get; }

    /// <summary>The figure of that edition; null when none was ever published.</summary>
    public Assessment? Shown { get; }

    /// <summary>Other rows of the same edition: another table, audience or title.</summary>
    public IEnumerable<Assessment> OtherRows => Edition?.Of(Indicator.Key).Skip(1) ?? [];

    /// <summary>All editions of the authority whose figure is shown.</summary>
    public IReadOnlyList<PublishedDelivery> Deliveries => [.. _editions.Select(other => other.Delivery)];

    /// <summary>The figure shown, month by month.</summary>
    /// <param name="link">Address of the page that shows how a month's figure was made; null in files.</param>
    public TableContent History(string id, Func<Month, string>? link = null) =>
        Edition!.Edition.Measured is null
            ? PublishedHistoryTable.Build(id, Shown!, Deliveries, link)
            : MeasuredHistoryTable.Build(id, Shown!, link);

    /// <summary>Team tables of the newest edition that prints one, with or without a row of its own.</summary>
    public (JudgedEdition? Edition, IReadOnlyList<PublishedTable> Tables) Teams
    {
        get
        {
            var edition = _editions.FirstOrDefault(edition => TeamTables(edition).Any());
            return (edition, edition is null ? [] : [.. TeamTables(edition)]);
        }
    }

    public IReadOnlyList<EditionFinding> Findings =>
        [
            .. _editions
                .SelectMany(edition => edition.Findings.Select(finding => new EditionFinding(edition, finding)))
                .Where(found => found.Finding.Indicator == Indicator.Key),
        ];

    /// <summary>
    /// One month's figure: of the edition shown where it prints the month, else of the newest edition that does; null when none prints it.
    /// </summary>
    public (JudgedEdition Edition, Assessment Assessment)? In(Month month) =>
        PrintedBy
            .OrderByDescending(edition => edition == Edition)
            .SelectMany(edition => edition.In(month).Select(assessment => (edition, assessment)))
            .Where(print => print.assessment.Indicator?.Key == Indicator.Key)
            .Where(print => print.assessment.Displayed.Length > 0)
            .Select(((JudgedEdition, Assessment)? (print) => print))
            .FirstOrDefault();

    private IEnumerable<PublishedTable> TeamTables(JudgedEdition edition) =>
        edition.Delivery.Tables.Where(table =>
            table.Kind == PublishedTableKind.Teams && table.Indicator == Indicator.Key
        );
}
