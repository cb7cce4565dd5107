using Yardstick.Core.Extracts.Generating.Journeys;

namespace Yardstick.Core.Extracts.Generating.Rows;

/// <summary>Early help: referrals, assessments, plans and visits.</summary>
internal static class EarlyHelpRows
{
    public static void Add(RowBook book, Child child)
    {
        foreach (var help in child.EarlyHelp)
        {
            book.Add(
                "local_early_help_referral",
                help.Referred,
                ("eh_referral_id", help.ReferralId),
                ("person_id", child.Id),
                ("referral_date", help.Referred)
            );
            book.Add(
                "local_early_help_assessment",
                help.AssessmentStart,
                ("eh_assessment_id", help.AssessmentId),
                ("person_id", child.Id),
                ("episode_id", help.EpisodeId),
                ("start_date", help.AssessmentStart),
                ("completed_date", book.Known(help.AssessmentEnd))
            );
            book.Add(
                "ssd_early_help_episodes",
                help.Start,
                ("earl_episode_id", help.EpisodeId),
                ("earl_person_id", child.Id),
                ("earl_episode_start_date", help.Start),
                ("earl_episode_end_date", book.Known(help.End)),
                ("earl_episode_reason", help.Reason),
                ("earl_episode_end_reason", book.Once(help.End, help.EndReason))
            );
            AddVisits(book, child, help, child.Dice.Fork(help.EpisodeId));
        }
    }

    private static void AddVisits(RowBook book, Child child, EarlyHelp help, Dice dice)
    {
        var number = 0;
        foreach (
            var day in dice.Every(
                "early_help_visit",
                "visit_missed",
                help.AssessmentStart.AddDays(3),
                help.End,
                book.ExtractDate
            )
        )
        {
            book.Add(
                "local_early_help_visit",
                dice.RecordedOn(day),
                ("eh_visit_id", help.EpisodeId + "V" + ++number),
                ("person_id", child.Id),
                ("visit_date", day),
                ("seen", dice.Seen().Seen)
            );
        }
    }
}
