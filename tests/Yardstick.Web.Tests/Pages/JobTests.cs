using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>From a zip to a frozen month, on pages alone.</summary>
public sealed class JobTests(InboxSite site) : IClassFixture<InboxSite>
{
    private JobStore Jobs => site.Services.GetRequiredService<JobStore>();

    private HttpClient Analyst() => site.SignedInAs(Role.Analyst, authority: InboxSite.Code);

    [Fact]
    public async Task A_zip_is_imported_and_its_month_frozen()
    {
        var browser = Analyst();
        using var asked = await UploadAsync(browser, "july.zip", InboxSite.Zip(InboxSite.Code));

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var imported = await EndedAsync(asked.Headers.Location!.OriginalString);
        Assert.Equal((JobStanding.Done, JobKind.Import), (imported.Standing, imported.Kind));
        Assert.Equal(
            "4 rows of Anytown were taken in and 0 set aside, from the extract of 4 August 2023.",
            imported.Said
        );
        await NoUploadIsLeftAsync();

        using var freeze = await browser.PressAsync(await site.OpenAsync("/freeze", browser), "Freeze");
        var frozen = await EndedAsync(freeze.Headers.Location!.OriginalString);
        Assert.Equal((JobStanding.Done, "2023-07"), (frozen.Standing, frozen.Month!.Value.ToString()));
        var page = await site.OpenAsync(freeze.Headers.Location!.OriginalString, browser);
        var figures = page.QuerySelectorAll("main a").OfType<IHtmlAnchorElement>().First();
        Assert.NotNull(await site.OpenAsync(figures.GetAttribute("href")!, browser));
        var listed = (await site.OpenAsync("/jobs", browser))
            .QuerySelectorAll("tbody th a")
            .Select(link => link.GetAttribute("href"));
        Assert.Subset(
            listed.ToHashSet(),
            new HashSet<string?> { asked.Headers.Location.OriginalString, freeze.Headers.Location.OriginalString }
        );
    }

    [Fact]
    public async Task A_folder_of_the_inbox_is_imported_and_stays_there()
    {
        var browser = site.SignedInAs(Role.Analyst, authority: "853");
        var page = await site.OpenAsync("/imports/new", browser);

        using var asked = await browser.PressAsync(
            page,
            "Import the extract",
            ("Folder", "other"),
            ("AddAuthority", "true")
        );

        var ended = await EndedAsync(asked.Headers.Location!.OriginalString);
        Assert.Equal((JobStanding.Done, "folder other of the inbox"), (ended.Standing, ended.SourceWords));
        Assert.True(File.Exists(Path.Combine(site.Inbox, "other", "manifest.csv")));
    }

    [Fact]
    public async Task An_extract_of_another_council_is_refused_and_its_files_are_gone()
    {
        using var answer = await UploadAsync(Analyst(), "x.zip", InboxSite.Zip("301"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "It is an extract of 301, and your role does not cover that council: ask an administrator.",
            await ProblemAsync(answer)
        );
        Assert.DoesNotContain(Jobs.Latest(100), job => job.AuthorityCode == "301");
    }

    [Theory]
    [InlineData(
        "july.exe",
        "The file is neither a zip, nor the XML of a return, nor a workbook of Annex A: pack the CSV files of the extract into a zip."
    )]
    [InlineData(
        "july.zip",
        "The file is no zip that can be opened, or it is encrypted or damaged: pack the CSV files of the extract into an ordinary zip."
    )]
    public async Task What_is_no_zip_is_refused_beside_the_field(string name, string sentence)
    {
        using var answer = await UploadAsync(Analyst(), name, "not a zip"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(sentence, await ProblemAsync(answer));
    }

    [Theory]
    [InlineData(
        "<Message><Header><CollectionDetails><Year>2025</Year></CollectionDetails><Source><LEA>301</LEA></Source></Header><Children/></Message>",
        "It is an extract of 301, and your role does not cover that council: ask an administrator."
    )]
    [InlineData(
        "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER><EPISODE><DECOM>01/05/2024</DECOM></EPISODE></CHILD></EXPSSDA903>",
        "return.xml does not say whose return it is, as no SSDA903 return does: give the code of the council (--authority)."
    )]
    [InlineData("<Other/>", "The XML is neither a CIN census nor an SSDA903 return: choose the return.")]
    public async Task A_return_is_told_by_what_is_in_it(string xml, string sentence)
    {
        using var answer = await UploadAsync(Analyst(), "return.xml", System.Text.Encoding.UTF8.GetBytes(xml));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(sentence, await ProblemAsync(answer));
        await NoUploadIsLeftAsync();
    }

    [Fact]
    public async Task A_program_by_the_name_of_a_table_is_refused_and_nothing_of_it_stays()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("ssd_person.csv").Open();
            entry.Write([0x4D, 0x5A, 0x90, 0x00, 0x03]);
        }

        using var answer = await UploadAsync(Analyst(), "july.zip", stream.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            "'ssd_person.csv' in the zip is no CSV file, whatever its name says, or is saved as UTF-16: save it as CSV in UTF-8.",
            await ProblemAsync(answer)
        );
        await NoUploadIsLeftAsync();
    }

