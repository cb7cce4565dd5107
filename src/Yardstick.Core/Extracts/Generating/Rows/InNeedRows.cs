using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Plans for children in need, their visits, and the agreed intervals of disabled children.</summary>
internal static class InNeedRows
{
    public static void Add(RowBook book, Child child, Func<DateOnly, string?> teamOn)
    {
        foreach (var plan in child.InNeedPlans)
        {
            var dice = child.Dice.Fork(plan.Id);
            book.Add(
                "ssd_cin_plans",
                plan.Start,
                ("cinp_cin_plan_id", plan.Id),
                ("cinp_referral_id", plan.Case.Id),
                ("cinp_person_id", child.Id),
                ("cinp_cin_plan_start_date", plan.Start),
                ("cinp_cin_plan_end_date", book.Known(plan.End)),
                ("cinp_cin_plan_team", teamOn(plan.Start))
            );
            AddVisits(book, child, plan, dice);
            if (child.IsDisabled)
            {
                book.Add(
                    "local_visit_agreement",
                    plan.Start,
                    ("person_id", child.Id),
                    ("cohort", "CIN_CWD"),
                    ("interval_days", dice.Number("interval_days_disabled")),
                    ("from_date", plan.Start),
                    ("to_date", book.Known(plan.End))
                );
            }
        }
    }

    public static void AddVisit(RowBook book, Child child, string id, DateOnly day, Dice dice)
    {
        var (seen, alone) = dice.Seen();
        if (!book.IsFirstVisit(child.Id, day))
        {
            return;
        }

        book.Add(
            "ssd_cin_visits",
            dice.RecordedOn(day),
            ("cinv_cin_visit_id", id),
            ("cinv_person_id", child.Id),
            ("cinv_cin_visit_date", day),
            ("cinv_cin_visit_seen", seen),
            ("cinv_cin_visit_seen_alone", alone)
        );
    }

    private static void AddVisits(RowBook book, Child child, InNeedPlan plan, Dice dice)
    {
        var first = plan.Start.AddDays(dice.Between(5, 25));
        var number = 0;
        foreach (var day in dice.Every("in_need_visit", "visit_missed", first, plan.End, book.ExtractDate))
        {
            AddVisit(book, child, plan.Id + "V" + ++number, day, dice);
        }
    }
}
