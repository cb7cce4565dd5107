namespace Yardstick.Core.Reference;

/// <summary>Targets that councils have set for figures of their own, each from a day on. Published editions print their targets themselves.</summary>
public sealed class Targets
{
    private readonly ILookup<(string AuthorityCode, string Indicator), SetTarget> _targets;
    private readonly Func<SetTarget, DateOnly, SetTarget> _work;

    /// <param name="work">Works out what a formula comes to on a day; needed only where there is one.</param>
    public Targets(IEnumerable<SetTarget> all, Func<SetTarget, DateOnly, SetTarget>? work = null)
    {
        All = [.. all];
        _work = work ?? ((target, _) => target);
        _targets = All.ToLookup(target => (target.AuthorityCode, target.Indicator));
    }

    public IReadOnlyList<SetTarget> All { get; }

    /// <summary>
    /// The newest target set by a day; null when there is none. What is set for those who work in the council comes before what is set for
    /// everyone, and is not looked at for others.
    /// </summary>
    /// <returns>A formula is worked out for the day: its text is what it comes to.</returns>
    public SetTarget? InForce(
        string authorityCode,
        string indicator,
        DateOnly day,
        TargetAudience reader = TargetAudience.Council
    ) =>
        _targets[(authorityCode, indicator)]
            .Where(target => target.ValidFrom <= day && day < target.ValidTo && target.Audience <= reader)
            .OrderByDescending(target => target.Audience)
            .ThenByDescending(target => target.ValidFrom)
            .FirstOrDefault()
            is { } found
            ? found.Formula is null
                ? found
                : _work(found, day)
            : null;

    internal static Targets Read(string folder) =>
        new(
            ReferenceTable.Read(
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
            )
        );
}
