using Yardstick.Rendering.Writing;

namespace Yardstick.Tests.Rendering;

public sealed class MarkupTests
{
    [Fact]
    public void A_text_in_a_hole_is_encoded_and_markup_is_not()
    {
        const string Text = "<5 & \"over\"";
        var bold = Markup.Of($"<b>{Text}</b>");

        Assert.Equal(
            "<p title=\"&lt;5 &amp; &quot;over&quot;\"><b>&lt;5 &amp; &quot;over&quot;</b></p>",
            Markup.Of($"<p title=\"{Text}\">{bold}</p>").ToString()
        );
    }

    [Fact]
    public void Letters_of_other_languages_stay_as_they_are() =>
        Assert.Equal("Łódź Llŷn", Markup.Of($"{"Łódź Llŷn"}").ToString());

    [Theory]
    [InlineData(1234.567, "1234.57")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1e-9, "0")]
    public void A_number_is_written_for_a_machine(double number, string written) =>
        Assert.Equal(written, Markup.Of($"{number}").ToString());
}
