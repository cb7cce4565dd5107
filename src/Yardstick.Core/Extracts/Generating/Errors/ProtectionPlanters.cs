using static Yardstick.Core.Extracts.Generating.Errors.Planter;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>Rules 36 to 54: conferences and protection plans.</summary>
internal static class ProtectionPlanters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        new(
            36,
            "ssd_initial_cp_conference",
            "icpc_icpc_date",
            (row, book) =>
                CasePlanters.Others(row, book, "ssd_s47_enquiry", "s47e_s47_enquiry_id", "icpc_s47_enquiry_id").Count
                == 1,
            (row, book) =>
            {
                var enquiry = CasePlanters.Others(
                    row,
                    book,
                    "ssd_s47_enquiry",
                    "s47e_s47_enquiry_id",
                    "icpc_s47_enquiry_id"
                )[0];
                row["icpc_icpc_date"] = enquiry["s47e_s47_start_date"].Date!.Value.AddDays(-1);
                return row;
            }
        ),
        Change(
            37,
            "ssd_initial_cp_conference",
            "icpc_icpc_date",
            (row, _) =>
                row["icpc_icpc_date"].Date is { } day ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7) - 1) : default
        ),
        Before(40, "ssd_cp_plans", "cppl_cp_plan_start_date", "cppl_cp_plan_start_date", 6)
            .Where(
                (row, book) =>
                    CasePlanters
                        .Others(row, book, "ssd_initial_cp_conference", "icpc_icpc_id", "cppl_icpc_id")
                        .Any(conference => conference["icpc_icpc_transfer_in"].Text == "N")
            ),
        Before(41, "ssd_cp_plans", "cppl_cp_plan_end_date", "cppl_cp_plan_start_date", 0),
        Before(41, "ssd_cp_plans", "cppl_cp_plan_end_date", "cppl_cp_plan_start_date", 4),
        Double(42, "ssd_cp_plans", "cppl_cp_plan_end_date", row => row["cppl_cp_plan_ola"].Text == "N"),
        Blank(44, "ssd_cp_plans", "cppl_cp_plan_latest_category"),
        Change(44, "ssd_cp_plans", "cppl_cp_plan_latest_category", "XXX"),
        Change(
            46,
            "ssd_cp_reviews",
            "cppr_cp_review_date",
            (row, book) =>
                CasePlanters.Others(row, book, "ssd_cp_plans", "cppl_cp_plan_id", "cppr_cp_plan_id")[0][
                    "cppl_cp_plan_start_date"
                ]
        ),
        Blank(46, "ssd_cp_reviews", "cppr_cp_review_date"),
        Blank(54, "ssd_cp_visits", "cppv_cp_visit_seen"),
    ];
}
