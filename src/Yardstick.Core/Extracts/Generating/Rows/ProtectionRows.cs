using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Strategy discussions, section 47 enquiries, conferences and protection plans.</summary>
internal static class ProtectionRows
{
    public static void Add(RowBook book, Child child, Func<DateOnly, string?> teamOn)
    {
        foreach (var discussion in child.StrategyDiscussions)
        {
            book.Add(
                "local_strategy_discussion",
                discussion.Day,
                ("strategy_discussion_id", discussion.Id),
                ("person_id", child.Id),
                ("referral_id", discussion.Case.Id),
                ("discussion_date", discussion.Day),
                ("s47_enquiry_id", discussion.EnquiryId)
            );
        }

        foreach (var enquiry in child.Enquiries)
        {
            AddEnquiry(book, child, enquiry, teamOn);
        }

        foreach (var conference in child.Conferences)
        {
            AddConference(book, child, conference, teamOn);
        }

        foreach (var plan in child.ProtectionPlans)
        {
            book.Add(
                "ssd_cp_plans",
                plan.Start,
                ("cppl_cp_plan_id", plan.Id),
                ("cppl_referral_id", plan.Case.Id),
                ("cppl_icpc_id", plan.Conference?.Id),
                ("cppl_person_id", child.Id),
                ("cppl_cp_plan_start_date", plan.Start),
                ("cppl_cp_plan_end_date", book.Known(plan.End)),
                ("cppl_cp_plan_initial_category", plan.Category),
                ("cppl_cp_plan_ola", Cell.YesNo(plan.Temporary)),
                ("cppl_cp_plan_latest_category", plan.LaterCategory ?? plan.Category)
            );
            ProtectionEventRows.Add(book, child, plan);
        }
    }

    private static void AddEnquiry(RowBook book, Child child, Enquiry enquiry, Func<DateOnly, string?> teamOn)
    {
        var outcome =
            enquiry.ToConference ? """{"CP_CONFERENCE_FLAG":"Y","NFA_FLAG":"N"}"""
            : enquiry.NoFurtherAction ? """{"CP_CONFERENCE_FLAG":"N","NFA_FLAG":"Y"}"""
            : """{"CP_CONFERENCE_FLAG":"N","NFA_CONTINUE_SINGLE_FLAG":"Y"}""";
        book.Add(
            "ssd_s47_enquiry",
            enquiry.Start,
            ("s47e_s47_enquiry_id", enquiry.Id),
            ("s47e_referral_id", enquiry.Case.Id),
            ("s47e_person_id", child.Id),
            ("s47e_s47_start_date", enquiry.Start),
            ("s47e_s47_end_date", book.Known(enquiry.End)),
            ("s47e_s47_nfa", book.Once(enquiry.End, Cell.YesNo(enquiry.NoFurtherAction))),
            ("s47e_s47_outcome_json", book.Once(enquiry.End, outcome)),
            ("s47e_s47_completed_by_team", book.Once(enquiry.End, teamOn(enquiry.Start)))
        );
    }

    private static void AddConference(
        RowBook book,
        Child child,
        Conference conference,
        Func<DateOnly, string?> teamOn
    ) =>
        book.Add(
            "ssd_initial_cp_conference",
            conference.Day,
            ("icpc_icpc_id", conference.Id),
            ("icpc_s47_enquiry_id", conference.Enquiry?.Id),
            ("icpc_person_id", child.Id),
            ("icpc_cp_plan_id", conference.Plan?.Id),
            ("icpc_referral_id", conference.Case.Id),
            ("icpc_icpc_transfer_in", Cell.YesNo(conference.TransferIn)),
            ("icpc_icpc_target_date", conference.Target),
            ("icpc_icpc_date", conference.Day),
            ("icpc_icpc_outcome_cp_flag", Cell.YesNo(conference.Plan is not null)),
            (
                "icpc_icpc_outcome_json",
                FrontDoorRows.Flag(conference.Plan is not null ? "CP_FLAG" : "PROV_OF_SERVICES_FLAG")
            ),
            ("icpc_icpc_team", teamOn(conference.Day))
        );
}
