using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reference;
using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Escalations;
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
        Escalations = new EscalationRegister(database, Meetings, Recommendations, catalogue, time);
        Held = new MeetingsHeld(database, Panels, Meetings, Recommendations);
    }

    public ClearDays Clock { get; }

    public PanelRegister Panels { get; }

    public MeetingRegister Meetings { get; }

    public AgendaRegister Agendas { get; }

    public MeetingDocuments Documents { get; }

    public QuestionRegister Questions { get; }

    public RecommendationRegister Recommendations { get; }

    public EscalationRegister Escalations { get; }

    public MeetingsHeld Held { get; }

    /// <summary>The meeting that has the figures of a month before it: the next one, else the last that was held; null when none takes them.</summary>
    public Meeting? MeetingWith(string authority, Month month)
    {
        var meetings = Meetings.Of(authority).Where(meeting => meeting.Month == month).ToList();
        return meetings.Find(meeting => meeting.IsToCome) ?? meetings.FindLast(meeting => meeting.IsHeld);
    }

    /// <summary>The last meeting that was held with older figures than those of a month before it; null where the authority keeps none here.</summary>
    public PanelMeeting? LastHeld(string authority, Month month, DateOnly today) =>
        Meetings
            .Of(authority)
            .Where(meeting => meeting.IsHeld && meeting.MeetsOn <= today && meeting.Month < month)
            .MaxBy(meeting => meeting.MeetsOn)
            is { } held
            ? new PanelMeeting(
                authority,
                held.MeetsOn,
                held.FiguresTo!.Value,
                Panels.Find(authority, held.PanelId)?.Name ?? held.PanelId
            )
            : null;

    /// <summary>How each step of a meeting stands today.</summary>
    public IReadOnlyList<JourneyLine> Journey(Meeting meeting) =>
        new Journey(Clock).Of(meeting, Meetings.Steps(meeting), Meetings.Today);

    /// <summary>How the publication of a meeting's papers stands today.</summary>
    public PublicationClock Publication(Meeting meeting) =>
        Clock.Of(meeting, Meetings.PapersPublishedOn(meeting), Meetings.Today);

    /// <summary>What would be wrong with the papers if they were published today; each is one sentence.</summary>
    public IReadOnlyList<string> Warnings(Meeting meeting)
    {
        var clock = Publication(meeting);
        var questions = Questions.Of(meeting).Count(question => question.Answer is null);
        return
        [
            .. clock is { IsPublished: false, Clear: < ClearDays.Needed }
                ? (string[])
                    [
                        $"Published today, the papers leave {clock.Clear} of {ClearDays.Needed} clear working days: move the meeting, or write why the chair takes them as urgent.",
                    ]
                : [],
            .. Agendas
                .Of(meeting)
                .Items.Select(item => (item, missing: ReportForm.Missing(item)))
                .Where(each => each.missing.Count > 0)
                .Select(each =>
                    $"Item {each.item.Number}, “{each.item.Title}”, lacks: {string.Join("; ", each.missing)}."
                ),
            .. questions > 0 ? (string[])[$"{questions} of the members’ questions have no answer yet."] : [],
        ];
    }

    /// <summary>Notes that a step was taken. Papers are published only when every report form is filled in.</summary>
    /// <inheritdoc cref="MeetingRegister.Take(Meeting, JourneyStep, DateOnly, string?, string)"/>
    public void Take(Meeting meeting, JourneyStep step, DateOnly doneOn, string? note, string by)
    {
        if (
            step == JourneyStep.PapersPublished
            && Agendas.Of(meeting).Items.FirstOrDefault(item => ReportForm.Missing(item).Count > 0) is { } unfinished
        )
        {
            throw new ScrutinyRefused(
                $"Item {unfinished.Number}, “{unfinished.Title}”, lacks {string.Join("; ", ReportForm.Missing(unfinished))}: fill in its report form first."
            );
        }

        Meetings.Take(meeting, step, doneOn, note, by);
    }

    /// <summary>Gathers what the pack of a meeting is made of.</summary>
    /// <param name="editionOf">The report of an edition as a version may show it; null when there is none for that version.</param>
    public PackMaterial Material(Meeting meeting, string authorityName, Func<long, PackVersion, Report?> editionOf)
    {
        var papersOn = Meetings.PapersPublishedOn(meeting) ?? Clock.LatestFor(meeting.MeetsOn);
        var programme = Meetings.Of(meeting.AuthorityCode).Where(each => each.PanelId == meeting.PanelId);
        return new PackMaterial
        {
            AuthorityName = authorityName,
            Panel = Panels.Find(meeting.AuthorityCode, meeting.PanelId)!,
            Meeting = meeting,
            Agenda = Agendas.Of(meeting),
            PublishedOn = papersOn,
            Programme = [.. programme.Where(each => YearOf(each.MeetsOn) == YearOf(meeting.MeetsOn))],
            Recommendations = Recommendations.ListOf(meeting),
            Questions = Questions.Of(meeting),
            Referred = Escalations.OpenOn(meeting.AuthorityCode, papersOn),
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
