using FsCheck;
using FsCheck.Fluent;
using Yardstick.Core.Assessments.Statistics;

namespace Yardstick.Tests.Assessments.Statistics;

public sealed class ChiSquareTests
{
    // Odd degrees from printed tables; even degrees also from sums of Poisson terms with fifty digits.
    [Theory]
    [InlineData(0.95, 1, 3.841458820694124)]
    [InlineData(0.999, 1, 10.827566170662733)]
    [InlineData(0.95, 2, 5.991464547107982)]
    [InlineData(0.025, 2, 0.050635615968579)]
    [InlineData(0.001, 6, 0.381066755136806)]
    [InlineData(0.999, 10, 29.588298445074418)]
    [InlineData(0.975, 20, 34.169606902838341)]
    [InlineData(0.025, 20, 9.590777392264867)]
    [InlineData(0.5, 30, 29.336031516661586)]
    public void It_agrees_with_the_tables(double probability, int degrees, double value) =>
        Assert.Equal(value, ChiSquare.Inverse(probability, degrees), 1e-9);

    [Fact]
    public void With_two_degrees_it_is_a_logarithm() =>
        Prop.ForAll<ushort>(part =>
            {
                var probability = (part + 1) / 65538.0;
                var exact = -2 * Math.Log(1 - probability);
                return Math.Abs(ChiSquare.Inverse(probability, 2) - exact) <= 1e-9 * Math.Max(1, exact);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_grows_with_the_probability_and_with_the_degrees() =>
        Prop.ForAll<byte, byte>(
                (part, degrees) =>
                {
                    var probability = (part + 1) / 300.0;
                    var value = ChiSquare.Inverse(probability, degrees + 1);
                    return value < ChiSquare.Inverse(probability + 0.01, degrees + 1)
                        && value < ChiSquare.Inverse(probability, degrees + 2);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(0.5, 0)]
    public void What_has_no_inverse_is_an_error(double probability, int degrees) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquare.Inverse(probability, degrees));
}
