using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Deliveries that are no standard extract, sent by the page: each test has a council of its own.</summary>
public sealed class SourceUploadTests(EmptySite site) : IClassFixture<EmptySite>
{
    private const string Census = """
        <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails>
        <Source><LEA>303</LEA></Source></Header><Children><Child>
        <ChildIdentifiers><LAchildID>K</LAchildID><PersonBirthDate>2015-01-01</PersonBirthDate></ChildIdentifiers>
        <CINdetails><CINreferralDate>2024-05-01</CINreferralDate></CINdetails></Child></Children></Message>
        """;
    private const string Return = """
        <EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>01/02/2012</DOB></HEADER>
        <EPISODE><DECOM>01/05/2024</DECOM><RNE>S</RNE><LS>C2</LS><PL>U1</PL></EPISODE></CHILD></EXPSSDA903>
        """;

    /// <summary>The census gives a child and its referral; the return a child, and an episode with its placement and legal status.</summary>
    [Theory]
    [InlineData("303", "census.xml", Census, "2 rows of Bexley were taken in and 0 set aside", "Yearly")]
    [InlineData("304", "return.xml", Return, "4 rows of Brent were taken in and 0 set aside", "Yearly")]
    public async Task A_return_is_read_by_its_job_and_says_what_it_supports(
        string council,
        string name,
        string xml,
        string said,
        string kind
    )
    {
        var browser = site.SignedInAs(Role.Analyst, authority: council);

        var job = await ImportedAsync(browser, council, name, Encoding.UTF8.GetBytes(xml), asAt: "");

        Assert.Equal((JobStanding.Done, $"{said}, from the extract of 31 March 2025."), (job.Standing, job.Said));
        var page = await site.OpenAsync($"/sources/records?authority={council}", browser);
        Assert.Contains(name, page.QuerySelector(".govuk-summary-list")!.TextContent, StringComparison.Ordinal);
        var told = page.QuerySelectorAll("#matrix ~ .table-scroll td:nth-child(2)")
            .Select(cell => cell.TextContent.Trim())
            .ToHashSet();
        Assert.Equal(["Not possible", kind], told.Order());
    }

    [Fact]
    public async Task What_a_person_has_said_once_the_next_workbook_needs_not_to_be_told()
    {
        var browser = site.SignedInAs(Role.Analyst, authority: "305");
        var workbook = AnnexAFile.Plans("Verwahrlosung");

        var first = await ImportedAsync(browser, "305", "annex-a.xlsx", workbook, asAt: "2026-03-31");

        Assert.Equal(JobStanding.Done, first.Standing);
        Assert.EndsWith(
            "One thing in it is not known: say on the page of sources what it means.",
            first.Said,
            StringComparison.Ordinal
        );
        var asked = await site.OpenAsync("/sources/mappings?authority=305", browser);
        var neglect = asked
            .QuerySelectorAll("select option")
            .Select(option => option.GetAttribute("value")!)
            .First(value => value.Contains("Neglect", StringComparison.OrdinalIgnoreCase));
        using var confirmed = await browser.PressAsync(asked, "Confirm what Verwahrlosung means", ("Meaning", neglect));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);

        var second = await ImportedAsync(browser, "305", "annex-a.xlsx", workbook, asAt: "2026-03-31");

        Assert.Equal(JobStanding.Done, second.Standing);
        Assert.DoesNotContain("not known", second.Said, StringComparison.Ordinal);
        var matrix = await site.OpenAsync("/sources/records?authority=305", browser);
        Assert.Contains(
            "Snapshot only",
            matrix.QuerySelectorAll("#matrix ~ .table-scroll td").Select(cell => cell.TextContent.Trim())
        );
    }

    [Fact]
    public async Task What_is_wrong_with_a_return_is_said_by_its_job_and_nothing_of_it_stays()
    {
        var browser = site.SignedInAs(Role.Analyst, authority: "306");

        var job = await ImportedAsync(browser, "306", "return.xml", Encoding.UTF8.GetBytes(Return[..120]), asAt: "");

        Assert.Equal(JobStanding.Failed, job.Standing);
        Assert.Equal(
            "return.xml is no whole XML: it breaks off in line 2, as a file does that was cut off; export the return again.",
            job.Said
        );
        var page = await site.OpenAsync("/sources/records", browser);
        Assert.Null(page.QuerySelector("#matrix"));
    }

    [Theory]
    [InlineData(
        "july.xls",
        "The workbook has the old form .xls: open it, save it as 'Excel Workbook (.xlsx)', and send that."
    )]
    [InlineData(
        "july.xlsx",
        "A workbook does not say whose it is and when it was taken: give the code of the council and the day."
    )]
    public async Task A_workbook_that_cannot_be_queued_is_refused_at_once(string name, string sentence)
    {
        using var answer = await SendAsync(site.SignedInAs(Role.Analyst, authority: "307"), "", name, [1, 2, 3], "");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await TestSite.ParseAsync(answer);
        Assert.Equal(sentence, page.QuerySelector(".govuk-error-summary__list a")!.TextContent.Trim());
    }

    private async Task<Job> ImportedAsync(HttpClient browser, string council, string name, byte[] bytes, string asAt)
    {
        using var asked = await SendAsync(browser, council, name, bytes, asAt);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var jobs = site.Services.GetRequiredService<JobStore>();
        var id = asked.Headers.Location!.OriginalString.Split('/')[^1];
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (jobs.Find(id) is { Standing: JobStanding.Queued or JobStanding.Running })
        {
            Assert.True(await timer.WaitForNextTickAsync(TestSite.Cancelled));
        }

        return jobs.Find(id)!;
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpClient browser,
        string council,
        string name,
        byte[] bytes,
        string asAt
    )
    {
        var page = await site.OpenAsync("/imports/new", browser);
        var token = page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("true"), "AddAuthority" },
            { new StringContent(council), "Authority" },
            { new StringContent(asAt), "AsAt" },
            { new ByteArrayContent(bytes), "Upload", name },
        };
        return await browser.PostAsync(new Uri("/imports/new", UriKind.Relative), content, TestSite.Cancelled);
    }
}
