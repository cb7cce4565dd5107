using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Pathway plans from 16, and what is known of the care leaver on the day of the extract.</summary>
internal static class LeavingCareRows
{
    /// <summary>Days in care since the 14th birthday that make a child eligible for support.</summary>
    private const int DaysForSupport = 91;

    public static void Add(RowBook book, Child child)
    {
        if (EligibleFrom(child) is not { } eligible || !book.Knows(eligible))
        {
            return;
        }

        var dice = child.Dice.Fork("leaving care");
        var careEnd = child.CarePeriods.Where(period => !period.IsShortBreak).Max(period => period.End);
        var until = child.LeavingCareUntil ?? careEnd;
        var reviewed = AddPathwayPlans(book, child, eligible, until, dice.Fork("pathway"));
        AddSupport(book, child, careEnd, reviewed, dice.Fork("support"));
    }

    /// <summary>The later of the 16th birthday and the 91st day in care since the 14th; null when care ended before.</summary>
    private static DateOnly? EligibleFrom(Child child)
    {
        var left = DaysForSupport;
        foreach (var period in child.CarePeriods.Where(period => !period.IsShortBreak))
        {
            var from = period.Start > child.Birthday(14) ? period.Start : child.Birthday(14);
            var reached = from.AddDays(left);
            if (reached < period.End && child.Birthday(16) < period.End)
            {
                return reached > child.Birthday(16) ? reached : child.Birthday(16);
            }

            left -= Math.Max(0, period.End.DayNumber - from.DayNumber);
            left = Math.Max(0, left);
        }

        return null;
    }

    /// <returns>The last review that the extract knows of.</returns>
    private static DateOnly? AddPathwayPlans(RowBook book, Child child, DateOnly eligible, DateOnly until, Dice dice)
    {
        DateOnly? last = null;
        var number = 0;
        var day = eligible.AddDays(dice.Happens("pathway_plan_late") ? dice.Between(95, 200) : dice.Between(20, 88));
        while (day < until && book.Knows(day))
        {
            var next = day.AddDays(dice.Length("pathway_review"));
            var reviewed = day.AddDays(dice.Between(0, 20));
            var end = next < until ? next : until;
            book.Add(
                "local_pathway_plan",
                day,
                ("pathway_plan_id", $"PW{child.Id}{++number}"),
                ("person_id", child.Id),
                ("authorised_date", day),
                ("reviewed_date", number > 1 && reviewed < end ? book.Known(reviewed) : default),
                ("end_date", book.Known(end))
            );
            last = day;
            day = next;
        }

        return last;
    }

    private static void AddSupport(RowBook book, Child child, DateOnly careEnd, DateOnly? reviewed, Dice dice)
    {
        var today = book.ExtractDate;
        var eligibility =
            careEnd > today ? "Eligible"
            : child.Eighteenth > today ? "Relevant"
            : "Former relevant";
        var inTouch = !dice.Happens("care_leaver_out_of_touch");
        var suitable = !dice.Happens("care_leaver_unsuitable");
        var supported = eligibility != "Eligible" && !(child.Died <= today);
        var contact = today.AddDays(-dice.Between(2, 50));
        book.Add(
            "ssd_care_leavers",
            child.Birthday(16),
            ("clea_table_id", "CL" + child.Id),
            ("clea_person_id", child.Id),
            ("clea_care_leaver_eligibility", eligibility),
            ("clea_care_leaver_in_touch", supported ? dice.Code(inTouch ? "in_touch" : "not_in_touch") : default),
            ("clea_care_leaver_latest_contact", supported && contact >= careEnd ? contact : default(DateOnly?)),
            (
                "clea_care_leaver_accommodation",
                supported && inTouch ? Accommodation(dice, suitable, child.Eighteenth > today) : default
            ),
            ("clea_care_leaver_accom_suitable", supported && inTouch ? (suitable ? "1" : "2") : default(string)),
            ("clea_care_leaver_activity", supported && inTouch ? dice.Code("activity") : default),
            ("clea_pathway_plan_review_date", reviewed),
            ("clea_care_leaver_allocated_team", default)
        );
    }

    /// <summary>A foyer is no home for a child: one who left care before 18 has supported lodgings instead.</summary>
    private static string Accommodation(Dice dice, bool suitable, bool isChild)
    {
        var code = dice.Code(suitable ? "accommodation" : "accommodation_unsuitable");
        return isChild && code == "T" ? "K" : code;
    }
}
