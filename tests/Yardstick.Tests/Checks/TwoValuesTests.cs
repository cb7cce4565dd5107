using Yardstick.Core.Imports;

namespace Yardstick.Tests.Checks;

public sealed class TwoValuesTests
{
    [Fact]
    public void Two_tables_of_one_edition_with_different_values_are_an_error_with_both_places()
    {
        var finding = Assert.Single(
            Checking.Check(
                new Pack("2022-11")
                    .Table("Summary")
                    .Row("cla_n", "548 552 543")
                    .Table("Board")
                    .Row("cla_n", "548 552 558")
            )
        );

        Assert.Equal(("two-values", FindingSeverity.Error), (finding.Rule, finding.Severity));
        Assert.Equal("2022-11", finding.Month?.ToString());
        Assert.Equal(("Summary.csv:2:4", "543"), (finding.PlaceA.ToString(), finding.ValueA));
        Assert.Equal(("Board.csv:2:4", "558"), (finding.PlaceB?.ToString(), finding.ValueB));
        Assert.Contains("a difference of 15", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("86%", "86%")]
    [InlineData("86%", "86.4%")] // rounded
    [InlineData("86%", "86.7%")] // cut off
    [InlineData("86%", "86%=265/307")]
    [InlineData("1,804", "1804")]
    public void One_value_shown_in_two_ways_is_no_contradiction(string first, string second) =>
        Assert.Empty(
            Checking.Errors(
                "two-values",
                new Pack("2023-06")
                    .Table("A")
                    .Row("cpp_visit_10wd_pct", first)
                    .Table("B")
                    .Row("cpp_visit_10wd_pct", second)
            )
        );

    [Theory]
    [InlineData("86%", "88%")]
    [InlineData("86%", "87.2%")]
    [InlineData("86%=265/307", "86%=258/300")]
    public void Values_that_no_rounding_explains_are_a_contradiction(string first, string second) =>
        Assert.Single(
            Checking.Errors(
                "two-values",
                new Pack("2023-06")
                    .Table("A")
                    .Row("cpp_visit_10wd_pct", first)
                    .Table("B")
                    .Row("cpp_visit_10wd_pct", second)
            )
        );

    [Fact]
    public void Rows_without_a_mapping_are_the_same_when_their_titles_are()
    {
        var finding = Assert.Single(
            Checking.Errors(
                "two-values",
                new Pack("2023-06").Table("A").Row("Children who smile", "7").Table("B").Row("Children  who SMILE", "8")
            )
        );
        Assert.Equal("Children who smile", finding.Indicator);
    }

    [Fact]
    public void Two_rows_that_differ_in_most_months_are_said_once()
    {
        var finding = Assert.Single(
            Checking.Errors(
                "two-values",
                new Pack("2023-06")
                    .Table("A")
                    .Row("cin_plan_notcwd_n", "621 642 648 584 538")
                    .Table("B")
                    .Row("cin_plan_notcwd_n", "699 720 731 584 612")
            )
        );
        Assert.Contains("4 of 5 months differ", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_edition_with_another_value_is_a_restatement_and_only_information()
    {
        var findings = Checking.Check(
            new Pack("2023-07", "July").Table("Demand").Row("contacts_n", "1828 1948 1804"),
            new Pack("2023-06", "June").Table("Demand").Row("contacts_n", "1544 1828 1910")
        );

        var finding = Assert.Single(findings);
        Assert.Equal(("two-values", FindingSeverity.Information), (finding.Rule, finding.Severity));
        Assert.Equal(("1948", "1910"), (finding.ValueA, finding.ValueB));
        Assert.Contains("restated by +38", finding.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Editions_of_different_authorities_are_never_compared() =>
        Assert.Empty(
            Checking.Check(
                new Pack("2023-06", "ours", "852").Table("Demand").Row("contacts_n", "1910"),
                new Pack("2023-06", "theirs", "301").Table("Demand").Row("contacts_n", "2410")
            )
        );
}
