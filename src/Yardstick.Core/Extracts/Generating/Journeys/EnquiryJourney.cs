namespace Yardstick.Core.Extracts.Generating.Journeys;

/// <summary>From a strategy discussion to the conference, as far as it goes.</summary>
internal sealed class EnquiryJourney(Setting setting)
{
    /// <summary>Working days within which a conference follows the discussion that opened the enquiry.</summary>
    private const int ConferenceWithin = 15;

    /// <returns>The day of the conference that decided on plans; null when none did.</returns>
    public DateOnly? Follow(IReadOnlyList<Child> all, DateOnly day, Dice dice)
    {
        if (!dice.Happens("strategy_leads_to_enquiry"))
        {
            Discuss(all, day, enquiry: null);
            return null;
        }

        var toConference = dice.Happens("enquiry_leads_to_conference");
        var workingDays = dice.Length(toConference ? "conference_working_days" : "enquiry_working_days");
        var conferenceDay = setting.After(day, workingDays);
        var ended = toConference ? setting.After(day, Math.Max(1, workingDays - 4)) : conferenceDay;
        var noFurtherAction = !toConference && dice.Happens("enquiry_no_further_action");
        var planned = dice.Happens("conference_leads_to_plan");
        Discuss(
            all,
            day,
            child => new Enquiry(
                child.NextId("EN"),
                child.Case,
                day,
                ended < child.ChildhoodEnd ? ended : child.ChildhoodEnd,
                toConference,
                noFurtherAction
            )
        );
        if (!toConference)
        {
            return null;
        }

        foreach (var child in all.Where(child => child.ChildhoodEnd > conferenceDay))
        {
            child.Conferences.Add(
                new Conference(child.NextId("IC"), child.Case, child.Enquiries[^1], conferenceDay, TransferIn: false)
                {
                    Target = setting.After(day, ConferenceWithin),
                }
            );
        }

        return planned ? conferenceDay : null;
    }

    private static void Discuss(IReadOnlyList<Child> children, DateOnly day, Func<Child, Enquiry>? enquiry)
    {
        foreach (var child in children.Where(child => child.ChildhoodEnd > day))
        {
            var opened = enquiry?.Invoke(child);
            child.StrategyDiscussions.Add(new StrategyDiscussion(child.NextId("SD"), child.Case, day, opened?.Id));
            if (opened is not null)
            {
                child.Enquiries.Add(opened);
            }
        }
    }
}
