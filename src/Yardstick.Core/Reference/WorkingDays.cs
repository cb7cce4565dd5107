using System.Globalization;

namespace Yardstick.Core.Reference;

/// <summary>
/// The working-day calendar of England: Monday to Friday without bank holidays. Day 0 is the day of the trigger.
/// Durations are counted with <see cref="Count"/>, deadlines set with <see cref="Due"/>; the two differ only when something happens
/// on a day off directly after the last day. Days carry a running number, so that both are look-ups.
/// </summary>
public sealed class WorkingDays
{
    private readonly DateOnly _first;
    private readonly DateOnly _last;

    /// <summary>Per day from the first: how many working days lie up to and with it.</summary>
    private readonly int[] _runningNumbers;

    /// <summary>The working days in order; the one with running number n stands at n - 1.</summary>
    private readonly List<DateOnly> _workingDays = [];

    /// <param name="bankHolidays">All of them, for whole years: the calendar runs from the first year to the last.</param>
    public WorkingDays(IReadOnlyCollection<BankHoliday> bankHolidays)
    {
        var off = bankHolidays.Select(holiday => holiday.Date).ToHashSet();
        _first = new DateOnly(off.Min().Year, 1, 1);
        _last = new DateOnly(off.Max().Year, 12, 31);
        _runningNumbers = new int[_last.DayNumber - _first.DayNumber + 1];
        for (var date = _first; date <= _last; date = date.AddDays(1))
        {
            if (date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !off.Contains(date))
            {
                _workingDays.Add(date);
            }

            _runningNumbers[date.DayNumber - _first.DayNumber] = _workingDays.Count;
        }
    }

    public bool IsWorkingDay(DateOnly date) =>
        date == _first ? Number(date) == 1 : Number(date) > Number(date.AddDays(-1));

    /// <summary>Working days after <paramref name="from"/>, up to and with <paramref name="to"/>: 0 for the same day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day outside the calendar, or an end before the start.</exception>
    public int Count(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return Number(to) - Number(from);
    }

    /// <summary>The deadline: working day number <paramref name="workingDays"/> strictly after <paramref name="from"/>. On or before it is in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day, or a day outside the calendar.</exception>
    public DateOnly Due(DateOnly from, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        var index = Number(from) + workingDays - 1;
        return index < _workingDays.Count ? _workingDays[index] : throw Outside(_last.AddDays(1));
    }

    private int Number(DateOnly date) =>
        date >= _first && date <= _last ? _runningNumbers[date.DayNumber - _first.DayNumber] : throw Outside(date);

    private ArgumentOutOfRangeException Outside(DateOnly date) =>
        new(
            nameof(date),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Bank holidays are known from {_first.Year} to {_last.Year} and {date:yyyy-MM-dd} lies outside: add the year to reference/bank-holidays.csv."
            )
        );
}
