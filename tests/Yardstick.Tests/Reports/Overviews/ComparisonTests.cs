using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Overviews;

public sealed class ComparisonTests
{
    private static readonly Month April = new(2023, 4);
    private static readonly Month May = new(2023, 5);

    private static readonly Assessment Fallen = Named("fallen", "97%", "96%", "80%");
    private static readonly Assessment Risen = Named("risen", "80%", "90%", "96%");
    private static readonly Assessment Steady = Named("steady", "96%", "97%", "96%");
    private static readonly Assessment New = Named("new", "80%");
    private static readonly Assessment Contacts = Judged.Figure(Judged.Contacts, "5", "6", "7");

    [Fact]
    public void A_figure_is_laid_beside_what_the_panel_saw_and_beside_last_month()
    {
        Assert.Equal("from 97% in April 2023 to 80%, worse", Comparison.With(Fallen, April).InWords());
        Assert.Equal("from 96% in May 2023 to 80%, worse", Comparison.With(Fallen, May).InWords());
        Assert.Equal("unchanged at 96% since April 2023", Comparison.With(Steady, April).InWords());
        Assert.Equal("from 5 in April 2023 to 7", Comparison.With(Contacts, April).InWords());
        Assert.Equal("April 2023 is not known", Comparison.With(New, April).InWords());
    }

    [Fact]
    public void Every_figure_is_counted_once_as_better_same_worse_or_not_compared()
    {
        var since = SinceThen.Of([Fallen, Risen, Steady, New, Contacts], April);

        // Contacts have no better direction, and the new figure has no April.
        Assert.Equal((1, 1, 1, 2), (since.Better, since.Same, since.Worse, since.NotCompared));
    }

    [Fact]
    public void A_rating_that_changed_is_listed_the_worst_now_first()
    {
        // Against at least 95%, amber down to 89.3%: green to red, red to green, and green all along.
        Assert.Equal(
            ["fallen", "risen"],
            SinceThen.Of([Risen, Fallen, Steady, New], April).ChangedRating.Select(each => each.Now.Indicator!.Key)
        );

        // In May the second was amber.
        Assert.True(Comparison.With(Risen, May).RatingBefore!.Is(Rag.Amber));
    }

    private static Assessment Named(string key, params string[] printed) =>
        Judged.Against("95%", Catalogue.Indicator(key, Polarity.Higher), printed);
}
