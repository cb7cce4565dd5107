using Yardstick.Core.Reports.Blocks;

namespace Yardstick.Rendering.Excel;

/// <summary>One worksheet: a title, lines of text, one table, and at most one chart of that table.</summary>
internal sealed record Sheet
{
    /// <summary>At most 31 letters, unique in the workbook.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Texts between the title and the table; a link leads to a sheet by name.</summary>
    public IReadOnlyList<(string Text, string? ToSheet)> Lines { get; init; } = [];

    public required TableContent Table { get; init; }

    /// <summary>Drawn beside the table from its cells.</summary>
    public ChartContent? Chart { get; init; }

    /// <summary>A chart of another file is drawn from its cells: those without a number stay empty, as they do beside a chart of its own.</summary>
    public bool HoldsPoints { get; init; }

    /// <summary>What links of the report call this sheet.</summary>
    public required string Anchor { get; init; }

    /// <summary>What the cover says of it.</summary>
    public required string Section { get; init; }
}
