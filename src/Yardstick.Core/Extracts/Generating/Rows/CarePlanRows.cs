using Yardstick.Core.Extracts.Generating.Care;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Care plans, education plans, and plans to end care.</summary>
internal static class CarePlanRows
{
    public static void Add(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        AddCarePlans(book, child, period, dice.Fork("care plans"));
        AddEducationPlans(book, child, period, dice.Fork("education plans"));
        AddDischargePlan(book, child, period, dice.Fork("discharge plan"));
    }

    private static void AddCarePlans(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var number = 0;
        for (var day = period.Start.AddDays(dice.Between(0, 9)); day < period.End && book.Knows(day); )
        {
            var next = day.AddDays(dice.Length("care_plan"));
            var end = next < period.End ? next : period.End;
            var permanence =
                period.Adoption is { } adoption && adoption.Decided <= day ? "ADOPTION" : dice.Code("permanence_plan");
            book.Add(
                "ssd_cla_care_plan",
                day,
                ("lacp_table_id", period.Id + "C" + ++number),
                ("lacp_person_id", child.Id),
                ("lacp_cla_care_plan_start_date", day),
                ("lacp_cla_care_plan_end_date", book.Known(end)),
                ("lacp_cla_care_plan_json", FrontDoorRows.Flag(permanence))
            );
            day = next;
        }
    }

    private static void AddEducationPlans(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var fromSchoolAge = child.Birthday(4).AddMonths(9);
        var from = period.Start.AddDays(dice.Between(10, 40));
        var first = from > fromSchoolAge ? from : fromSchoolAge;
        var leavesSchool = child.Birthday(16).AddMonths(6);
        var until = period.End < leavesSchool ? period.End : leavesSchool;
        var number = 0;
        foreach (var day in dice.Every("pep", "review_late", first, until, book.ExtractDate))
        {
            book.Add(
                "local_pep",
                dice.RecordedOn(day),
                ("pep_id", period.Id + "P" + ++number),
                ("person_id", child.Id),
                ("completed_date", day)
            );
        }
    }

    private static void AddDischargePlan(RowBook book, Child child, CarePeriod period, Dice dice)
    {
        var agreed = period.Start.AddDays(dice.Between(30, 500));
        if (agreed >= period.End || !dice.Happens(0.12))
        {
            return;
        }

        var ended = agreed.AddDays(dice.Between(60, 400));
        book.Add(
            "local_discharge_plan",
            agreed,
            ("person_id", child.Id),
            ("plan", period.StatusOn(agreed) == "C2" ? "discharge" : "reunification"),
            ("agreed_date", agreed),
            ("ended_date", book.Known(ended < period.End ? ended : period.End))
        );
    }
}
