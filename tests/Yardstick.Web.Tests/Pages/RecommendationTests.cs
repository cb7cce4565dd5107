using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Yardstick.Core.People;
using Yardstick.Core.Scrutiny;
using Yardstick.Core.Scrutiny.Recommendations;

namespace Yardstick.Web.Tests.Pages;

/// <summary>The five recommendations of the invented council's panel, and one that is recorded and followed.</summary>
public sealed class RecommendationTests(InventedSite site) : IClassFixture<InventedSite>
{
    private const string Recommendations = "/scrutiny/recommendations";
    private const string One = $"{Recommendations}/1001/childrens-services-scrutiny-panel";

    private ScrutinyRecords Records => site.Services.GetRequiredService<ScrutinyRecords>();

    [Fact]
    public async Task The_sample_shows_five_recommendations_that_stand_differently()
    {
        Assert.Equal(
            [
                RecommendationState.Accepted,
                RecommendationState.NotAccepted,
                RecommendationState.RejectedAndReported,
                RecommendationState.Completed,
                RecommendationState.Outstanding,
            ],
            Records.Recommendations.Of("1001").Where(each => each.Number <= 5).Select(each => each.State)
        );
        var page = await site.OpenAsync($"{Recommendations}?show=all", Officer);
        Assert.Contains("Overdue since", PageText.Of(page), StringComparison.Ordinal);
        Assert.Contains("Not accepted as completed", PageText.Of(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_recommendation_tells_its_whole_history_and_what_the_figure_did()
    {
        var page = PageText.Of(await site.OpenAsync($"{One}/1", site.SignedInAs(Role.Director)));

        foreach (
            var told in new[]
            {
                "Recommended",
                "Marked as completed",
                "Reported to the panel",
                "Accepted as completed by the panel",
            }
        )
        {
            Assert.Contains(told, page, StringComparison.Ordinal);
        }

        Assert.Matches(@"Referrals[^:]*: (from|unchanged|May 2023)", page);
        var indicator = await site.OpenAsync(
            "/indicators/referrals_n?edition=1001-july-2023-measured",
            site.SignedInAs(Role.Director)
        );
        Assert.Contains("Recommendations about it", PageText.Of(indicator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_sees_of_a_recommendation_what_was_published_and_no_more()
    {
        // It was marked as completed after the last papers: the public does not know that yet.
        var open = PageText.Of(await site.OpenAsync($"{One}/4", Nobody));
        Assert.Contains("Outstanding", open, StringComparison.Ordinal);
        Assert.DoesNotContain("The plan for sufficiency was published", open, StringComparison.Ordinal);

        var inside = PageText.Of(await site.OpenAsync($"{One}/4", site.SignedInAs(Role.Director)));
        Assert.Contains("The plan for sufficiency was published", inside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recommendation_is_recorded_and_followed_on_pages_by_the_rule()
    {
        var officer = Officer;
        using var made = await officer.PressAsync(
            await site.OpenAsync($"{Recommendations}/new?meeting=1001/2", officer),
            "Record the recommendation",
            ("Meeting", "1001/2"),
            ("About", "Foster carers"),
            ("Wording", "That the campaign is described."),
            ("Role", "Head of children in care"),
            ("Indicators", "cla_n, foster_carers_n")
        );
        var address = made.Headers.Location!.OriginalString;
        var change = await site.OpenAsync($"{address}/change", officer);
        Assert.DoesNotContain(
            "Accepted as completed",
            change.QuerySelector("#Kind")!.TextContent,
            StringComparison.Ordinal
        );
        using var empty = await officer.PressAsync(change, "Record it", ("Kind", "completed"));
        Assert.Contains(
            "What was done is empty",
            PageText.Of(await TestSite.ParseAsync(empty)),
            StringComparison.Ordinal
        );
        using var done = await officer.PressAsync(
            change,
            "Record it",
            ("Kind", "completed"),
            ("Wording", "Described in a note.")
        );
        Assert.Equal(address, done.Headers.Location!.OriginalString);

        Assert.Contains(
            "Accepted as completed",
            (await site.OpenAsync($"{address}/change", officer)).QuerySelector("#Kind")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Completed, for the panel to accept",
            PageText.Of(await site.OpenAsync(address, officer)),
            StringComparison.Ordinal
        );
    }

    private HttpClient Nobody => site.With(new CookieContainer());

    private HttpClient Officer => site.SignedInAs(Role.ScrutinyOfficer);
}
