using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Positions;

namespace Yardstick.Core.Reports.Composition;

/// <summary>What an edition has beyond any report.</summary>
public sealed record EditionParts
{
    /// <summary>Lines of the first page, in order.</summary>
    public IReadOnlyList<PrintedHeadline> Headlines { get; init; } = [];

    /// <summary>Areas of focus as the leadership signed them off, with the figures of the version.</summary>
    public IReadOnlyList<PrintedFocus> Focus { get; init; } = [];

    /// <summary>Children by worker at the month end; empty in what is published.</summary>
    public IReadOnlyList<Caseload> Caseloads { get; init; } = [];

    /// <summary>The audits of the year; null in what is published, and where there are none.</summary>
    public PrintedAudits? Audits { get; init; }

    /// <summary>The same in protected counts, for what is published; null where there are none.</summary>
    public PublicAudits? PublicAudits { get; init; }

    /// <summary>The trackers of the month; null in what is published, and where none has figures.</summary>
    public PrintedTrackers? Trackers { get; init; }

    /// <summary>Where indicators stand that are not simply live.</summary>
    public IReadOnlyList<IndicatorLife> Life { get; init; } = [];

    /// <summary>What the services say of themselves; in what is published, those that were approved for it, in their public words.</summary>
    public IReadOnlyList<PrintedPosition> Positions { get; init; } = [];

    /// <summary>Whether <see cref="Positions"/> are those that everyone may read.</summary>
    public bool ArePositionsPublic { get; init; }

    /// <summary>Names of teams by id.</summary>
    public IReadOnlyDictionary<string, string> TeamNames { get; init; } = new Dictionary<string, string>();
}

/// <param name="Kind">Good or bad, in words.</param>
/// <param name="Text">With its figures.</param>
/// <param name="Indicator">Key of the figure, whose section it leads to.</param>
public sealed record PrintedHeadline(string Kind, string Text, string Indicator);
