using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Core.Trackers;

namespace Yardstick.Core;

/// <summary>
/// A meeting of each tracking panel of the invented council, by the same steps as anybody's: about the month before the one that is published and held
/// in it, so that the published edition prints its decisions.
/// </summary>
internal sealed class SampleTrackers(Product product, Database database, TimeProvider clock)
{
    /// <summary>Children whom a panel has time for.</summary>
    private const int Discussed = 6;

    /// <summary>Until a review that is overdue at the month end.</summary>
    private const int SoonDays = 10;
    private const int DayOfMonth = 14;

    private readonly TrackerRegister _register = new(database, product.Trackers, clock);

    private static string Lead { get; } = SamplePeople.EmailOf(Role.QualityAssuranceLead);

    /// <summary>Adds the meetings that are missing, as far as children are on the trackers.</summary>
    public void AddMissing(Month month)
    {
        if (!_register.Months(SampleCouncil.Code).Contains(month.Previous))
        {
            return;
        }

        var held = month.FirstDay.AddDays(DayOfMonth - 1);
        foreach (var tracker in product.Trackers.All)
        {
            if (
                _register.Meetings(SampleCouncil.Code, tracker).Count == 0
                && _register.At(SampleCouncil.Code, tracker, month.Previous, held, []).Rows.Count > 0
            )
            {
                Hold(
                    tracker,
                    new MeetingToBegin
                    {
                        Tracker = tracker.Key,
                        Month = month.Previous,
                        HeldOn = held,
                        RolesPresent = "Head of service, team managers, quality assurance lead",
                    }
                );
            }
        }
    }

    /// <summary>Every decision is made in turn; each second child is looked at again before the month ends, and so is overdue then.</summary>
    private void Hold(TrackerDefinition tracker, MeetingToBegin meeting)
    {
        var meetings = new TrackerMeetings(database, _register, clock);
        var number = meetings.Begin(SampleCouncil.Code, meeting, Lead);
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
                    NextReview =
                        item.Place % 2 == 0 ? meeting.HeldOn.AddDays(SoonDays) : tracker.UsualReview(meeting.HeldOn),
                },
                Lead
            );
        }

        meetings.Close(SampleCouncil.Code, number, Lead);
    }
}
