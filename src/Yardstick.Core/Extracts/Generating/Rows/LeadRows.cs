using System.Globalization;
using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Extracts.Generating.Staff;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Who works with the child, their supervision, and audits of the case.</summary>
internal static class LeadRows
{
    private const int DaysBetweenAudits = 30;
    private const int DaysOfHandover = 28;

    public static void Add(RowBook book, Family family, Child child, IReadOnlyList<LedTime> led)
    {
        var number = 0;
        foreach (var time in led)
        {
            foreach (var allocation in time.Allocations)
            {
                AddInvolvement(book, child, allocation, "LEAD", ++number);
            }

            AddSecondWorker(book, child, time);
            var dice = family.Dice.Fork("supervision").Fork(time.Lead.Function).Fork(time.Lead.From.DayNumber);
            AddSupervision(book, child, time, dice);
            AddAudits(book, child, time);
        }
    }

    private static void AddInvolvement(RowBook book, Child child, Allocation allocation, string role, int number) =>
        book.Add(
            "ssd_involvements",
            allocation.From,
            (
                "invo_involvements_id",
                string.Create(CultureInfo.InvariantCulture, $"IN{child.Number}{role[..1]}{number:000}")
            ),
            ("invo_professional_id", allocation.Worker.Id),
            ("invo_professional_role_id", role),
            ("invo_professional_team", allocation.Team.Id),
            ("invo_involvement_start_date", allocation.From),
            ("invo_involvement_end_date", book.Known(allocation.Until)),
            ("invo_person_id", child.Id),
            ("invo_referral_id", child.Referrals.LastOrDefault(referral => referral.Day <= allocation.From)?.Id)
        );

    /// <summary>After a handover in care the worker before stays for a while, beside the new lead and never counted as one.</summary>
    private static void AddSecondWorker(RowBook book, Child child, LedTime time)
    {
        if (time.Lead.Function != TeamFunction.Care || time.Allocations is not [var before, var next, ..])
        {
            return;
        }

        DateOnly[] ends =
        [
            next.From.AddDays(DaysOfHandover),
            before.Worker.Until,
            before.Team.Until ?? DateOnly.MaxValue,
        ];
        if (ends.Min() > next.From)
        {
            AddInvolvement(book, child, before with { From = next.From, Until = ends.Min() }, "COWORKER", time.Place);
        }
    }

    private static void AddSupervision(RowBook book, Child child, LedTime time, Dice dice)
    {
        var interval = time.Lead.Function == TeamFunction.LeavingCare ? "supervision_leaving_care" : "supervision";
        var number = 0;
        foreach (
            var day in dice.Every(
                interval,
                "supervision_missed",
                time.Lead.From.AddDays(dice.Between(3, 20)),
                time.Lead.Until,
                book.ExtractDate
            )
        )
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"SV{child.Number}L{time.Place}N{++number}");
            book.Add(
                "local_supervision",
                dice.Fork(id).RecordedOn(day),
                ("supervision_id", id),
                ("person_id", child.Id),
                ("professional_id", time.On(day)?.Worker.Id),
                ("supervision_date", day)
            );
        }
    }

    private static void AddAudits(RowBook book, Child child, LedTime time)
    {
        var dice = child.Dice.Fork("audits").Fork(time.Place);
        var number = 0;
        for (
            var day = time.Lead.From.AddDays(dice.Between(10, 40));
            day < time.Lead.Until && book.Knows(day);
            day = day.AddDays(DaysBetweenAudits)
        )
        {
            if (dice.Happens("audit_a_month"))
            {
                AddAudit(book, child, time, day, ++number, dice.Fork(day.DayNumber));
            }
        }
    }

    private static void AddAudit(RowBook book, Child child, LedTime time, DateOnly day, int number, Dice dice)
    {
        var grade = dice.Code("audit_grade");
        var moderated = day.AddDays(dice.Between(5, 40));
        var isModerated = dice.Happens("audit_moderated");
        var final = dice.Happens(0.8) ? grade : dice.Code("audit_grade");
        var known = isModerated && book.Knows(moderated);
        var inadequate = (known ? final : grade) == "Inadequate";
        book.Add(
            "local_audit",
            day,
            ("audit_id", string.Create(CultureInfo.InvariantCulture, $"AU{child.Number}L{time.Place}N{number}")),
            ("person_id", child.Id),
            ("team_id", time.On(day)?.Team.Id),
            ("audit_type", dice.Code("audit_type")),
            ("completed_date", day),
            ("initial_grade", grade),
            ("moderated_date", known ? moderated : default(DateOnly?)),
            ("final_grade", known ? final : null),
            ("action_agreed", Cell.YesNo(inadequate && dice.Happens(0.9)))
        );
    }
}
