namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Habits of recording that all parts of a case file share.</summary>
internal static class Recording
{
    /// <summary>The days of something that comes again and again, from a first day to the end or the extract.</summary>
    /// <param name="interval">Name of the length between two.</param>
    /// <param name="missed">Name of the chance that one is left out.</param>
    public static IEnumerable<DateOnly> Every(
        this Dice dice,
        string interval,
        string missed,
        DateOnly first,
        DateOnly until,
        DateOnly last
    )
    {
        for (var day = first; day < until && day <= last; day = day.AddDays(dice.Length(interval)))
        {
            var held = OnWeekday(day);
            if (!dice.Happens(missed) && held < until)
            {
                yield return held;
            }
        }
    }

    /// <summary>Seen, and seen alone, as visits record it.</summary>
    public static (Cell Seen, Cell Alone) Seen(this Dice dice)
    {
        var seen = dice.Happens("visit_seen");
        return (Cell.YesNo(seen), Cell.YesNo(seen && dice.Happens("visit_seen_alone")));
    }

    private static DateOnly OnWeekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };
}
