namespace Yardstick.Core.Editions.Disclosure;

/// <summary>What the counts of different indicators have to do with each other, for a reader who reckons.</summary>
public sealed record FigureRelations
{
    /// <summary>Two names of one count: the denominator of visits to children on a plan is the number of children on a plan.</summary>
    public IReadOnlyDictionary<QuantityName, QuantityName> Same { get; init; } =
        new Dictionary<QuantityName, QuantityName>();

    /// <summary>Parts that exclude each other and make the total.</summary>
    public IReadOnlyList<PartsOfTotal> Sums { get; init; } = [];

    /// <summary>No part is larger than its whole.</summary>
    public IReadOnlyList<PartInWhole> Contained { get; init; } = [];

    /// <summary>A month end is the one before, plus what started, less what ceased, but for a few.</summary>
    public IReadOnlyList<StockFlow> Flows { get; init; } = [];

    /// <summary>A figure of several months is the sum of single ones.</summary>
    public IReadOnlyList<MonthsTogether> Months { get; init; } = [];

    /// <summary>Counts since January or April that no indicator counts by month: a reader subtracts one month from the next.</summary>
    public IReadOnlyDictionary<string, MonthSpan> Accumulating { get; init; } = new Dictionary<string, MonthSpan>();

    /// <summary>Percentages of one thing over another: the numerator is no part of the denominator.</summary>
    public IReadOnlySet<string> NotShares { get; init; } = new HashSet<string>();

    /// <summary>The name under which a count is kept.</summary>
    public QuantityName Kept(QuantityName name) => Same.TryGetValue(name, out var kept) ? kept : name;
}

public sealed record PartsOfTotal(QuantityName Total, IReadOnlyList<QuantityName> Parts);

public sealed record PartInWhole(QuantityName Part, QuantityName Whole);

public sealed record StockFlow(QuantityName Stock, QuantityName Started, QuantityName Ceased);

public sealed record MonthsTogether(QuantityName Total, QuantityName Month, MonthSpan Span);

public enum MonthSpan
{
    Quarter,
    TwelveMonths,
    FromApril,
    FromJanuary,
}
