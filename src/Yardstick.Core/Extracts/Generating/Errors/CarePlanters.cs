using Yardstick.Core.Extracts.Generating.Rows;
using static Yardstick.Core.Extracts.Generating.Errors.Planter;

namespace Yardstick.Core.Extracts.Generating.Errors;

/// <summary>Rules 57 to 90: care, placements, missing, health and leaving care.</summary>
internal static class CarePlanters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        Before(57, "ssd_cla_episodes", "clae_cla_episode_ceased_date", "clae_cla_episode_start_date", 0),
        Before(57, "ssd_cla_episodes", "clae_cla_episode_ceased_date", "clae_cla_episode_start_date", 3),
        Double(58, "ssd_cla_episodes", "clae_cla_episode_ceased_date", _ => true),
        Change(59, "ssd_cla_episodes", "clae_cla_episode_start_reason", "P")
            .Where(
                (row, book) =>
                    row["clae_cla_episode_start_reason"].Text == "S"
                    && row["clae_cla_episode_start_date"].Date >= book.CoversFrom
            ),
        Blank(60, "ssd_cla_episodes", "clae_cla_episode_ceased_reason"),
        Change(61, "ssd_cla_episodes", "clae_cla_episode_start_reason", "L")
            .Where((row, _) => row["clae_cla_episode_start_reason"].Text == "P"),
        Change(64, "ssd_cla_placement", "clap_cla_placement_type", "P1")
            .Where(
                (row, book) =>
                    CasePlanters
                        .Others(row, book, "ssd_legal_status", "lega_person_id", "clap_person_id")
                        .Any(status =>
                            status["lega_legal_status"].Text == "V2"
                            && status["lega_legal_status_start_date"].Date <= row["clap_cla_placement_start_date"].Date
                            && (
                                status["lega_legal_status_end_date"].IsEmpty
                                || status["lega_legal_status_end_date"].Date > row["clap_cla_placement_start_date"].Date
                            )
                        )
            ),
        Change(65, "ssd_cla_placement", "clap_cla_placement_type", "P2")
            .Where((row, book) => row["clap_cla_placement_type"].Text == "U6" && IsUnder15(row, book)),
        // Temporary moves and placements of type Z1 need no provider.
        Blank(67, "ssd_cla_placement", "clap_cla_placement_provider")
            .Where((row, _) => row["clap_cla_placement_type"].Text is { } type && type[0] is not ('T' or 'Z')),
        Blank(68, "ssd_cla_placement", "clap_cla_placement_urn")
            .Where((row, _) => row["clap_cla_placement_type"].Text == "K2"),
        Change(69, "ssd_cla_placement", "clap_cla_placement_postcode", "NOT KNOWN"),
        Change(70, "ssd_cla_placement", "clap_cla_placement_distance", "612.5"),
        Blank(71, "ssd_cla_placement", "clap_cla_placement_change_reason"),
        Blank(72, "ssd_immigration_status", "immi_immigration_status_end_date"),
        Before(75, "ssd_cla_reviews", "clar_cla_review_date", "clar_cla_review_date", 6000),
        Blank(76, "ssd_cla_reviews", "clar_cla_review_participation")
            .Where((row, _) => row["clar_cla_review_cancelled"].Text != "Y"),
        Before(77, "ssd_missing", "miss_missing_episode_end_date", "miss_missing_episode_start_date", 2),
        Blank(78, "ssd_missing", "miss_missing_rhi_offered"),
        Before(79, "ssd_cla_health", "clah_health_check_date", "clah_health_check_date", 6000),
        Blank(86, "ssd_care_leavers", "clea_care_leaver_in_touch"),
        Change(88, "ssd_care_leavers", "clea_care_leaver_accommodation", "S")
            .Where((row, _) => row["clea_care_leaver_accom_suitable"].Text == "1"),
    ];

    /// <summary>Below the lowest age of semi-independent living when the placement began.</summary>
    private static bool IsUnder15(Row placement, RowBook book) =>
        CasePlanters
            .Others(placement, book, "ssd_person", "pers_person_id", "clap_person_id")
            .Any(child => child["pers_dob"].Date?.AddYears(15) > placement["clap_cla_placement_start_date"].Date);
}
