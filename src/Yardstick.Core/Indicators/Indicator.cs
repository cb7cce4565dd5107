namespace Yardstick.Core.Indicators;

/// <summary>A definition of the catalogue: what a figure means, how it is shown, and where it comes from.</summary>
public sealed record Indicator
{
    /// <summary>Stable key, for example <c>cpp_visit_10wd_pct</c>.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Catalogue section, for example <c>Visits</c>.</summary>
    public required string Section { get; init; }

    public required IndicatorUnit Unit { get; init; }

    public required TimeBasis TimeBasis { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Decimal places of the panel report's display.</summary>
    public int Decimals { get; init; }

    /// <summary>Plain words: what is counted, of what, when.</summary>
    public required string Definition { get; init; }

    public required string Numerator { get; init; }

    public string? Denominator { get; init; }

    /// <summary>Law, guidance or local standard behind the rule.</summary>
    public required string Source { get; init; }

    /// <summary>What monitoring it does for children.</summary>
    public required string Outcome { get; init; }

    /// <summary>Indicators of one family share one commentary.</summary>
    public required string Family { get; init; }

    /// <summary>Tables of the extract that feed it; empty when no case record can.</summary>
    public IReadOnlyList<string> RequiredTables { get; init; } = [];

    /// <summary>Printed titles under which councils publish it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<IndicatorVersion> Versions { get; init; }

    /// <summary>Rows and the figure that they must give; none for what is derived or not available.</summary>
    public IReadOnlyList<WorkedExample> Examples { get; init; } = [];

    /// <summary>How it is calculated: SQL with examples, derived, or not available with the reason.</summary>
    public required IndicatorCalculation Calculation { get; init; }

    /// <summary>Who gives it by hand where no case record does; null where case records alone may give it.</summary>
    public string? SuppliedBy { get; init; }

    /// <summary>National measure that it may be compared with; null where no national figure exists.</summary>
    public NationalMeasure? NationalMeasure { get; init; }

    /// <summary>Number of the version that holds on a day; the first where the day lies before all of them.</summary>
    public int VersionOn(DateOnly day) => Versions.LastOrDefault(version => version.ValidFrom <= day)?.Number ?? 1;

    /// <summary>Overrides the default tolerance of 6% of the target.</summary>
    public RagTolerance? Tolerance { get; init; }

    /// <summary>The files in which its figures appear.</summary>
    public WrittenTo WrittenTo { get; init; }

    /// <summary>How its members are broken down by what is known of the child.</summary>
    public BrokenDown BrokenDown { get; init; } = new(CategoryDay.ByTimeBasis, null);
}

public enum IndicatorUnit
{
    Count,
    Percentage,
    RatePer10000,
    RatePer100000,
    Weeks,
    Ratio,
}

public enum TimeBasis
{
    InMonth,
    AtMonthEnd,
    RollingTwelveMonths,
    AccumulativeFromApril,
    AccumulativeFromJanuary,
    Quarterly,
    Forecast,
}

/// <summary>Which direction is good for children.</summary>
public enum Polarity
{
    Neutral,
    Higher,
    Lower,
    Range,
}

/// <summary>Where the figures of an indicator are written.</summary>
public enum WrittenTo
{
    /// <summary><c>observations.csv</c>, broken down or not.</summary>
    Observations,

    /// <summary><c>observations.csv</c> with breakdowns alone: its total says nothing.</summary>
    Breakdowns,

    /// <summary><c>caseloads.csv</c>, which names workers, and the lists of members.</summary>
    Caseloads,

    /// <summary><c>observations.csv</c> when it is asked for by its key: it is no part of the published catalogue.</summary>
    Request,
}

/// <param name="Day">The day on which each member's categories are read.</param>
/// <param name="Only">Keys of the breakdowns that apply; null for every breakdown of children.</param>
public sealed record BrokenDown(CategoryDay Day, IReadOnlyList<string>? Only);

/// <summary>The day on which the category of a member is read.</summary>
public enum CategoryDay
{
    /// <summary>The month end for stock, the day of the event for flows.</summary>
    ByTimeBasis,

    /// <summary>The day on which something fell due.</summary>
    DueDate,

    /// <summary>The day before the event, for plans and periods of care that end on it.</summary>
    DayBefore,
}

public sealed record IndicatorVersion(int Number, DateOnly ValidFrom, string Change);

/// <summary>Closed union: exactly one of the ways in which a figure comes to be.</summary>
public abstract record IndicatorCalculation
{
    private IndicatorCalculation() { }

    /// <param name="File">SQL file beside the YAML.</param>
    public sealed record Sql(string File) : IndicatorCalculation;

    /// <param name="Inputs">Keys of the indicators it is made from.</param>
    public sealed record Derived(string Rule, IReadOnlyList<string> Inputs) : IndicatorCalculation;

    public sealed record NotAvailable(string Reason) : IndicatorCalculation;
}

/// <param name="Measure">Short name of the measure in the national data (LAIT).</param>
/// <param name="Scale">How an annual value becomes comparable with a monthly one.</param>
public sealed record NationalMeasure(string Measure, BenchmarkScale Scale);

public enum BenchmarkScale
{
    /// <summary>A yearly percentage, rate or stock, compared as it is.</summary>
    Annual,

    /// <summary>A yearly flow, divided by twelve and labelled so.</summary>
    AnnualDividedByTwelve,
}

/// <param name="Type">Relative to the target (per cent of it), in points, or absolute.</param>
public sealed record RagTolerance(ToleranceType Type, decimal Value);

public enum ToleranceType
{
    Relative,
    Points,
    Absolute,
}
