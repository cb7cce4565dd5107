using Yardstick.Core.Periods;
using Yardstick.Core.Reference;

namespace Yardstick.Tests.Reference;

public sealed class PanelMeetingsTests
{
    private static readonly DateOnly July31 = new(2023, 7, 31);

    private static PanelMeetings Meetings()
    {
        using var folder = new ReferenceFolder();
        folder.Replace(
            "panel-meetings.csv",
            "authority_code,met_on,data_to,source",
            "852,2023-04-20,2023-02-28,agenda",
            "852,2023-07-20,2023-06-30,agenda",
            "301,2023-07-25,2023-05-31,agenda"
        );
        return folder.Read().PanelMeetings;
    }

    [Fact]
    public void The_last_meeting_is_the_one_whose_figures_are_older_than_the_month() =>
        Assert.Equal(new DateOnly(2023, 7, 20), Meetings().LastBefore("852", new Month(2023, 7), July31)!.MetOn);

    [Fact]
    public void A_meeting_that_had_the_same_month_before_it_is_passed_over() =>
        Assert.Equal(new DateOnly(2023, 4, 20), Meetings().LastBefore("852", new Month(2023, 6), July31)!.MetOn);

    [Fact]
    public void A_meeting_counts_from_its_own_day()
    {
        Assert.Equal(
            new Month(2023, 6),
            Meetings().LastBefore("852", new Month(2023, 7), new DateOnly(2023, 7, 20))!.Month
        );
        Assert.Equal(
            new Month(2023, 2),
            Meetings().LastBefore("852", new Month(2023, 7), new DateOnly(2023, 7, 19))!.Month
        );
    }

    [Fact]
    public void No_meeting_is_known_before_the_first_or_of_another_council()
    {
        Assert.Null(Meetings().LastBefore("852", new Month(2023, 2), July31));
        Assert.Null(Meetings().LastBefore("999", new Month(2023, 7), July31));
    }
}
