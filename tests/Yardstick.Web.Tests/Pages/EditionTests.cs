using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core;
using Yardstick.Core.Editions.Publishing;
using Yardstick.Core.Jobs;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>An edition of the invented council from its composition to its readers and its amendment, each step by the person whose it is.</summary>
public sealed class EditionTests(InventedSite site) : IClassFixture<InventedSite>
{
    private readonly HttpClient _analyst = site.SignedInAs(Role.Analyst);
    private readonly HttpClient _director = site.SignedInAs(Role.Director);
    private readonly HttpClient _officer = site.SignedInAs(Role.ScrutinyOfficer);
    private readonly HttpClient _anybody = site.With(new CookieContainer());

    private const string Published = "/published/1001/2023-07-one-page-note";

    private EditionStore Store => site.Services.GetRequiredService<EditionMaking>().Store;

    [Fact]
    public async Task An_edition_goes_from_the_analyst_to_everybody_and_is_amended()
    {
        var id = await ComposedAsync("one-page-note");
        var own = $"/editions/{id}";
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_anybody, $"{own}/public"));
        await TakeAsync(_analyst, own, "submit", "Submit for review");
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(_analyst, $"{own}/steps/approve"));
        Assert.Contains(
            "approved text",
            (await site.OpenAsync($"{own}/steps/approve", _director))
                .QuerySelector("main .govuk-inset-text")!
                .TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_anybody, $"{Published}-v1"));

        await WaiveAllAsync(own);
        await TakeAsync(_director, own, "approve", "Approve");
        await TakeAsync(_officer, own, "publish", "Publish");
        await EverybodyReadsAsync(own);

        using var amended = await PressAsync(_analyst, own, "amend", "Amend", ("Note", "A target was wrong."));
        var next = amended.Headers.Location!.OriginalString;
        Assert.Equal(EditionState.Amended, Store.Find(id)!.State);
        var compared = await site.OpenAsync($"/editions/compare?before={id}&after={id + 1}", _director);
        Assert.Contains("The two say the same", compared.Body!.TextContent, StringComparison.Ordinal);
        await TakeAsync(_analyst, next, "submit", "Submit for review");
        await TakeAsync(_director, next, "approve", "Approve");
        await TakeAsync(_officer, next, "publish", "Publish");

        Assert.Equal(EditionState.Superseded, Store.Find(id)!.State);
        Assert.Contains(
            "took the place of this one",
            (await site.OpenAsync($"{Published}-v1", _anybody))
                .QuerySelector(".govuk-notification-banner")!
                .TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "A target was wrong.",
            (await site.OpenAsync($"{Published}-v2", _anybody)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>The public forms of what was published, without sign-in; of the restricted version nothing.</summary>
    private async Task EverybodyReadsAsync(string own)
    {
        var page = await site.OpenAsync($"{own}/public", _anybody);
        Assert.Contains("Children's services in one page, July 2023", page.QuerySelector("h1")!.TextContent);
        foreach (
            var address in new[]
            {
                $"{own}/public.csv",
                $"{Published}-v1",
                $"{Published}-v1/long.csv",
                $"{Published}-v1/indicators.json",
                $"{Published}-v1/bulletin",
                $"{Published}-v1/plain",
            }
        )
        {
            Assert.Equal((address, HttpStatusCode.OK), (address, await StatusAsync(_anybody, address)));
        }

        foreach (var list in new[] { "/published", "/open-data/editions.json", "/open-data/editions.atom" })
        {
            Assert.Contains(
                "2023-07-one-page-note-v1",
                await _anybody.GetStringAsync(new Uri(list, UriKind.Relative), TestSite.Cancelled),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_anybody, $"{own}/restricted"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_anybody, $"{own}/restricted.csv"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_anybody, $"{own}/small-numbers.csv"));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(_anybody, own));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(_anybody, $"{own}/small-numbers"));
    }

    [Fact]
    public async Task A_shut_gate_is_told_before_anybody_presses_a_button()
    {
        var id = await ComposedAsync("panel-report");
        await TakeAsync(_analyst, $"/editions/{id}", "submit", "Submit for review");

        var page = await site.OpenAsync($"/editions/{id}/steps/approve", _director);

        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Contains(
            "approved text",
            page.QuerySelector("main .govuk-inset-text")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_director_reads_what_is_suppressed_and_lets_a_measure_through_until_it_is_withdrawn()
    {
        var id = await ComposedAsync("performance-page");
        var page = await site.OpenAsync($"/editions/{id}/small-numbers", _director);
        Assert.Contains("A reader cannot rule out", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_director, $"/editions/{id}/small-numbers.csv"));

        const string Releases = "/editions/releases/1001";
        using var nameless = await _director.PressAsync(
            await site.OpenAsync(Releases, _director),
            "Let it through",
            ("Indicator", "cpp_visit_10wd_pct")
        );
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
        using var released = await _director.PressAsync(
            await site.OpenAsync(Releases, _director),
            "Let it through",
            ("Indicator", "cpp_visit_10wd_pct"),
            ("Form", "TwelveMonths"),
            ("Reason", "It counts visits.")
        );
        Assert.Contains(
            "Twelve months together. It counts visits.",
            PageText.Of(await site.OpenAsync(Releases, _director)),
            StringComparison.Ordinal
        );
        Assert.Empty((await site.OpenAsync(Releases, _officer)).QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(_director, "/editions/releases/1002"));

        using var withdrawn = await _director.PressAsync(
            await site.OpenAsync(Releases, _director),
            "Withdraw Percentage of children subject to a child protection plan visited within the last 10 working days",
            ("reason", "Too few visits.")
        );
        Assert.Contains(
            "None: every small number is suppressed.",
            PageText.Of(await site.OpenAsync(Releases, _director)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Headlines_are_changed_on_the_page_and_a_wrong_number_is_refused()
    {
        var id = await ComposedAsync("corporate-parenting-board");
        var address = $"/editions/{id}/headlines";
        var page = await site.OpenAsync(address, _analyst);

        using var refused = await _analyst.PressAsync(
            page,
            "Keep and compose again",
            ("Lines[0].Indicator", "cla_n"),
            ("Lines[0].Wording", "There were {{cla_n}} children in care, 12345 more than ever.")
        );
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(
            "do not bear out '12345'",
            (await TestSite.ParseAsync(refused)).Body!.TextContent,
            StringComparison.Ordinal
        );

        using var kept = await _analyst.PressAsync(
            page,
            "Keep and compose again",
            ("Lines[0].Indicator", "cla_n"),
            ("Lines[0].Wording", "There were {{cla_n}} children in care.")
        );
        await EndedAsync(kept.Headers.Location!.OriginalString);
        Assert.Equal("There were {{cla_n}} children in care.", Store.Inputs(id).Headlines[0].Wording);
    }

    [Fact]
    public async Task A_month_that_is_not_frozen_is_refused_where_it_is_asked_for()
    {
        using var answer = await _analyst.PressAsync(
            await site.OpenAsync("/editions", _analyst),
            "Compose",
            ("Month", "2031-01")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("January 2031 is not frozen", await answer.Content.ReadAsStringAsync(TestSite.Cancelled));
    }

    [Fact]
    public async Task Whoever_may_not_compose_is_offered_no_form()
    {
        Assert.Empty((await site.OpenAsync("/editions", _director)).QuerySelectorAll("main form"));
        Assert.Empty((await site.OpenAsync("/editions", _anybody)).QuerySelectorAll("main form"));
    }

    private async Task<long> ComposedAsync(string layout)
    {
        using var asked = await _analyst.PressAsync(
            await site.OpenAsync("/editions", _analyst),
            "Compose",
            ("Layout", layout)
        );
        Assert.Equal(JobStanding.Done, (await EndedAsync(asked.Headers.Location!.OriginalString)).Standing);
        return Store.All(SampleCouncil.Code).First(edition => edition.Layout == layout).EditionId;
    }

    private async Task WaiveAllAsync(string own)
    {
        while (
            (await site.OpenAsync(own, _director))
                .QuerySelectorAll("main form")
                .OfType<IHtmlFormElement>()
                .FirstOrDefault(form => form.TextContent.Contains("Record the waiver", StringComparison.Ordinal))
                is { } form
        )
        {
            using var content = new FormUrlEncodedContent(
                form.QuerySelectorAll("input")
                    .OfType<IHtmlInputElement>()
                    .Select(input => KeyValuePair.Create(input.Name!, input.Value))
                    .Append(KeyValuePair.Create("reason", "It was explained in June."))
            );
            using var answer = await _director.PostAsync(
                new Uri(form.GetAttribute("action")!, UriKind.Relative),
                content,
                TestSite.Cancelled
            );
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }

    private async Task TakeAsync(HttpClient browser, string own, string step, string button)
    {
        using var answer = await PressAsync(browser, own, step, button);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PressAsync(
        HttpClient browser,
        string own,
        string step,
        string button,
        params (string Name, string Value)[] typed
    ) => await browser.PressAsync(await site.OpenAsync($"{own}/steps/{step}", browser), button, typed);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        return answer.StatusCode;
    }

    /// <summary>Asks again until the job has ended.</summary>
    private async Task<Job> EndedAsync(string address)
    {
        var jobs = site.Services.GetRequiredService<JobStore>();
        var id = address[(address.LastIndexOf('/') + 1)..];
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (jobs.Find(id) is { Standing: JobStanding.Queued or JobStanding.Running })
        {
            Assert.True(await timer.WaitForNextTickAsync(TestSite.Cancelled));
        }

        return jobs.Find(id)!;
    }
}
