namespace Yardstick.Core.Imports.Published.Spellings;

/// <summary>The three files as they are written. An unknown key stops the start.</summary>
public sealed record HeadingsFile
{
    /// <summary><c>title</c>, <c>reference</c>, or the name of a <see cref="CellRole"/>, each with its spellings.</summary>
    public Dictionary<string, List<string>> Columns { get; init; } = [];

    public List<string> Regions { get; init; } = [];

    public TeamHeadings Teams { get; init; } = new();

    /// <summary>Names of <see cref="PublishedTableKind"/>, each with sets of headings that stand together.</summary>
    public Dictionary<string, List<List<string>>> Kinds { get; init; } = [];
}

public sealed record TeamHeadings
{
    public List<string> Team { get; init; } = [];

    public List<string> Numerator { get; init; } = [];

    public List<string> Denominator { get; init; } = [];

    public List<string> Percentage { get; init; } = [];
}

public sealed record MonthsFile
{
    public Dictionary<int, List<string>> Names { get; init; } = [];

    public List<string> Before { get; init; } = [];

    public PartWords Parts { get; init; } = new();
}

public sealed record PartWords
{
    public List<string> Value { get; init; } = [];

    public List<string> Numerator { get; init; } = [];

    public List<string> Denominator { get; init; } = [];
}

public sealed record ValuesFile
{
    public List<string> NotAvailable { get; init; } = [];

    public List<string> ToBeConfirmed { get; init; } = [];

    public List<string> UnderReview { get; init; } = [];

    public List<string> Suppressed { get; init; } = [];

    public RagWords Rag { get; init; } = new();

    public DirectionWords Direction { get; init; } = new();

    public TrendWords Trend { get; init; } = new();

    public WantedDirectionWords WantedDirection { get; init; } = new();

    public List<string> Triangles { get; init; } = [];

    public List<string> Totals { get; init; } = [];

    public List<string> Percentages { get; init; } = [];
}

public sealed record RagWords
{
    public List<string> Green { get; init; } = [];

    public List<string> Amber { get; init; } = [];

    public List<string> Red { get; init; } = [];
}

public sealed record DirectionWords
{
    public List<string> Better { get; init; } = [];

    public List<string> Same { get; init; } = [];

    public List<string> Worse { get; init; } = [];
}

public sealed record TrendWords
{
    public List<string> Up { get; init; } = [];

    public List<string> Same { get; init; } = [];

    public List<string> Down { get; init; } = [];
}

public sealed record WantedDirectionWords
{
    public List<string> Up { get; init; } = [];

    public List<string> Down { get; init; } = [];
}
