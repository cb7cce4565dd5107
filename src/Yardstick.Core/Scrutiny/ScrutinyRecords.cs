using Yardstick.Core.Indicators;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;
using Yardstick.Core.Scrutiny.Packs;
using Yardstick.Core.Scrutiny.Panels;
using Yardstick.Core.Scrutiny.Questions;
using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Core.Storage;

namespace Yardstick.Core.Scrutiny;

/// <summary>All that a store keeps of scrutiny, put together, and what a pack is made of.</summary>
public sealed class ScrutinyRecords
{
    /// <summary>April is the last month of a municipal year: it runs from one annual council to the next.</summary>
    private const int MonthsBeforeMay = 4;
    private readonly IndicatorCatalogue _catalogue;

    public ScrutinyRecords(Database database, IndicatorCatalogue catalogue, WorkingDays calendar, TimeProvider time)
    {
        _catalogue = catalogue;
        Clock = new ClearDays(calendar);
        Panels = new PanelRegister(database, time);
        Meetings = new MeetingRegister(database, Panels, Clock, time);
        Agendas = new AgendaRegister(database, Meetings, time);
        Documents = new MeetingDocuments(database, Agendas);
        Questions = new QuestionRegister(database, Meetings, catalogue, time);
        Recommendations = new RecommendationRegister(database, Meetings, catalogue, time);
        Held = new MeetingsHeld(database, Panels, Meetings, Recommendations);
    }

    public ClearDays Clock { get; }

    public PanelRegister Panels { get; }

    public MeetingRegister Meetings { get; }

    public AgendaRegister Agendas { get; }

    public MeetingDocuments Documents { get; }

    public QuestionRegister Questions { get; }

    public RecommendationRegister Recommendations { get; }

    public MeetingsHeld Held { get; }

    /// <summary>How each step of a meeting stands today.</summary>
    public IReadOnlyList<JourneyLine> Journey(Meeting meeting) =>
        new Journey(Clock).Of(meeting, Meetings.Steps(meeting), Meetings.Today);

    /// <summary>How the publication of a meeting's papers stands today.</summary>
    public PublicationClock Publication(Meeting meeting) =>
        Clock.Of(meeting, Meetings.PapersPublishedOn(meeting), Meetings.Today);

    /// <summary>Gathers what the pack of a meeting is made of.</summary>
    /// <param name="editionOf">The report of an edition as a version may show it; null when there is none for that version.</param>
    public PackMaterial Material(Meeting meeting, string authorityName, Func<long, PackVersion, Report?> editionOf)
    {
        var programme = Meetings.Of(meeting.AuthorityCode).Where(each => each.PanelId == meeting.PanelId);
        return new PackMaterial
        {
            AuthorityName = authorityName,
            Panel = Panels.Find(meeting.AuthorityCode, meeting.PanelId)!,
            Meeting = meeting,
            Agenda = Agendas.Of(meeting),
            PublishedOn = Meetings.PapersPublishedOn(meeting) ?? Clock.LatestFor(meeting.MeetsOn),
            Programme = [.. programme.Where(each => YearOf(each.MeetsOn) == YearOf(meeting.MeetsOn))],
            Recommendations = Recommendations.ListOf(meeting),
            Questions = Questions.Of(meeting),
            TitleOf = key => _catalogue.Find(key)?.Title ?? key,
            EditionOf = editionOf,
            Last = Meetings.Before(meeting) is { } last ? (last, Agendas.Of(last)) : null,
        };
    }

    /// <summary>The minutes of a meeting that was held; a draft until they are published.</summary>
    public Report Minutes(PackMaterial material, PackVersion version)
    {
        var meeting = material.Meeting;
        return MinutesReport.Compose(
            material,
            Meetings.Attendance(meeting),
            [
                .. Recommendations
                    .Of(meeting.AuthorityCode)
                    .Where(each => each.PanelId == meeting.PanelId && each.MeetingId == meeting.MeetingId),
            ],
            Meetings.TakenOn(meeting, JourneyStep.MinutesPublished),
            version
        );
    }

    private static int YearOf(DateOnly day) => day.AddMonths(-MonthsBeforeMay).Year;
}
