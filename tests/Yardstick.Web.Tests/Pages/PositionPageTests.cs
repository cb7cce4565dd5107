using System.Net;
using Yardstick.Core;
using Yardstick.Core.People;

namespace Yardstick.Web.Tests.Pages;

/// <summary>A manager of one service writes its statement for July 2023 and sees no other service.</summary>
public sealed class PositionPageTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Statement = $"/positions/1001/2023-07/{SampleCouncil.SafeguardingService}";

    [Fact]
    public async Task A_manager_sees_the_own_service_alone_and_no_self_evaluation()
    {
        var manager = site.SignedInAs(Role.Manager, SampleCouncil.SafeguardingService);
        var own = await site.OpenAsync("/positions", manager);

        Assert.Equal(
            ["Safeguarding"],
            own.QuerySelectorAll("main tbody th").Select(service => service.TextContent.Trim())
        );
        Assert.DoesNotContain("Self-evaluation", PageText.Of(own), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            await StatusAsync(manager, "/positions/1001/2023-07/self-evaluation.csv")
        );
        var all = await site.OpenAsync("/positions", site.SignedInAs(Role.ScrutinyOfficer));
        var others = all.QuerySelectorAll("main tbody th a")
            .Select(service => service.GetAttribute("href")!)
            .Where(address => address != Statement)
            .ToList();
        Assert.NotEmpty(others);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(manager, others[0]));
    }

    [Fact]
    public async Task What_was_typed_stays_in_the_form_when_it_is_refused_and_nobody_approves_the_own_text()
    {
        var director = site.SignedInAs(Role.Director);
        var analyst = site.SignedInAs(Role.Analyst);
        using var refused = await analyst.PressAsync(
            await site.OpenAsync(Statement, analyst),
            "Save and submit",
            ("Figures", "{{cpp_n}} children on plans."),
            ("Strengths", "We know {{cpp_nn}}.")
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var page = await TestSite.ParseAsync(refused);
        Assert.Contains("Concerns is empty", PageText.Of(page), StringComparison.Ordinal);
        Assert.Contains("no indicator 'cpp_nn'", PageText.Of(page), StringComparison.Ordinal);
        Assert.Equal("{{cpp_n}} children on plans.", page.QuerySelector("#Figures")!.TextContent);

        using var submitted = await analyst.PressAsync(
            page,
            "Save and submit",
            ("Strengths", "Families know us."),
            ("Concerns", "None is new."),
            ("Plans", "We go on.")
        );
        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        Assert.DoesNotContain(
            "Approve the statement",
            PageText.Of(await site.OpenAsync(Statement, analyst)),
            StringComparison.Ordinal
        );
        using var returned = await director.PressAsync(
            await site.OpenAsync(Statement, director),
            "Return it to the writer",
            ("Reason", "Say who goes on.")
        );
        Assert.Contains(
            "Say who goes on.",
            PageText.Of(await site.OpenAsync(Statement, analyst)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_empty_file_of_figures_to_supply_lists_every_indicator()
    {
        var analyst = site.SignedInAs(Role.Analyst);

        var csv = await analyst.GetStringAsync(new Uri("/supplied/template.csv", UriKind.Relative), TestSite.Cancelled);

        Assert.StartsWith("indicator,period,area,numerator", csv, StringComparison.Ordinal);
        Assert.Contains("\nvacancy_rate_pct,", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(analyst, "/supplied/template.xlsx"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestSite.Cancelled);
        return answer.StatusCode;
    }
}
