using Yardstick.Core.Extracts.Generating.Care;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Health assessments of looked-after children, and the way to the first one.</summary>
internal static class CareHealthRows
{
    public static void Add(RowBook book, Child child, CarePeriod period, Dice all)
    {
        var dice = all.Fork("health");
        var requested = period.Start.AddDays(dice.Between(1, 9));
        var inTime = dice.Happens("initial_health_in_time");
        var offered = period.Start.AddDays(inTime ? dice.Between(11, 24) : dice.Between(26, 60));
        var held = offered.AddDays(inTime ? dice.Between(0, 2) : dice.Between(0, 20));
        if (requested < period.End)
        {
            book.Add(
                "local_iha_pathway",
                requested,
                ("person_id", child.Id),
                ("requested_date", requested),
                ("offered_date", book.Known(offered))
            );
        }

        var number = 0;
        AddCheck(book, child, period, ++number, "INITIAL", held, dice);
        for (var day = Next(child, held, dice); day < period.End && book.Knows(day); day = Next(child, day, dice))
        {
            AddCheck(book, child, period, ++number, "REVIEW", day, dice);
        }
    }

    private static DateOnly Next(Child child, DateOnly day, Dice dice)
    {
        var due = day.AddDays(dice.Length(child.AgeOn(day) < 5 ? "health_check_under_5" : "health_check"));
        return dice.Happens("health_check_late") ? due.AddDays(dice.Between(10, 80)) : due;
    }

    private static void AddCheck(
        RowBook book,
        Child child,
        CarePeriod period,
        int number,
        string type,
        DateOnly day,
        Dice dice
    )
    {
        var refused = type == "REVIEW" && dice.Happens("health_check_refused");
        if (day < period.End)
        {
            book.Add(
                "ssd_cla_health",
                dice.RecordedOn(day),
                ("clah_health_check_id", period.Id + "H" + number),
                ("clah_person_id", child.Id),
                ("clah_health_check_type", type),
                ("clah_health_check_date", day),
                ("clah_health_check_status", refused ? "REFUSED" : "COMPLETED")
            );
        }
    }
}
