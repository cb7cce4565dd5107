namespace Yardstick.Core.Reference;

/// <summary>Targets that councils have set for figures of their own, each from a day on. Published editions print their targets themselves.</summary>
public sealed class Targets
{
    private readonly ILookup<(string AuthorityCode, string Indicator), SetTarget> _targets;

    internal Targets(string folder)
    {
        All = ReferenceTable.Read(
            folder,
            "targets.csv",
            ["authority_code", "indicator", "target", "valid_from", "source"],
            row => new SetTarget(
                row.Text("authority_code"),
                row.Text("indicator"),
                row.Text("target"),
                row.Date("valid_from"),
                row.Text("source")
            )
        );
        _targets = All.ToLookup(target => (target.AuthorityCode, target.Indicator));
    }

    public IReadOnlyList<SetTarget> All { get; }

    /// <summary>The newest target set by a day; null when there is none.</summary>
    public SetTarget? InForce(string authorityCode, string indicator, DateOnly day) =>
        _targets[(authorityCode, indicator)].Where(target => target.ValidFrom <= day).MaxBy(target => target.ValidFrom);
}

/// <param name="Indicator">Key of the catalogue.</param>
/// <param name="Text">As papers print targets: <c>&gt;=95%</c>, <c>&lt;=20</c>, <c>85-95%</c>, <c>TBC</c>.</param>
public sealed record SetTarget(string AuthorityCode, string Indicator, string Text, DateOnly ValidFrom, string Source);
