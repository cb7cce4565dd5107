using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Generating;

/// <summary>The calendar that the stories run by.</summary>
/// <param name="Horizon">The day of the extract: nothing that happens later needs to be told.</param>
internal sealed record Setting(WorkingDays WorkingDays, DateOnly Horizon)
{
    /// <summary>Years before the known bank holidays and after them have weekends only.</summary>
    private static readonly BankHoliday[] Ends =
    [
        new(new DateOnly(1990, 1, 1), ""),
        new(new DateOnly(2080, 12, 31), ""),
    ];

    public static Setting Until(DateOnly horizon, IEnumerable<BankHoliday> bankHolidays) =>
        new(new WorkingDays([.. bankHolidays, .. Ends]), horizon);

    /// <summary>Working day number <paramref name="workingDays"/> after a day; the day itself, or the next working day, for 0.</summary>
    public DateOnly After(DateOnly day, int workingDays) =>
        workingDays > 0 ? WorkingDays.Due(day, workingDays)
        : WorkingDays.IsWorkingDay(day) ? day
        : WorkingDays.Due(day, 1);
}
