using Yardstick.Core.Commentaries.Texts;

namespace Yardstick.Tests.Commentaries;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("Visits fell.", "Visits fell.", "=Visits fell.")]
    [InlineData("", "Visits fell.", "+Visits fell.")]
    [InlineData("Visits fell.", "", "-Visits fell.")]
    [InlineData("Visits fell in May.", "Visits rose in May.", "=Visits |-fell |+rose |=in May.")]
    [InlineData("One. Two. Three.", "One. Three. Four.", "=One. |-Two. Three.|+Three. Four.")]
    [InlineData("A\nB", "A\nC B", "=A\n|+C |=B")]
    public void Words_that_only_one_text_has_are_told_apart(string before, string after, string parts)
    {
        var marks = TextDifference
            .Between(before, after)
            .Select(part =>
                (
                    part.State switch
                    {
                        TextPartState.Same => "=",
                        TextPartState.Added => "+",
                        _ => "-",
                    }
                ) + part.Text
            );

        Assert.Equal(parts, string.Join('|', marks));
    }

    [Fact]
    public void Both_texts_can_be_read_from_the_parts()
    {
        const string Before = "The teams  visited\n- 12 of 14 children\n- in time.";
        const string After = "Both teams visited\n- 13 of 14 children\n- in time, at last.";

        var parts = TextDifference.Between(Before, After);

        Assert.Equal(
            Before,
            string.Concat(parts.Where(part => part.State is not TextPartState.Added).Select(part => part.Text))
        );
        Assert.Equal(
            After,
            string.Concat(parts.Where(part => part.State is not TextPartState.Removed).Select(part => part.Text))
        );
    }
}
