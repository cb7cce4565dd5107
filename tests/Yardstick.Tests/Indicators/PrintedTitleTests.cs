using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Indicators;

public sealed class PrintedTitleTests
{
    [Theory]
    [InlineData("Children’s plans", "childrens plans")]
    [InlineData("Children's plans", "childrens plans")]
    [InlineData("Rate per 10,000 (0-17 year olds)", "rate per 10000 0 17 year olds")]
    [InlineData("Re‑referrals – within 12\u00a0months*", "re referrals within 12 months")]
    [InlineData("C&F assessments", "c and f assessments")]
    [InlineData("24 hours / 1 working day", "24 hours 1 working day")]
    [InlineData("% of CLA placed < 20 miles", "% of cla placed < 20 miles")]
    [InlineData("aged 13+", "aged 13 +")]
    [InlineData("0.5 FTE", "0.5 fte")]
    [InlineData("1,2,3", "1 2 3")]
    public void Case_spacing_and_punctuation_are_folded_and_signs_with_meaning_kept(string text, string folded) =>
        Assert.Equal(folded, PrintedTitle.Of(text).Folded);

    [Theory]
    [InlineData("Placed <20 miles from home", "Placed >20 miles from home")]
    [InlineData("Children aged 13+", "Children aged 13")]
    [InlineData("Visited within agreed timescales", "Visited within agreed timescales (as at latest CLA review)")]
    [InlineData("Section 47 enquiries started", "Section 47 enquiries completed")]
    public void Titles_of_different_series_stay_different(string left, string right) =>
        Assert.NotEqual(PrintedTitle.Of(left), PrintedTitle.Of(right));
}
