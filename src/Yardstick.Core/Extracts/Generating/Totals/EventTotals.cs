using Yardstick.Core.Extracts.Generating.Journeys;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Core.Extracts.Generating.Totals;

/// <summary>Counts what happened to one child in the months.</summary>
internal sealed class EventTotals(Tally tally, Child child, WorkingDays workingDays, DateOnly until)
{
    private const int AssessmentWithin = 45;
    private const int ConferenceWithin = 15;

    public void Count()
    {
        CountFrontDoor();
        CountEarlyHelp();
        CountAssessments();
        CountEnquiries();
        CountConferences();
        CountPlans();
        CountCare();
    }

    private void CountFrontDoor()
    {
        foreach (var contact in child.Contacts.Where(contact => Counts(contact.Day) && contact.RecordedOn <= until))
        {
            tally.Count("contacts_n", contact.Day);
        }

        for (var place = 0; place < child.Referrals.Count; place++)
        {
            var referral = child.Referrals[place];
            if (Counts(referral.Day))
            {
                tally.Count("referrals_n", referral.Day);
                tally.Test("referrals_nfa_pct", referral.Day, referral.NoFurtherAction);
                tally.Test(
                    "rereferrals_pct",
                    referral.Day,
                    place > 0 && child.Referrals[place - 1].Day.AddMonths(12) >= referral.Day
                );
            }
        }
    }

    private void CountEarlyHelp()
    {
        foreach (var help in child.EarlyHelp)
        {
            CountEvent("eh_referrals_n", help.Referred);
            CountEvent("eh_assess_started_n", help.AssessmentStart);
            CountEvent("eh_assess_completed_n", help.AssessmentEnd);
            CountEvent("eh_plans_opened_n", help.Start);
        }
    }

    private void CountAssessments()
    {
        foreach (var assessment in child.Assessments.Where(assessment => Counts(assessment.Authorised)))
        {
            var day = assessment.Authorised;
            tally.Count("assess_completed_n", day);
            tally.Test(
                "assess_45_pct",
                day,
                assessment.StartRecorded && workingDays.Count(assessment.Start, day) <= AssessmentWithin
            );
            tally.Test("assess_nfa_pct", day, assessment.NoFurtherAction);
        }
    }

    private void CountEnquiries()
    {
        foreach (var discussion in child.StrategyDiscussions)
        {
            CountEvent("strategy_discussions_n", discussion.Day);
        }

        foreach (var enquiry in child.Enquiries)
        {
            CountEvent("s47_started_n", enquiry.Start);
            CountEvent("s47_completed_n", enquiry.End);
            if (Counts(enquiry.End))
            {
                tally.Test("s47_icpc_pct", enquiry.End, enquiry.ToConference);
            }
        }
    }

    /// <summary>A child counts once a month, with the first conference of it.</summary>
    private void CountConferences()
    {
        var held = child.Conferences.Where(conference => Counts(conference.Day)).ToList();
        foreach (
            var conference in held.Where(conference => !conference.TransferIn)
                .DistinctBy(conference => Month.Of(conference.Day))
        )
        {
            tally.Count("icpc_children_n", conference.Day);
            tally.Test(
                "icpc_in_time_pct",
                conference.Day,
                conference.Day <= workingDays.Due(conference.Enquiry!.Start, ConferenceWithin)
            );
            tally.Test("icpc_to_cpp_pct", conference.Day, conference.Plan is not null);
        }

        foreach (var conference in held.Where(conference => conference.TransferIn))
        {
            tally.Count("transfer_in_n", conference.Day);
        }
    }

    private void CountPlans()
    {
        foreach (var plan in child.ProtectionPlans.Where(plan => !plan.Temporary))
        {
            CountEvent("cpp_started_n", plan.Start);
            CountEnd("cpp_ceased_n", plan.End);
        }
    }

    private void CountCare()
    {
        foreach (var period in child.CarePeriods)
        {
            if (period.StatusOn(period.Start) is not ("V3" or "V4"))
            {
                CountEvent("cla_new_n", period.Start);
            }

            if (period.StatusOn(period.End.AddDays(-1)) is not ("V3" or "V4"))
            {
                CountEnd("cla_ceased_n", period.End);
            }
        }
    }

    private void CountEvent(string indicator, DateOnly day)
    {
        if (Counts(day))
        {
            tally.Count(indicator, day);
        }
    }

    /// <summary>An end counts with the age of the day before: an 18th birthday ends what is counted.</summary>
    private void CountEnd(string indicator, DateOnly day)
    {
        if (day != DateOnly.MaxValue && child.Eighteenth > day.AddDays(-1) && !(child.Died < day))
        {
            tally.Count(indicator, day);
        }
    }

    private bool Counts(DateOnly day) => child.Eighteenth > day && !(child.Died < day);
}
