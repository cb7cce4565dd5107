using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Agendas;
using Yardstick.Core.Scrutiny.Meetings;

namespace Yardstick.Web.Tests.Pages;

/// <summary>A report of a meeting to come, as the scrutiny officer prepares it: its form in Word, its attached files.</summary>
public sealed class ReportFormTests(InventedSite site) : IClassFixture<InventedSite>
{
    private ScrutinyRecords Records => site.Services.GetRequiredService<ScrutinyRecords>();

    [Fact]
    public async Task The_form_of_a_report_is_had_in_Word_with_its_headings()
    {
        var (meeting, item) = Planned(91);
        var officer = site.SignedInAs(Role.ScrutinyOfficer);
        var manage = await site.OpenAsync(Manage(meeting), officer);
        var link = manage
            .QuerySelectorAll("a")
            .Single(each => each.TextContent == $"Report form of item {item.Number} (Word)");

        using var file = await GetAsync(officer, link.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        await using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(TestSite.Cancelled));
        using var document = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync(TestSite.Cancelled));
        var words = await document.ReadToEndAsync(TestSite.Cancelled);
        Assert.Contains("Waiting for foster homes", words, StringComparison.Ordinal);
        Assert.Contains("Decision", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_the_officers_alone_and_an_item_without_a_report_has_none()
    {
        var (meeting, item) = Planned(98);
        var form = $"{Manage(meeting)}?handler=Form&item=";
        using var elsewhere = await GetAsync(
            site.SignedInAs(Role.ScrutinyOfficer, authority: "1002"),
            $"{form}{item.Number}"
        );
        using var apologies = await GetAsync(site.SignedInAs(Role.ScrutinyOfficer), $"{form}1");

        Assert.Equal(
            [HttpStatusCode.Forbidden, HttpStatusCode.NotFound],
            new[] { elsewhere.StatusCode, apologies.StatusCode }
        );
    }

    [Fact]
    public async Task An_attached_file_is_removed_again()
    {
        var (meeting, item) = Planned(105);
        Records.Documents.Add(
            meeting,
            item.Position,
            DocumentPlace.Attached,
            "homes.pdf",
            "%PDF-1.7 homes"u8.ToArray()
        );
        var officer = site.SignedInAs(Role.ScrutinyOfficer);

        using var removed = await officer.PressAsync(
            await site.OpenAsync(Manage(meeting), officer),
            "Remove the file homes.pdf"
        );

        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Empty(Records.Agendas.Of(meeting).Items.SelectMany(each => each.Documents));
    }

    private (Meeting Meeting, AgendaItem Item) Planned(int days)
    {
        var meeting = Records.Meetings.Plan(
            new MeetingToPlan
            {
                AuthorityCode = SampleCouncil.Code,
                PanelId = "childrens-services-scrutiny-panel",
                MeetsOn = Records.Meetings.Today.AddDays(days),
                BeginsAt = "2 pm",
                Place = "Online",
            },
            "test"
        );
        Records.Agendas.AddReport(meeting, "Waiting for foster homes", null, null, "test");
        return (meeting, Records.Agendas.Of(meeting).Items.Single(each => each.Title == "Waiting for foster homes"));
    }

    private static string Manage(Meeting meeting) => $"/scrutiny/meetings/1001/{meeting.MeetingId}/manage";

    private static Task<HttpResponseMessage> GetAsync(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
}
