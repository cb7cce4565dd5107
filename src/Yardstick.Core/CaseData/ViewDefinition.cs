using Yardstick.Core.Periods;

namespace Yardstick.Core.CaseData;

/// <summary>What a view of <c>definitions/case-data</c> says, in the <c>.yml</c> beside its <c>.sql</c>.</summary>
public sealed record ViewDefinition
{
    /// <summary>File name without its ending.</summary>
    public required string View { get; init; }

    /// <summary>Plain words: what one row stands for, and which rows there are.</summary>
    public required string Meaning { get; init; }

    /// <summary>The rules that the view carries out.</summary>
    public required string Source { get; init; }

    /// <summary>Meaning of each column by its name, in the order of the select.</summary>
    public required IReadOnlyDictionary<string, string> Columns { get; init; }

    public required IReadOnlyList<ViewExample> Examples { get; init; }
}

/// <summary>A view's own proof: invented rows, a month, and the rows that the view must give.</summary>
public sealed record ViewExample
{
    /// <summary>A sentence that says what the example shows.</summary>
    public required string Name { get; init; }

    public required Month Month { get; init; }

    /// <summary>Rows by table of the extract: column and text, as a CSV cell would hold it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Given { get; init; }

    /// <summary>
    /// All rows of the view, each in the same columns; the columns that matter here, with an empty text for what is not recorded. Of a view
    /// that is no authority's own, such as the calendar, some of its rows.
    /// </summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, string>> Expect { get; init; }
}
