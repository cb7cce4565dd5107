namespace Yardstick.Tests.Reference;

public sealed class EventsTests
{
    [Fact]
    public void National_events_and_the_councils_own_inspection_come_in_order()
    {
        var events = ReferenceSample.Data.Events.Between("852", new DateOnly(2020, 3, 1), new DateOnly(2023, 6, 30));
        Assert.Equal("First national lockdown", events[0].Label);
        Assert.Equal(new DateOnly(2020, 3, 23), events[0].Date);
        Assert.Equal("Ofsted inspection", events[^1].Label);
        Assert.Equal(new DateOnly(2023, 6, 5), events[^1].Date);
    }

    [Fact]
    public void Another_council_does_not_see_that_inspection()
    {
        var events = ReferenceSample.Data.Events.Between("301", new DateOnly(2023, 6, 1), new DateOnly(2023, 6, 30));
        Assert.DoesNotContain(events, dated => dated.Kind == "inspection");
    }

    [Fact]
    public void Southampton_was_judged_good_in_June_2023()
    {
        var inspection = ReferenceSample.Data.Inspections.Single(inspection => inspection.AuthorityCode == "852");
        Assert.Equal("good", inspection.OverallEffectiveness);
        Assert.Equal("outstanding", inspection.Leaders);
        Assert.Equal(new DateOnly(2023, 7, 28), inspection.PublishedOn);
    }
}
