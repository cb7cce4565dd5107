using Yardstick.Core.Scrutiny.Recommendations;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Scrutiny;

public sealed class ResponseClockTests
{
    [Theory]
    [InlineData("2023-09-05", ResponseStanding.Running)]
    [InlineData("2023-09-06", ResponseStanding.Soon)]
    [InlineData("2023-09-20", ResponseStanding.Soon)]
    [InlineData("2023-09-21", ResponseStanding.Overdue)]
    public void Two_months_after_20_July_is_20_September_with_a_warning_of_fourteen_days(
        string today,
        ResponseStanding standing
    )
    {
        var clock = new ResponseClock(new DateOnly(2023, 9, 20), null);

        Assert.Equal(standing, clock.On(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_clock_runs_from_the_meeting_or_the_publication_and_never_takes_anything_off_the_list()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var some = new SomePanel(store.Database);
        var july = some.Hold(new DateOnly(2023, 6, 30));
        var made = some.Recommend(july);

        Assert.Equal(new DateOnly(2023, 8, 30), made.Clock.DueOn);
        Assert.Equal(ResponseStanding.Overdue, made.Clock.On(SomePanel.Today));
        Assert.True(some.Find(made).IsOnList);
        // An update is no response; a response after the day is late and still one.
        some.Note(made, RecommendationEventKind.Updated, "Under discussion.", new DateOnly(2023, 8, 1));
        Assert.Equal(ResponseStanding.Overdue, some.Find(made).Clock.On(SomePanel.Today));
        some.Note(made, RecommendationEventKind.Responded, "It will be done.", new DateOnly(2023, 8, 31));
        Assert.Equal(ResponseStanding.Late, some.Find(made).Clock.On(SomePanel.Today));
    }

    [Fact]
    public void Two_months_after_the_end_of_December_is_the_last_day_of_February()
    {
        var clock = new ResponseClock(new DateOnly(2023, 12, 31).AddMonths(ResponseClock.Months), null);

        Assert.Equal(new DateOnly(2024, 2, 29), clock.DueOn);
    }
}
