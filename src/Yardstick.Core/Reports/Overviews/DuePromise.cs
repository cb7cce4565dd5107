using Yardstick.Core.Reports.Words;

namespace Yardstick.Core.Reports.Overviews;

/// <summary>Something that was promised and is not done yet: an action, an answer to the panel, an analysis.</summary>
/// <param name="OwnerRole">A role, never a person's name.</param>
/// <param name="Indicator">Key of the indicator that it is about; null for none.</param>
/// <param name="Address">Its page; null where it has none.</param>
public sealed record DuePromise(
    string What,
    string OwnerRole,
    DateOnly DueOn,
    string? Indicator = null,
    string? Address = null
)
{
    public bool IsOverdue(DateOnly today) => DueOn < today;

    /// <summary>Due by the end of the month in which the day lies: what a meeting of that month has to ask for.</summary>
    public bool IsDue(DateOnly today) => DueOn <= Periods.Month.Of(today).LastDay;

    /// <summary><c>3 days overdue</c>, <c>due today</c>, <c>due in 5 days</c>.</summary>
    public string HowLate(DateOnly today) =>
        (today.DayNumber - DueOn.DayNumber) switch
        {
            0 => "due today",
            1 => "1 day overdue",
            -1 => "due tomorrow",
            > 0 and var late => $"{FigureText.Of(late, unit: null)} days overdue",
            var ahead => $"due in {FigureText.Of(-ahead, unit: null)} days",
        };
}
