using Yardstick.Core.Reports.Blocks;
using Yardstick.Core.Reports.Bulletins;
using Yardstick.Core.Reports.OpenData;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Core.Reports.PlainLanguage;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Storage;

namespace Yardstick.Core;

/// <summary>The shorter reports that follow from a public edition: plain words for everybody, and the bulletin for members.</summary>
public sealed class PublicReports(Product product, Database database, TimeProvider clock)
{
    private readonly PlainReport _plain = new(product.PlainLanguage);
    private readonly ScrutinyRecords _scrutiny = new(database, product.Catalogue, product.Reference.WorkingDays, clock);

    public Report Plain(PublicEdition edition) =>
        _plain.Compose(product.Layouts.Find(edition.Layout) ?? product.UsualLayout, edition.Material.Value) with
        {
            Date = edition.PublishedOn,
        };

    /// <param name="meeting">As <see cref="MeetingAfter"/> gives it.</param>
    public Report Bulletin(PublicEdition edition, NextMeeting? meeting)
    {
        var material = edition.Material.Value;
        return Reports.Bulletins.Bulletin.Compose(
            new BulletinMaterial
            {
                Authority = edition.AuthorityName,
                Title = edition.Title,
                Address = edition.Path,
                Month = edition.Month,
                PublishedOn = edition.PublishedOn,
                Contact = edition.Report.Value.Contact,
                Overview = Overview.Of(material.Assessments, product.Statements, material.Earlier),
                Commentaries = material.Commentaries,
                Meeting = meeting,
            }
        );
    }

    /// <summary>The first meeting on or after the day of publication that is not cancelled; else one of the public record; null when none is known.</summary>
    public NextMeeting? MeetingAfter(PublicEdition edition)
    {
        var planned = _scrutiny
            .Meetings.Of(edition.AuthorityCode)
            .FirstOrDefault(meeting => meeting.MeetsOn >= edition.PublishedOn && (meeting.IsToCome || meeting.IsHeld));
        return planned is not null
                ? new NextMeeting(
                    _scrutiny.Panels.Find(edition.AuthorityCode, planned.PanelId)?.Name ?? "The panel",
                    planned.MeetsOn,
                    $"{planned.BeginsAt}, {planned.Place}"
                )
            : product.Reference.PanelMeetings.NextFrom(edition.AuthorityCode, edition.PublishedOn) is { } known
                ? new NextMeeting("The scrutiny panel", known.MetOn, Where: null)
            : null;
    }
}
