namespace Yardstick.Core.Observations.Measuring.Breakdowns;

/// <summary>
/// One way to break figures down by what is known of a child on a day: a file pair of <c>definitions/breakdowns</c>. Every child falls into
/// exactly one category, so that the categories add up to the total.
/// </summary>
public sealed record Breakdown
{
    /// <summary>Small letters, digits and underscores, for example <c>age_band</c>.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Plain words: which categories there are and how a child comes into one.</summary>
    public required string Definition { get; init; }

    /// <summary>One select of <c>subject_no, category</c> from <c>breakdown_subject</c>, a row for each.</summary>
    public required string Sql { get; init; }

    /// <summary>Tables of the extract without which it cannot be read.</summary>
    public required IReadOnlyList<string> RequiredTables { get; init; }

    /// <summary>All categories in their order; empty where the records themselves name them.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>
    /// It divides records, not children: it applies only to the indicators that name it, and each category is a share of the whole, whose
    /// denominator it carries.
    /// </summary>
    public required bool OfRecords { get; init; }

    public required IReadOnlyList<BreakdownExample> Examples { get; init; }
}

/// <summary>A breakdown's own proof: invented rows, a day, and the category of each child, or record where it is of records.</summary>
public sealed record BreakdownExample
{
    public required string Name { get; init; }

    public required DateOnly Day { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Given { get; init; }

    /// <summary>Category by the id of the child or record.</summary>
    public required IReadOnlyDictionary<string, string> Expect { get; init; }
}
