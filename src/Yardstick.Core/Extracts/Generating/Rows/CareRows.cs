using Yardstick.Core.Extracts.Generating.Care;
using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Periods of care: legal statuses, placements, episodes and court.</summary>
internal static class CareRows
{
    public static void Add(RowBook book, Child child)
    {
        foreach (var period in child.CarePeriods)
        {
            AddStatuses(book, child, period);
            AddPlacements(book, child, period);
            AddEpisodes(book, child, period);
            AddCourt(book, child, period);
            if (!period.IsShortBreak)
            {
                var dice = child.Dice.Fork(period.Id);
                CareEventRows.Add(book, child, period, dice);
                CareHealthRows.Add(book, child, period, dice);
                CarePlanRows.Add(book, child, period, dice);
                ChallengeRows.Add(book, child, period, dice.Fork("challenges"));
            }
        }
    }

    private static void AddStatuses(RowBook book, Child child, CarePeriod period)
    {
        foreach (var status in period.LegalStatuses)
        {
            book.Add(
                "ssd_legal_status",
                status.Start,
                ("lega_legal_status_id", status.Id),
                ("lega_person_id", child.Id),
                ("lega_legal_status", status.Code),
                ("lega_legal_status_start_date", status.Start),
                ("lega_legal_status_end_date", book.Known(status.End))
            );
        }
    }

    private static void AddPlacements(RowBook book, Child child, CarePeriod period)
    {
        foreach (var placement in period.Placements)
        {
            var moves = placement.End < period.End && !placement.IsTemporary;
            book.Add(
                "ssd_cla_placement",
                placement.Start,
                ("clap_cla_placement_id", placement.Id),
                ("clap_cla_placement_start_date", placement.Start),
                ("clap_cla_placement_type", placement.Type),
                ("clap_cla_placement_urn", placement.Urn.Length > 0 ? placement.Urn : null),
                ("clap_cla_placement_distance", placement.Distance),
                ("clap_cla_id", period.Id),
                ("clap_cla_placement_provider", placement.Provider),
                ("clap_cla_placement_postcode", placement.Postcode),
                ("clap_cla_placement_end_date", book.Known(placement.End)),
                (
                    "clap_cla_placement_change_reason",
                    moves ? book.Once(placement.End, child.Dice.Fork(placement.Id).Code("placement_change")) : default
                ),
                ("clap_person_id", child.Id)
            );
            if (placement.LocalCode is { } code)
            {
                book.Add(
                    "local_placement_code",
                    placement.Start,
                    ("clap_cla_placement_id", placement.Id),
                    ("code", code)
                );
            }
        }
    }

    private static void AddEpisodes(RowBook book, Child child, CarePeriod period)
    {
        foreach (var episode in period.Episodes)
        {
            book.Add(
                "ssd_cla_episodes",
                episode.Start,
                ("clae_cla_episode_id", episode.Id),
                ("clae_person_id", child.Id),
                ("clae_cla_episode_start_date", episode.Start),
                ("clae_cla_episode_start_reason", episode.StartReason),
                ("clae_cla_primary_need_code", period.Case.Need),
                ("clae_cla_episode_ceased_date", book.Known(episode.End)),
                ("clae_cla_episode_ceased_reason", book.Once(episode.End, episode.EndReason)),
                ("clae_cla_id", period.Id),
                ("clae_referral_id", period.Case.Id),
                ("clae_cla_placement_id", episode.Placement.Id),
                ("clae_entered_care_date", period.Start)
            );
        }
    }

    private static void AddCourt(RowBook book, Child child, CarePeriod period)
    {
        if (period.Proceeding is { } court)
        {
            book.Add(
                "local_care_proceeding",
                court.Issued,
                ("case_id", court.CaseId),
                ("person_id", child.Id),
                ("issued_date", court.Issued),
                (
                    "final_order_date",
                    court.FinalOrder < period.End || period.End < child.ChildhoodEnd
                        ? book.Known(court.FinalOrder)
                        : default
                )
            );
        }

        if (period.Adoption is { } adoption)
        {
            book.Add(
                "ssd_permanence",
                adoption.Decided,
                ("perm_table_id", "PE" + period.Id),
                ("perm_person_id", child.Id),
                ("perm_cla_id", period.Id),
                ("perm_adm_decision_date", adoption.Decided),
                ("perm_placement_order_date", book.Known(adoption.PlacementOrder)),
                ("perm_matched_date", book.Known(adoption.Matched)),
                ("perm_placed_for_adoption_date", book.Known(adoption.Placed)),
                (
                    "perm_permanence_order_date",
                    adoption.Adopted < child.ChildhoodEnd ? book.Known(adoption.Adopted) : default
                ),
                ("perm_permanence_order_type", book.Once(adoption.Adopted, "Adoption"))
            );
        }
        else if (period.EndReason is "E43" or "E44" or "E45" or "E46" or "E47" or "E48")
        {
            book.Add(
                "ssd_permanence",
                period.End,
                ("perm_table_id", "PE" + period.Id),
                ("perm_person_id", child.Id),
                ("perm_cla_id", period.Id),
                ("perm_permanence_order_date", period.End),
                ("perm_permanence_order_type", "SGO")
            );
        }
    }
}
