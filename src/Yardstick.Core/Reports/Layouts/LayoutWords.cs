namespace Yardstick.Core.Reports.Layouts;

/// <summary>What a section's table may show beside the title and the wanted direction; in YAML in kebab-case (<c>mean-12</c>).</summary>
public enum LayoutColumn
{
    Months,
    Target,
    Rag,
    Direction,

    /// <summary>Current minus previous, signed, without judgement.</summary>
    Trend,
    ChangeOnMonth,
    ChangeOnYear,
    Mean12,

    /// <summary>Sum of numerators over sum of denominators.</summary>
    Pooled12,
    Maximum12,
    Minimum12,
    Variation,
    Assurance,
    OwnLastYear,
    StatisticalNeighbours,
    Region,
    England,

    /// <summary>One column for each named year that the edition prints a target for.</summary>
    TargetsOfYears,

    /// <summary>What monitoring the figure does for children.</summary>
    Outcome,
    Owner,
    Reporter,

    /// <summary>As printed in the delivered edition.</summary>
    Commentary,
}

/// <summary>Lines that a chart may carry.</summary>
public enum LayoutLine
{
    Target,
    OwnLastYear,
    StatisticalNeighbours,
    Region,
    England,
    ProcessLimits,
}

/// <summary>What stands before the sections.</summary>
public enum OpeningPart
{
    Contents,
    About,

    /// <summary>The lines of an edition's first page; nothing in a report that is no edition.</summary>
    Headlines,

    /// <summary>Areas of focus with what the leadership says of them; nothing in a report that is no edition, or where none is signed off.</summary>
    LeadershipOverview,

    /// <summary>What needs attention, in order, and what got better.</summary>
    Overview,
}

/// <summary>What a section is made of, in the order given.</summary>
public enum SectionPart
{
    Introduction,
    Table,
    Statements,

    /// <summary>What was approved to be said of the section's indicators, and the open actions on them.</summary>
    Commentary,
    Charts,
    TeamTables,

    /// <summary>One table an indicator with numerators, denominators and editions.</summary>
    Histories,
}

/// <summary>What stands after the sections.</summary>
public enum ClosingPart
{
    Findings,
    NotJudged,
    NotAvailable,
    OtherRows,

    /// <summary>Children by worker, in the restricted version of an edition alone.</summary>
    Caseloads,

    /// <summary>The register of audits; nothing in a report that is no edition, or where the register is empty.</summary>
    Audits,

    /// <summary>The trackers in counts, in the restricted version of an edition alone.</summary>
    Trackers,

    /// <summary>Which indicators come, are late or are retired; nothing in a report that is no edition, or where nothing is planned.</summary>
    DevelopmentTimetable,

    /// <summary>What each service says of itself; nothing in a report that is no edition, or where nothing is approved.</summary>
    PositionStatements,

    /// <summary>The definition of each indicator of an edition.</summary>
    Definitions,
    Glossary,
    Sources,
    Contact,
}

public enum FindingsShown
{
    Information,
    Warning,
    Error,
}
