using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>What is held under a protection plan: visits, core groups and review conferences.</summary>
internal static class ProtectionEventRows
{
    public static void Add(RowBook book, Child child, ProtectionPlan plan)
    {
        var dice = child.Dice.Fork(plan.Id);
        AddVisits(book, child, plan, dice.Fork("visits"));
        if (!plan.Temporary)
        {
            AddCoreGroups(book, child, plan, dice.Fork("core groups"));
            AddReviews(book, child, plan, dice.Fork("reviews"));
        }
    }

    private static void AddVisits(RowBook book, Child child, ProtectionPlan plan, Dice dice)
    {
        var first = plan.Start.AddDays(dice.Between(1, 12));
        var number = 0;
        foreach (var day in dice.Every("protection_visit", "visit_missed", first, plan.End, book.ExtractDate))
        {
            var (seen, alone) = dice.Seen();
            book.Add(
                "ssd_cp_visits",
                dice.RecordedOn(day),
                ("cppv_cp_visit_id", plan.Id + "V" + ++number),
                ("cppv_person_id", child.Id),
                ("cppv_cp_plan_id", plan.Id),
                ("cppv_cp_visit_date", day),
                ("cppv_cp_visit_seen", seen),
                ("cppv_cp_visit_seen_alone", alone)
            );
        }
    }

    private static void AddCoreGroups(RowBook book, Child child, ProtectionPlan plan, Dice dice)
    {
        var first = plan.Start.AddDays(dice.Length("core_group_first"));
        var number = 0;
        foreach (var day in dice.Every("core_group", "core_group_missed", first, plan.End, book.ExtractDate))
        {
            book.Add(
                "local_core_group",
                dice.RecordedOn(day),
                ("core_group_id", plan.Id + "G" + ++number),
                ("cp_plan_id", plan.Id),
                ("person_id", child.Id),
                ("meeting_date", day)
            );
        }
    }

    /// <summary>Three months after the conference, then every six; the last one ends the plan.</summary>
    private static void AddReviews(RowBook book, Child child, ProtectionPlan plan, Dice dice)
    {
        var due = plan.Start.AddMonths(3);
        for (var number = 1; due.AddDays(-20) < plan.End && book.Knows(due.AddDays(-20)); number++)
        {
            var held = due.AddDays(dice.Happens("review_late") ? dice.Between(1, 25) : -dice.Between(0, 12));
            var last = held >= plan.End;
            held = last ? plan.End : held;
            book.Add(
                "ssd_cp_reviews",
                held,
                ("cppr_cp_review_id", plan.Id + "R" + number),
                ("cppr_person_id", child.Id),
                ("cppr_cp_plan_id", plan.Id),
                ("cppr_cp_review_due", due),
                ("cppr_cp_review_date", held),
                ("cppr_cp_review_outcome_continue_cp", Cell.YesNo(!last)),
                (
                    "cppr_cp_review_participation",
                    child.AgeOn(held) < 4 ? "PN0" : dice.Code("protection_review_participation")
                )
            );
            if (last)
            {
                return;
            }

            due = held.AddMonths(6);
        }
    }
}
