namespace Yardstick.Core.Reports.Layouts;

/// <summary>How one report is arranged: everything that differs from one report to the next is data in <c>definitions/reports/</c>.</summary>
public sealed record ReportLayout
{
    /// <summary>Stable name, equal to the file's name: <c>panel-report</c>.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Who receives it, as it stands behind "for": <c>the Children and Families Scrutiny Panel</c>, <c>service managers</c>.</summary>
    public required string Body { get; init; }

    /// <summary>Rows and targets printed for this audience come first, as in <c>edition.csv</c>: <c>scrutiny panel</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>The role that answers questions; never a person.</summary>
    public required string Contact { get; init; }

    public required string Introduction { get; init; }

    /// <summary>Months shown in tables, the reported one included.</summary>
    public required int Months { get; init; }

    /// <summary>Whether a month's cell carries its numerator and denominator.</summary>
    public required bool Counts { get; init; }

    /// <summary>Columns of a section's table, where the section names none of its own. The wanted direction is always printed.</summary>
    public required IReadOnlyList<LayoutColumn> Columns { get; init; }

    /// <summary>How many figures of a section are put into words, the most important first.</summary>
    public required int Statements { get; init; }

    /// <summary>Least severity of the checker's findings that are printed; the rest are counted.</summary>
    public required FindingsShown Findings { get; init; }

    public required IReadOnlyList<OpeningPart> Opening { get; init; }

    public required IReadOnlyList<LayoutSection> Sections { get; init; }

    public required IReadOnlyList<ClosingPart> Closing { get; init; }

    /// <summary>Keys of all indicators, in report order, each once.</summary>
    public IEnumerable<string> IndicatorKeys => Sections.SelectMany(section => section.Indicators).Distinct();
}

/// <summary>One section of a report, in its printed order.</summary>
public sealed record LayoutSection
{
    /// <summary>Published title; it also tells which printed table's row is meant when an indicator is printed in several.</summary>
    public required string Title { get; init; }

    public required string Anchor { get; init; }

    public required string Introduction { get; init; }

    /// <summary>Keys of the catalogue in printed order.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Empty: the columns of the layout.</summary>
    public required IReadOnlyList<LayoutColumn> Columns { get; init; }

    public required IReadOnlyList<ChartLayout> Charts { get; init; }

    /// <summary>Keys of the indicators whose printed team table is shown.</summary>
    public required IReadOnlyList<string> TeamTables { get; init; }

    public required IReadOnlyList<SectionPart> Parts { get; init; }

    /// <summary>Role that approves what is said of these figures.</summary>
    public string? Owner { get; init; }

    /// <summary>Role that writes it.</summary>
    public string? Reporter { get; init; }
}

/// <summary>How one indicator is drawn.</summary>
public sealed record ChartLayout
{
    public required string Indicator { get; init; }

    public required Blocks.ChartType Type { get; init; }

    public required int Months { get; init; }

    public required IReadOnlyList<LayoutLine> Lines { get; init; }

    /// <summary>Whether each point carries its value.</summary>
    public required bool Labels { get; init; }

    /// <summary>Whether breaks of definition are marked.</summary>
    public required bool Breaks { get; init; }

    /// <summary>Whether dated events are marked.</summary>
    public required bool Events { get; init; }

    public decimal? AxisFrom { get; init; }

    public decimal? AxisTo { get; init; }
}
