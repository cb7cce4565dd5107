using System.Collections.Concurrent;
using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Overviews;

namespace Yardstick.Web.Figures;

/// <summary>One edition with everything that pages show of it. Each part is made when it is first asked for and then kept.</summary>
public sealed class JudgedEdition
{
    private readonly IReadOnlyList<PublishedDelivery> _known;
    private readonly ProductDefinitions _definitions;
    private readonly Lazy<IReadOnlyList<CheckFinding>> _findings;
    private readonly Lazy<ReportMaterial> _material;
    private readonly Lazy<Overview> _overview;
    private readonly ConcurrentDictionary<Month, IReadOnlyList<Assessment>> _months = [];
    private readonly ConcurrentDictionary<string, Report> _reports = [];

    internal JudgedEdition(
        PublishedDelivery delivery,
        IReadOnlyList<PublishedDelivery> all,
        ProductDefinitions definitions
    )
    {
        Delivery = delivery;
        Address = EditionAddress.Of(delivery.Edition);
        _known = [.. all.Where(other => other.Edition.AuthorityCode == delivery.Edition.AuthorityCode)];
        _definitions = definitions;
        _findings = new(() => EditionFindings.Of(delivery, _known, definitions.Checker));
        _material = new(CollectMaterial);
        _overview = new(() => Overview.Of(Assessments, definitions.Statements, Material.Earlier));
    }

    public PublishedDelivery Delivery { get; }

    public PublishedEdition Edition => Delivery.Edition;

    /// <summary>Stable word for addresses: <c>852-june-2023-panel-report</c>.</summary>
    public string Address { get; }

    /// <summary>Every printed row, judged for the month that the edition reports.</summary>
    public IReadOnlyList<Assessment> Assessments => In(Edition.Month);

    /// <summary>Contradictions that came with this edition: inside it, and between it and older ones.</summary>
    public IReadOnlyList<CheckFinding> Findings => _findings.Value;

    public ReportMaterial Material => _material.Value;

    public Overview Overview => _overview.Value;

    /// <summary>Every printed row, judged for any month that the edition prints; empty for a month that it does not print.</summary>
    public IReadOnlyList<Assessment> In(Month month) => _months.GetOrAdd(month, Assess);

    public IEnumerable<Assessment> Of(string indicatorKey) =>
        Assessments.Where(assessment => assessment.Indicator?.Key == indicatorKey);

    public Report Compose(ReportLayout layout) =>
        _reports.GetOrAdd(layout.Name, _ => _definitions.Composer.Compose(layout, Material));

    /// <summary>True when a printed table bears the title of one of the layout's sections.</summary>
    internal bool PrintsSectionOf(ReportLayout layout) =>
        Delivery.Tables.Any(table =>
            layout.Sections.Any(section =>
                string.Equals(section.Title, table.Title.Trim(), StringComparison.OrdinalIgnoreCase)
            )
        );

    private IReadOnlyList<Assessment> Assess(Month month) => Assess(Delivery, month);

    private IReadOnlyList<Assessment> Assess(PublishedDelivery delivery, Month month) =>
        delivery.Tables.SelectMany(table => table.Rows).Any(row => row.ValueFor(month) is not null)
            ? _definitions.AssessorFor(Edition.AuthorityCode).Assess(month, delivery.Edition.Name, _known)
            : [];

    private ReportMaterial CollectMaterial()
    {
        var older = _known
            .Where(other => other.Edition.PublishedOn < Edition.PublishedOn)
            .OrderByDescending(other => other.Edition.PublishedOn);
        return new ReportMaterial
        {
            Delivery = Delivery,
            Assessments = Assessments,
            Earlier = [.. older.SelectMany(other => Assess(other, other.Edition.Month))],
            Findings = Findings,
            Editions = [.. _known.Select(other => other.Edition)],
            FindIndicator = _definitions.Catalogue.Find,
            Glossary = _definitions.Reference.Glossary,
            Events = _definitions.Reference.Events.Between(
                Edition.AuthorityCode,
                DateOnly.MinValue,
                Edition.DataTo
            ),
            National = _definitions.Reference.NationalStatistics.For(Edition.AuthorityCode),
        };
    }
}
