using System.Net;

namespace Yardstick.Web.Tests.Pages;

/// <summary>Programs that ask for open data share the site with people.</summary>
public sealed class OpenDataLimitTests
{
    [Fact]
    public async Task Who_asks_too_often_waits()
    {
        using var slow = new SlowSite();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await slow.Client.GetAsync(
                new Uri("/open-data/editions.json", UriKind.Relative),
                TestSite.Cancelled
            );
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            answers
        );
    }

    private sealed class SlowSite() : TestSite(withSample: false)
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Yardstick:OpenDataPerMinute"] = "3" };
    }
}