    [Fact]
    public async Task A_program_with_a_zip_at_its_end_is_refused()
    {
        using var answer = await UploadAsync(
            Analyst(),
            "july.zip",
            [.. "MZ program"u8, .. InboxSite.Zip(InboxSite.Code)]
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith(
            "The file is no zip that can be opened",
            await ProblemAsync(answer),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_chosen_is_said_beside_the_field()
    {
        var browser = Analyst();
        using var answer = await browser.PressAsync(
            await site.OpenAsync("/imports/new", browser),
            "Import the extract"
        );

        Assert.Equal("Choose a zip, or a folder of the inbox, and only one of them.", await ProblemAsync(answer));
    }

    [Fact]
    public async Task A_job_of_another_council_is_not_there()
    {
        var job = Jobs.AskForImport("999", JobSource.Inbox, "gone", "folder gone of the inbox", "test");

        using var answer = await Analyst()
            .GetAsync(new Uri($"/jobs/{job.JobId}", UriKind.Relative), TestSite.Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_job_that_cannot_be_done_says_why()
    {
        var job = Jobs.AskForImport(InboxSite.Code, JobSource.Inbox, "gone", "folder gone of the inbox", "test");
        site.Services.GetRequiredService<Web.Jobs.JobRunner>().Wake();

        var ended = await EndedAsync($"/jobs/{job.JobId}");

        Assert.Equal(
            (JobStanding.Failed, "There is no such folder in the inbox: choose one of those that are listed."),
            (ended.Standing, ended.Said)
        );
    }

    /// <summary>The files of a job are removed when its end is written down, which a reader may see a moment before.</summary>
    private async Task NoUploadIsLeftAsync()
    {
        var folder = Path.Combine(site.DataFolder, "uploads");
        await Until(() => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any());
    }

    /// <summary>Asks again until the job has ended.</summary>
    private async Task<Job> EndedAsync(string address)
    {
        var id = address[(address.LastIndexOf('/') + 1)..];
        await Until(() => Jobs.Find(id) is not { Standing: JobStanding.Queued or JobStanding.Running });
        return Jobs.Find(id)!;
    }

    private static async Task Until(Func<bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestSite.Cancelled);
        patience.CancelAfter(TimeSpan.FromMinutes(5));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!holds())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    private async Task<HttpResponseMessage> UploadAsync(HttpClient browser, string name, byte[] bytes)
    {
        var page = await site.OpenAsync("/imports/new", browser);
        using var content = new MultipartFormDataContent
        {
            {
                new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken"
            },
            { new StringContent("true"), "AddAuthority" },
            {
                new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/zip") } },
                "Upload",
                name
            },
        };
        return await browser.PostAsync(new Uri("/imports/new", UriKind.Relative), content, TestSite.Cancelled);
    }

    private static async Task<string> ProblemAsync(HttpResponseMessage answer) =>
        (await TestSite.ParseAsync(answer)).QuerySelector(".govuk-error-summary__list a")!.TextContent.Trim();
}

/// <summary>Before anything was imported, with an inbox that holds one small extract.</summary>
public sealed class InboxSite() : TestSite(withSample: false)
{
    public const string Code = "852";

    public string Inbox => Path.Combine(DataFolder, "inbox");

    protected override IReadOnlyDictionary<string, string> Settings
    {
        get
        {
            using var zip = new MemoryStream(Zip("853"));
            ZipFile.ExtractToDirectory(zip, Path.Combine(Inbox, "other"), overwriteFiles: true);
            return new Dictionary<string, string>(StringComparer.Ordinal) { ["Yardstick:Inbox"] = Inbox };
        }
    }

    /// <summary>Two people and two contacts of an invented council.</summary>
    public static byte[] Zip(string code)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "manifest.csv",
                $"authority_code,authority_name,extract_date,covers_from\n{code},Anytown,2023-08-04,2017-04-01\n"
            );
            Write(zip, "ssd_person.csv", "pers_person_id,pers_dob\nA,2015-01-01\nB,2015-01-01\n");
            Write(
                zip,
                "ssd_contacts.csv",
                "cont_contact_id,cont_person_id,cont_contact_date\nK1,A,2023-07-05\nK2,B,2023-07-10\n"
            );
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
