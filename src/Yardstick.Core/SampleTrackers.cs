using Yardstick.Core.People;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;

namespace Yardstick.Core;

/// <summary>
/// A meeting of each tracking panel of the invented council, by the same steps as anybody's: held in the month before the newest, about the month
/// before that, so that the published edition prints its decisions.
/// </summary>
internal sealed class SampleTrackers(Product product, Database database, SamplePeople sample, TimeProvider clock)
{
    private const int MonthsNeeded = 3;

    /// <summary>Children whom a panel has time for.</summary>
    private const int Discussed = 6;

    /// <summary>Until a review that is overdue at the month end.</summary>
    private const int SoonDays = 10;

    private readonly TrackerRegister _register = new(database, product.Trackers, clock);

    /// <summary>Adds the meetings that are missing.</summary>
    public void AddMissing()
    {
        var months = new FrozenFigures(database).Months(SampleCouncil.Code);
        if (months.Count < MonthsNeeded || sample.Of(Role.QualityAssuranceLead) is not { } lead)
        {
            return;
        }

        var (lookedAt, held) = (months[^3].Month, months[^2].Month.FirstDay.AddDays(13));
        foreach (var tracker in product.Trackers.All)
        {
            if (
                _register.Meetings(SampleCouncil.Code, tracker).Count == 0
                && _register.At(SampleCouncil.Code, tracker, lookedAt, held, []).Rows.Count > 0
            )
            {
                Hold(
                    tracker,
                    new MeetingToBegin
                    {
                        Tracker = tracker.Key,
                        Month = lookedAt,
                        HeldOn = held,
                        RolesPresent = "Head of service, team managers, quality assurance lead",
                    },
                    lead.Email
                );
            }
        }
    }

    /// <summary>Every decision is made in turn; each second child is looked at again before the month ends, and so is overdue then.</summary>
    private void Hold(TrackerDefinition tracker, MeetingToBegin meeting, string by)
    {
        var meetings = new TrackerMeetings(database, _register, clock);
        var number = meetings.Begin(SampleCouncil.Code, meeting, by);
        var items = _register.Items(SampleCouncil.Code, _register.Meeting(SampleCouncil.Code, number)!);
        foreach (var item in items.Take(Discussed))
        {
            var choice = tracker.Decisions[(item.Place - 1) % tracker.Decisions.Count];
            meetings.Decide(
                SampleCouncil.Code,
                number,
                item.Place,
                new ItemDecision
                {
                    Decision = choice.Key,
                    Wording = "The panel has heard the team and looks at the child again.",
                    Role = "Team manager",
                    NextReview = meeting.HeldOn.AddDays(item.Place % 2 == 0 ? SoonDays : tracker.ReviewWeeks * 7),
                },
                by
            );
        }

        meetings.Close(SampleCouncil.Code, number, by);
    }
}
