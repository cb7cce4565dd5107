using System.Text.Json.Serialization;
using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Assessments;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Headlines;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Core.Plans;
using Yardstick.Core.Positions;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Composition;
using Yardstick.Core.Reports.Layouts;

namespace Yardstick.Core.Editions.Publishing;

/// <summary>
/// All that an edition was composed from, kept with it: the frozen figures by the hashes of their months, and whole whatever may change later in the
/// store. The same inputs give the same edition.
/// </summary>
public sealed record EditionInputs
{
    public required string AuthorityCode { get; init; }

    public required string AuthorityName { get; init; }

    public required Month Month { get; init; }

    /// <summary>The layout as it was.</summary>
    public required ReportLayout Layout { get; init; }

    /// <summary>The frozen months that are shown, oldest first.</summary>
    public required IReadOnlyList<FrozenMonthUsed> Months { get; init; }

    /// <summary>Targets in force at the month end for those who work in the council, formulas worked out.</summary>
    public required IReadOnlyList<SetTarget> Targets { get; init; }

    /// <summary>The same for everyone.</summary>
    public required IReadOnlyList<SetTarget> PublicTargets { get; init; }

    /// <summary>Approved texts of the month.</summary>
    public required IReadOnlyList<ApprovedText> Texts { get; init; }

    /// <summary>Actions about a figure that were open.</summary>
    public required IReadOnlyList<AgreedAction> Actions { get; init; }

    /// <summary>Figures that were marked and not judged.</summary>
    public required IReadOnlyList<WithheldFigure> Withheld { get; init; }

    /// <summary>Name of the statistical neighbour model that figures are compared with; null for the one in force.</summary>
    public string? NeighbourModel { get; init; }

    /// <summary>The last release of national statistics that had been imported; 0 for those of the product alone.</summary>
    public long StatisticsRelease { get; init; }

    /// <summary>The definitions of the indicators of the layout.</summary>
    public required IReadOnlyList<DefinitionUsed> Definitions { get; init; }

    public required IReadOnlyList<Headline> Headlines { get; init; }

    /// <summary>What has to be explained in the month, by indicator: signals, reds, changed ratings.</summary>
    public required IReadOnlyList<FigureToExplain> ToExplain { get; init; }

    /// <summary>Caseloads at the month end, for the restricted version alone.</summary>
    public required IReadOnlyList<Caseload> Caseloads { get; init; }

    /// <summary>The register of audits as it stood; null where it holds none of the year.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrintedAudits? Audits { get; init; }

    /// <summary>The trackers in counts, for the restricted version alone; null where none has figures.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrintedTrackers? Trackers { get; init; }

    /// <summary>Open areas of focus as the leadership signed them off; null where there were none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SignedFocus>? Focus { get; init; }

    /// <summary>Titles of open areas of focus with words that nobody had signed off; null where there were none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? UnsignedFocus { get; init; }

    /// <summary>Where indicators stood that were not simply live; null where all were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IndicatorLife>? Life { get; init; }

    /// <summary>The approved position statements of the month; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PrintedPosition>? Positions { get; init; }

    /// <summary>What everyone could read already: it counts when small numbers are protected.</summary>
    public required EarlierEditions Earlier { get; init; }

    /// <summary>What counted as a small number, and what was released by name.</summary>
    public DisclosureRules SmallNumbers { get; init; } = DisclosureRules.Usual;

    /// <summary>SHA-256 over all definitions and reference data of the product.</summary>
    public required string ProductHash { get; init; }
}

/// <param name="ObservationsHash">SHA-256 over the month's figures.</param>
/// <param name="DefinitionsHash">SHA-256 over what they were measured with.</param>
public sealed record FrozenMonthUsed(Month Month, string ExtractId, string ObservationsHash, string DefinitionsHash);

/// <param name="Published">Editions that were published, by their numbers.</param>
/// <param name="Imported">Names of published papers that were imported.</param>
public sealed record EarlierEditions(IReadOnlyList<long> Published, IReadOnlyList<string> Imported);

/// <summary>An approved version of a commentary.</summary>
/// <param name="Number">The approved version.</param>
/// <param name="Indicators">Those that it serves, the one that it was written for first.</param>
/// <param name="Wording">With tokens, from which the public text is made.</param>
/// <param name="Shown">With its figures, as it was approved.</param>
/// <param name="ApprovedAt">UTC.</param>
public sealed record ApprovedText(
    string CommentaryId,
    int Number,
    IReadOnlyList<string> Indicators,
    string Wording,
    string Shown,
    string ApprovedBy,
    DateTime ApprovedAt
);

public sealed record WithheldFigure(string Indicator, Month Month, Withholding Why);

/// <param name="Version">The one that held at the month end.</param>
/// <param name="Hash">SHA-256 over the definition and its SQL.</param>
public sealed record DefinitionUsed(string Indicator, string Title, int Version, string Hash);

/// <param name="Why">In words: <c>red: 86% misses the target</c>.</param>
public sealed record FigureToExplain(string Indicator, TaskCause Cause, string Why);
