using Yardstick.Core.Checks;
using Yardstick.Core.Editions.Disclosure;
using Yardstick.Core.Editions.Disclosure.Definitions;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Editions.Disclosure;

public sealed class FigureRelationsTests
{
    private static readonly FigureRelations Relations = Measured.Product.Value.Relations;

    [Theory]
    [InlineData("cpp_visit_4wk_pct.denominator", "cpp_n")]
    [InlineData("cla_rate", "cla_n")]
    [InlineData("icpc_in_time_pct.numerator", "icpc_in_time_n")]
    [InlineData("assess_45_pct.rest", "assess_over45_pct.numerator")]
    public void Names_of_one_count_are_kept_under_one_name(string one, string other) =>
        Assert.Equal(
            Relations.Kept(QuantityName.TryParse(other)!.Value),
            Relations.Kept(QuantityName.TryParse(one)!.Value)
        );

    [Fact]
    public void What_the_catalogue_derives_from_several_months_is_known_without_being_declared() =>
        Assert.Contains(
            Relations.Months,
            months =>
                months is { Total.Indicator: "s47_rate_rolling", Month.Indicator: "s47_completed_n" }
                && months.Span == MonthSpan.TwelveMonths
        );

    [Fact]
    public void A_name_that_is_no_count_of_the_catalogue_is_refused_with_its_line()
    {
        var folder = Directory.CreateTempSubdirectory("relations-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "disclosure"));
            File.WriteAllText(
                Path.Combine(folder, "disclosure", "relations.yml"),
                """
                same:
                  - count: cpp_n
                    names: [cpp_visits_pct.denominator]
                sums: []
                contained: []
                flows: []
                months: []
                running_up: []
                not_shares: []
                """
            );

            var problem = Assert.Single(
                Assert
                    .Throws<DefinitionsInvalid>(() =>
                        FigureRelationsReader.Load(folder, Measured.Product.Value.Catalogue, new IndicatorRelations())
                    )
                    .Problems
            );

            Assert.Equal(("disclosure/relations.yml", 3), (problem.File, problem.Line));
            Assert.StartsWith("'cpp_visits_pct.denominator' names no count", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
