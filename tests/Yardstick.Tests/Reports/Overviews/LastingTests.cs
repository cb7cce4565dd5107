using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Overviews;

/// <summary>All series end in June 2023.</summary>
public sealed class LastingTests
{
    [Theory]
    // Against at least 95%, amber reaches down to 89.3%.
    [InlineData("new in June 2023", "96%", "90%", "80%")]
    [InlineData("since April 2023, the 3rd month running", "96%", "80%", "85%", "80%")]
    [InlineData("since May 2023, the 2nd month running", "70%", "90%", "85%", "80%")]
    [InlineData("since April 2023 at least, the first month known", "80%", "85%", "80%")]
    [InlineData("June 2023 is the first month known", "80%")]
    public void Red_lasts_since_the_first_month_without_a_pause_that_is_red(string words, params string[] printed) =>
        Assert.Equal(words, Lasting.Of(Against95(printed), Attention.Red).InWords());

    [Fact]
    public void Amber_lasts_since_the_target_was_last_met() =>
        Assert.Equal(
            "since April 2023, the 3rd month running",
            Lasting.Of(Against95("96%", "90%", "80%", "91%"), Attention.Amber).InWords()
        );

    [Fact]
    public void A_month_that_is_not_known_ends_the_run() =>
        Assert.Equal(
            "June 2023 is the first month known",
            Lasting.Of(Against95("80%", "-", "80%"), Attention.Red).InWords()
        );

    [Fact]
    public void A_signal_lasts_since_its_run_of_months_began()
    {
        // Thirteen months around 80, then seven strictly below their mean: December 2022 to June 2023.
        string[] printed =
        [
            .. Enumerable.Range(0, 13).Select(month => month % 2 == 0 ? "82%" : "80%"),
            .. Enumerable.Range(0, 7).Select(month => month % 2 == 0 ? "77%" : "76%"),
        ];
        var assessment = Judged.Figure(Catalogue.Indicator("visits", Polarity.Higher), printed);

        Assert.True(assessment.Variation.Is(Variation.Concerning));
        Assert.Equal(
            "since December 2022, the 7th month running",
            Lasting.Of(assessment, Attention.GettingWorse).InWords()
        );
    }

    private static Assessment Against95(params string[] printed) =>
        Judged.Against("95%", Catalogue.Indicator("visits", Polarity.Higher), printed);
}
