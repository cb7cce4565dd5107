namespace Yardstick.Core.Audits;

public enum AuditKind
{
    Monthly,
    Thematic,
    DipSample,
    External,

    /// <summary>All of a group, as the last 15 who left.</summary>
    WholeCohort,
}

/// <summary>The four grades that Ofsted uses, the best first.</summary>
public enum AuditGrade
{
    Outstanding,
    Good,
    RequiresImprovement,
    Inadequate,
}

/// <summary>How the children of a round are chosen from those behind a figure.</summary>
public enum SampleRule
{
    /// <summary>Drawn with a seed that is kept: the same seed draws the same children again.</summary>
    Random,

    /// <summary>Those with the latest event, looking back as many months as it takes.</summary>
    Latest,

    /// <summary>Every child behind the figure.</summary>
    Everyone,

    /// <summary>Named by somebody outside, as inspectors do: no figure stands behind them.</summary>
    Named,
}

/// <summary>What moderation did to a grade.</summary>
public enum Regrade
{
    Same,
    Better,
    Worse,
}
