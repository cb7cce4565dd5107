using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Core.Editions.Disclosure;

/// <summary>What is known when a public version is made: rules, what the figures have to do with each other, and what is public already.</summary>
public sealed record DisclosureContext
{
    public required Func<string, Indicator?> FindIndicator { get; init; }

    public required FigureRelations Relations { get; init; }

    public DisclosureSettings Settings { get; init; } = DisclosureSettings.Usual;

    /// <summary>What the authority has published before, oldest first.</summary>
    public IReadOnlyList<EarlierEdition> Earlier { get; init; } = [];

    /// <summary>Measures that the approver lets through by name.</summary>
    public IReadOnlyList<FigureRelease> Releases { get; init; } = [];

    /// <summary>Rows of team tables that stand for several others: the parent of a row, by the names that are printed.</summary>
    public IReadOnlyDictionary<string, string> Parents { get; init; } = new Dictionary<string, string>();

    /// <summary>Keys of the figures that stand at the top: they are the last to be given up for others.</summary>
    public IReadOnlyList<string> Headlines { get; init; } = [];
}

/// <summary>An edition that is public already.</summary>
/// <param name="Name">In words, for the approver.</param>
/// <param name="Restricted">With every figure; of an imported edition, what it prints.</param>
/// <param name="Public">As it was published.</param>
public sealed record EarlierEdition(string Name, PublishedDelivery Restricted, PublishedDelivery Public);

/// <summary>A measure that may be shown although its complement is small: reviews in time, 549 of 554.</summary>
/// <param name="Indicator">Key of the catalogue.</param>
/// <param name="Reason">Why it names no child; stored and logged.</param>
public sealed record FigureRelease(string Indicator, ReleaseForm Form, string Reason);

public enum ReleaseForm
{
    /// <summary>With its counts, as it is.</summary>
    AsItIs,

    /// <summary>The twelve months to the reported one together, and no single month.</summary>
    TwelveMonths,
}
