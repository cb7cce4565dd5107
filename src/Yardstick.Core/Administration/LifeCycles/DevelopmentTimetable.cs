namespace Yardstick.Core.Administration.LifeCycles;

/// <summary>What comes when, seen from a day: the next three months, what is later or has no day yet, what became live in the last year, what is retired. Pure.</summary>
public sealed record DevelopmentTimetable
{
    private const int MonthsAhead = 3;
    private const int MonthsBack = 12;

    /// <summary>The day that it is seen from.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Planned for the next three months, and what was planned for an earlier day and is not there; by the planned day.</summary>
    public required IReadOnlyList<IndicatorLife> NextMonths { get; init; }

    /// <summary>By the planned day; those without one last.</summary>
    public required IReadOnlyList<IndicatorLife> Later { get; init; }

    /// <summary>Live since less than a year, the newest first.</summary>
    public required IReadOnlyList<IndicatorLife> BecameLive { get; init; }

    /// <summary>The newest first; those that will be retired too.</summary>
    public required IReadOnlyList<IndicatorLife> Retired { get; init; }

    public bool IsEmpty => NextMonths.Count + Later.Count + BecameLive.Count + Retired.Count == 0;

    public static DevelopmentTimetable Of(IEnumerable<IndicatorLife> lives, DateOnly day)
    {
        var all = lives.OrderBy(life => life.Indicator, StringComparer.Ordinal).ToList();
        var coming = all.Where(life => life.IsComing)
            .OrderBy(life => life.PlannedFor ?? DateOnly.MaxValue)
            .ToLookup(life => life.PlannedFor <= day.AddMonths(MonthsAhead));
        return new DevelopmentTimetable
        {
            Day = day,
            NextMonths = [.. coming[true]],
            Later = [.. coming[false]],
            BecameLive = Newest(life => life.Stage is LifeStage.Live && life.EffectiveOn > day.AddMonths(-MonthsBack)),
            Retired = Newest(life => life.Stage is LifeStage.Retired),
        };

        List<IndicatorLife> Newest(Func<IndicatorLife, bool> which) =>
            [.. all.Where(which).OrderByDescending(life => life.EffectiveOn)];
    }
}
