using System.Collections.Concurrent;
using Yardstick.Core;
using Yardstick.Core.Assessments;
using Yardstick.Core.Checks;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Web.Pages;

namespace Yardstick.Web.Figures;

/// <summary>One edition with everything that pages show of it. Each part is made when it is first asked for and then kept.</summary>
public sealed class JudgedEdition
{
    private readonly IReadOnlyList<PublishedDelivery> _known;
    private readonly Product _product;
    private readonly Pipeline _pipeline;
    private readonly Lazy<IReadOnlyList<CheckFinding>> _findings;
    private readonly Lazy<ReportMaterial> _material;
    private readonly Lazy<Overview> _overview;
    private readonly ConcurrentDictionary<Month, IReadOnlyList<Assessment>> _months = [];
    private readonly ConcurrentDictionary<string, Report> _reports = [];

    internal JudgedEdition(
        PublishedDelivery delivery,
        IReadOnlyList<PublishedDelivery> all,
        Product product,
        Pipeline pipeline
    )
    {
        Delivery = delivery;
        Address = EditionAddress.Of(delivery.Edition);
        AddressOfMonth = _ => Address;
        _known = [.. all.Where(other => other.Edition.AuthorityCode == delivery.Edition.AuthorityCode)];
        (_product, _pipeline) = (product, pipeline);
        _findings = new(() => EditionFindings.Of(delivery, _known, pipeline));
        _material = new(CollectMaterial);
        _overview = new(() => Overview.Of(Assessments, product.Statements, Material.Earlier));
    }

    /// <summary>A measured month: its history stands in itself, and its other months lead to their own editions.</summary>
    /// <param name="isFrozen">Whether an address names a frozen month.</param>
    internal JudgedEdition(PublishedDelivery measured, Func<string, bool> isFrozen, Product product, Pipeline pipeline)
        : this(measured, [measured], product, pipeline) =>
        AddressOfMonth = month =>
            EditionAddress.OfMeasured(measured.Edition.AuthorityCode, month) is var address && isFrozen(address)
                ? address
                : Address;

    public PublishedDelivery Delivery { get; }

    /// <summary>The edition that shows how a month's figure was made: of a measured month its own, else this one.</summary>
    internal Func<Month, string> AddressOfMonth { get; }

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
        _reports.GetOrAdd(layout.Name, _ => _product.Composer.Compose(layout, Material));

    /// <summary>True when a printed table bears the title of one of the layout's sections.</summary>
    internal bool PrintsSectionOf(ReportLayout layout) =>
        Delivery.Tables.Any(table =>
            layout.Sections.Any(section =>
                string.Equals(section.Title, table.Title.Trim(), StringComparison.OrdinalIgnoreCase)
            )
        );

    private IReadOnlyList<Assessment> Assess(Month month) =>
        Delivery.Tables.SelectMany(table => table.Rows).Any(row => row.ValueFor(month) is not null)
            ? _pipeline.Assess(month, Edition.Name, _known)
            : [];

    private ReportMaterial CollectMaterial() =>
        _pipeline.Material(Edition.Month, Edition.Name, _known) with
        {
            Assessments = Assessments,
            Findings = Findings,
            AddressOf = (indicator, month) =>
                month is { } one
                    ? ChosenEdition.Link(Addresses.Of(indicator, one), AddressOfMonth(one))
                    : ChosenEdition.Link(Addresses.Of(indicator), Address),
        };
}
