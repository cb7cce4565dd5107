using Yardstick.Core.Extracts.Generating.Rows;
using static Yardstick.Core.Extracts.Generating.Errors.Planter;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>Rules 16 to 37 and 49 to 56: cases, assessments, enquiries, plans for children in need and visits.</summary>
internal static class CasePlanters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        new(
            16,
            "ssd_cin_episodes",
            "cine_referral_date",
            (row, book) => book.Knows(row["cine_referral_date"].Date!.Value.AddDays(14)) && LastsTwoWeeks(row),
            (row, book) =>
            {
                var second = row.Copy();
                second["cine_referral_id"] = row.RecordId + "X";
                second["cine_referral_date"] = row["cine_referral_date"].Date!.Value.AddDays(10);
                book.Rows.Add(second);
                return second;
            }
        ),
        Before(18, "ssd_cin_episodes", "cine_close_date", "cine_referral_date", 3),
        Blank(18, "ssd_cin_episodes", "cine_close_reason"),
        Blank(20, "ssd_cin_episodes", "cine_referral_source_code"),
        Blank(21, "ssd_cin_episodes", "cine_referral_nfa"),
        Blank(22, "ssd_cin_episodes", "cine_cin_primary_need_code"),
        Change(25, "ssd_cin_episodes", "cine_close_reason", "RC8")
            .Where(
                (row, book) =>
                    Others(row, book, "ssd_cin_assessments", "cina_referral_id", "cine_referral_id").Count == 0
            ),
        Before(26, "ssd_cin_assessments", "cina_assessment_auth_date", "cina_assessment_start_date", 5),
        Double(27, "ssd_cin_assessments", "cina_assessment_auth_date", _ => true),
        Change(29, "ssd_assessment_factors", "cinf_assessment_factors_json", """["21","4B"]"""),
        Before(32, "ssd_s47_enquiry", "s47e_s47_start_date", "s47e_s47_start_date", 900),
        Double(33, "ssd_s47_enquiry", "s47e_s47_end_date", _ => true),
        Before(50, "ssd_cin_plans", "cinp_cin_plan_end_date", "cinp_cin_plan_start_date", 2),
        Double(50, "ssd_cin_plans", "cinp_cin_plan_end_date", _ => true),
        Blank(54, "ssd_cin_visits", "cinv_cin_visit_seen"),
        Blank(81, "ssd_involvements", "invo_professional_team").Where(IsLeadOfOpenCase),
        Change(84, "ssd_involvements", "invo_professional_team", "T998"),
    ];

    public static IReadOnlyList<Row> Others(Row row, RowBook book, string table, string column, string own) =>
        [.. book.Rows.Where(other => other.Table.Name == table && other[column] == row[own])];

    private static bool IsLeadOfOpenCase(Row involvement, RowBook book) =>
        involvement["invo_involvement_end_date"].IsEmpty
        && involvement["invo_professional_role_id"].Text == "LEAD"
        && Others(involvement, book, "ssd_cin_episodes", "cine_person_id", "invo_person_id")
            .Any(episode => episode["cine_close_date"].IsEmpty);

    private static bool LastsTwoWeeks(Row referral) =>
        referral["cine_close_date"].Date is not { } closed
        || closed > referral["cine_referral_date"].Date!.Value.AddDays(14);
}
