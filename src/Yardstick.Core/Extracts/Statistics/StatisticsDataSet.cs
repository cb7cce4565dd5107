namespace Yardstick.Core.Extracts.Statistics;

/// <summary>A data set of explore education statistics: which of its columns and rows are which national measure.</summary>
public sealed record StatisticsDataSet
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The publication that it is downloaded from.</summary>
    public required string Publication { get; init; }

    /// <summary>The column that says what a row counts.</summary>
    public required string Filter { get; init; }

    public required IReadOnlyList<MeasureColumn> Measures { get; init; }

    /// <summary>The columns that a file of it has besides those of every data set.</summary>
    public IEnumerable<string> Columns => Measures.Select(measure => measure.Column).Prepend(Filter).Distinct();
}

/// <param name="Measure">Short name of the national measure.</param>
/// <param name="Rows">What the filter column holds in the rows of the measure.</param>
public sealed record MeasureColumn(string Measure, string Rows, string Column);
