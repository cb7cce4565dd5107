using Yardstick.Core.Indicators;

namespace Yardstick.Core.Imports.Sources;

/// <summary>For how many months a source can speak of what it holds.</summary>
public enum SourceReach
{
    /// <summary>Every month from its first day on.</summary>
    Full,

    /// <summary>The months of a year, delivered once it is over.</summary>
    Yearly,

    /// <summary>The one day on which it was taken.</summary>
    Snapshot,
}

/// <summary>What a kind of source can say, and what it cannot: a definition in <c>definitions/sources</c>.</summary>
public sealed record SourceDefinition
{
    public required SourceKind Source { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is, in plain words.</summary>
    public required string Meaning { get; init; }

    public required SourceReach Reach { get; init; }

    /// <summary>The tables of the extract format that it can fill.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Time bases that it supports; the others would need a longer memory than it has.</summary>
    public required IReadOnlyList<TimeBasis> TimeBases { get; init; }

    /// <summary>Why a figure with another time basis cannot be made from it.</summary>
    public required string OtherTimeBases { get; init; }

    /// <summary>What it cannot truly say.</summary>
    public required IReadOnlyList<SourceLack> Lacks { get; init; }
}

/// <summary>Something that figures are made from and that a source cannot truly say.</summary>
/// <param name="Words">Columns and views, as the SQL of figures names them.</param>
/// <param name="Tables">Only where these tables are the source's; never empty.</param>
/// <param name="Through">Also where the figure's own SQL does not name the word, but a view that it reads does.</param>
/// <param name="Because">Ends a sentence that begins with the title of the source.</param>
public sealed record SourceLack(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Tables,
    bool Through,
    string Because
);
