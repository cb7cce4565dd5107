using Yardstick.Core.People;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Scrutiny.Questions;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Core.Scrutiny;

/// <summary>
/// What a reader may see of scrutiny. Members and the public see what was published: papers and minutes from their day on, and of a recommendation
/// what stood in them. Those who work for the council see a recommendation as it is now; the scrutiny officer sees drafts too.
/// </summary>
public sealed class ScrutinyReading(ScrutinyRecords records)
{
    public static bool MayManage(Reader reader, string authority) => reader.May(Permission.ManageScrutiny, authority);

    public static bool MayReadExempt(Reader reader, string authority) =>
        reader.May(Permission.ReadExemptPapers, authority);

    public static PackVersion VersionFor(Reader reader, string authority) =>
        MayReadExempt(reader, authority) ? PackVersion.Full : PackVersion.Public;

    public bool MayReadPapers(Reader reader, Meeting meeting) =>
        MayManage(reader, meeting.AuthorityCode) || records.Meetings.PapersPublishedOn(meeting) is not null;

    public bool MayReadMinutes(Reader reader, Meeting meeting) =>
        meeting.IsHeld
        && (
            MayManage(reader, meeting.AuthorityCode)
            || records.Meetings.TakenOn(meeting, JourneyStep.MinutesPublished) is not null
        );

    /// <summary>Questions are open with the papers; before that to those who may ask.</summary>
    public IReadOnlyList<MemberQuestion> Questions(Reader reader, Meeting meeting) =>
        MayReadPapers(reader, meeting) || reader.May(Permission.AskQuestions, meeting.AuthorityCode)
            ? records.Questions.Of(meeting)
            : [];

    /// <summary>By panel and number, each as the reader may see it.</summary>
    public IReadOnlyList<Recommendation> Recommendations(Reader reader)
    {
        var published = new Lazy<ILookup<string, PublishedMeeting>>(Published);
        return
        [
            .. records
                .Recommendations.Of(authority: null)
                .Select(each =>
                    MayManage(reader, each.AuthorityCode) || reader.May(Permission.ReadMeasured, each.AuthorityCode)
                        ? each
                        : AsPublished(each, [.. published.Value[each.AuthorityCode]])
                )
                .OfType<Recommendation>(),
        ];
    }

    /// <summary>The recommendations about an indicator that a reader may see.</summary>
    public IReadOnlyList<Recommendation> About(Reader reader, string authority, string indicator) =>
        [
            .. Recommendations(reader)
                .Where(each => each.AuthorityCode == authority && each.Indicators.Contains(indicator)),
        ];

    /// <summary>Null when nothing of it was published yet.</summary>
    private static Recommendation? AsPublished(Recommendation recommendation, IReadOnlyList<PublishedMeeting> meetings)
    {
        var told = recommendation.Events.TakeWhile(IsPublished).ToList();
        return told.Count == 0 ? null : recommendation with { Events = told };

        bool IsPublished(RecommendationEvent happened) =>
            happened.Kind switch
            {
                // What a meeting decided is public with its minutes, that it was told with its papers.
                RecommendationEventKind.Reported => Find(happened)?.PapersOn is not null,
                RecommendationEventKind.Made
                or RecommendationEventKind.Accepted
                or RecommendationEventKind.NotAccepted => Find(happened)?.MinutesOn is not null,
                _ => meetings.Any(meeting =>
                    meeting.Meeting.PanelId == recommendation.PanelId && meeting.PapersOn >= happened.HappenedOn
                ),
            };

        PublishedMeeting? Find(RecommendationEvent happened) =>
            meetings.FirstOrDefault(meeting => meeting.Meeting.MeetingId == happened.MeetingId);
    }

    private ILookup<string, PublishedMeeting> Published() =>
        records
            .Meetings.Of(authority: null)
            .Select(meeting =>
            {
                var steps = records.Meetings.Steps(meeting);
                return new PublishedMeeting(
                    meeting,
                    steps.FirstOrDefault(step => step.Step == JourneyStep.PapersPublished)?.DoneOn,
                    steps.FirstOrDefault(step => step.Step == JourneyStep.MinutesPublished)?.DoneOn
                );
            })
            .ToLookup(meeting => meeting.Meeting.AuthorityCode, StringComparer.Ordinal);

    private sealed record PublishedMeeting(Meeting Meeting, DateOnly? PapersOn, DateOnly? MinutesOn);
}
