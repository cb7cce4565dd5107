using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.Commentaries.Texts;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;
using Yardstick.Core.SavedViews;

namespace Yardstick.Web.Tests.SignIn;

/// <summary>
/// What is there and belongs to somebody else is asked for by its real identifier, in every way that the pages know: a job, a saved view, a text that
/// waits for approval. Areas, actions, conversations and plans: see <see cref="AreaScopeTests"/>.
/// </summary>
public sealed class OthersIdentifiersTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Secret = "words that only their owner reads";

    [Fact]
    public async Task A_saved_view_that_is_not_shared_is_there_for_nobody_else()
    {
        var view = Keep();
        var paths = new[] { "", ".csv", ".json", ".xlsx" }
            .Select(end => $"/views/{view.ViewId}{end}")
            .Append($"/views/edit/{view.ViewId}");

        foreach (var path in paths)
        {
            foreach (var (browser, _) in Others())
            {
                await RefusedAsync(await browser.GetAsync(Address(path), TestSite.Cancelled), path);
            }
        }

        var analyst = site.SignedInAs(Role.Analyst);
        foreach (var handler in new[] { "Remove", "Address", "Revoke" })
        {
            var path = $"/views/{view.ViewId}?handler={handler}";
            await RefusedAsync(await PostAsync(analyst, path, "/views/edit", ("address", "x")), path);
        }

        var edit = $"/views/edit/{view.ViewId}";
        await RefusedAsync(
            await PostAsync(analyst, edit, "/views/edit", ("Name", "taken"), ("Indicators", "cpp_n")),
            edit
        );
        Assert.Equal(Secret, site.Services.GetRequiredService<SavedViewStore>().Find(view.ViewId)!.Name);
    }

    [Fact]
    public async Task A_job_of_another_council_is_there_for_nobody_who_may_not_change_its_figures()
    {
        var jobs = site.Services.GetRequiredService<JobStore>();
        var job = jobs.AskForImport("999", JobSource.Inbox, "gone", Secret, "test");

        foreach (
            var (browser, _) in Others().Append((site.SignedInAs(Role.Analyst, authority: "1002"), "analyst of 1002"))
        )
        {
            await RefusedAsync(await browser.GetAsync(Address($"/jobs/{job.JobId}"), TestSite.Cancelled), "the job");
        }

        using var list = await site.SignedInAs(Role.Analyst).GetAsync(Address("/jobs"), TestSite.Cancelled);
        Assert.DoesNotContain(
            Secret,
            await list.Content.ReadAsStringAsync(TestSite.Cancelled),
            StringComparison.Ordinal
        );
        var cancel = $"/jobs/{job.JobId}?handler=Cancel";
        await RefusedAsync(await PostAsync(site.SignedInAs(Role.Analyst), cancel, "/views/edit"), cancel);
        Assert.NotEqual(JobStanding.Cancelled, jobs.Find(job.JobId)!.Standing);
    }

    [Fact]
    public async Task A_text_that_waits_for_approval_is_approved_by_nobody_else()
    {
        const string Text = "/commentary/1001/2023-07/cla_n";
        var writer = site.SignedInAs(Role.Reporter);
        using var sent = await writer.PressAsync(
            await site.OpenAsync(Text, writer),
            "Save and submit",
            ("wording", Secret)
        );
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        HttpClient[] others =
        [
            site.SignedInAs(Role.Manager, "S11"),
            site.SignedInAs(Role.Reporter),
            site.SignedInAs(Role.Director, authority: "1002"),
            site.SignedInAs(Role.Administrator),
        ];

        foreach (var other in others)
        {
            await RefusedAsync(await other.GetAsync(Address(Text + "/approval"), TestSite.Cancelled), Text);
            foreach (var handler in new[] { "Approve", "Return" })
            {
                var path = $"{Text}/approval?handler={handler}";
                await RefusedAsync(await PostAsync(other, path, "/account", ("basedOn", "1"), ("reason", "x")), path);
            }
        }

        Assert.Equal(
            Standing.Submitted,
            site.Services.GetRequiredService<CommentaryStore>().For("1001", new(2023, 7), "cla_n")!.Current!.Standing
        );
    }

    private IEnumerable<(HttpClient Browser, string Who)> Others() =>
        Enum.GetValues<Role>()
            .Select(role => (site.SignedInAs(role), role.ToString()))
            .Append((site.SignedInAs(Role.Manager, "S11"), "manager of a service"));

    private SavedView Keep()
    {
        var administration = site.Services.GetRequiredService<PeopleAdministration>();
        var owner = administration.Add($"{Guid.NewGuid():n}@council.example", "Owner of a view", by: "test");
        administration.Grant(owner.AccountId, Role.Analyst, "1001", areaId: null, by: "test");
        return site
            .Services.GetRequiredService<SavedViewStore>()
            .Keep(
                new SavedView
                {
                    ViewId = "",
                    AuthorityCode = "1001",
                    OwnerAccount = owner.AccountId,
                    Name = Secret,
                    Indicators = ["cpp_n"],
                    Areas = [],
                    Months = new ViewMonths.Last(1),
                    ChangedAt = default,
                },
                owner
            );
    }

    /// <summary>With the form key of a page that the reader may open, so that nothing but the right is missing.</summary>
    private async Task<HttpResponseMessage> PostAsync(
        HttpClient browser,
        string address,
        string keyFrom,
        params (string Name, string Value)[] fields
    )
    {
        var key = (await site.OpenAsync(keyFrom, browser)).QuerySelector("input[name=__RequestVerificationToken]");
        using var content = new FormUrlEncodedContent(
            fields
                .Append((Name: "__RequestVerificationToken", Value: key!.GetAttribute("value")!))
                .Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        return await browser.PostAsync(Address(address), content, TestSite.Cancelled);
    }

    private static async Task RefusedAsync(HttpResponseMessage answer, string what)
    {
        using (answer)
        {
            Assert.True(
                answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound,
                $"{what} answers {(int)answer.StatusCode}"
            );
            Assert.DoesNotContain(
                Secret,
                await answer.Content.ReadAsStringAsync(TestSite.Cancelled),
                StringComparison.Ordinal
            );
        }
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);
}
