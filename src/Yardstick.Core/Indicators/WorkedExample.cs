using Yardstick.Core.Periods;

namespace Yardstick.Core.Indicators;

/// <summary>A definition's own proof: the rows of an invented extract and the figure that they must give. Run as a test on each engine.</summary>
public sealed record WorkedExample
{
    /// <summary>A sentence that says what the example shows.</summary>
    public required string Name { get; init; }

    /// <summary>Line of the definition file.</summary>
    public required int Line { get; init; }

    public required Month Month { get; init; }

    /// <summary>Rows by table of the extract: column and text, as a CSV cell would hold it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Given { get; init; }

    /// <summary>Numerator and denominator for the authority; the denominator of a count is null.</summary>
    public required ExpectedFigure Authority { get; init; }

    /// <summary>Numerator and denominator of further areas, <c>unallocated</c> among them.</summary>
    public IReadOnlyDictionary<string, ExpectedFigure> Areas { get; init; } = new Dictionary<string, ExpectedFigure>();

    /// <summary>The reason by which each child passes or fails, by person id; empty when the example does not say.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();
}

public sealed record ExpectedFigure(decimal Numerator, decimal? Denominator);
