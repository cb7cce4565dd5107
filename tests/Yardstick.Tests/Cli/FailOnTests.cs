using Yardstick.Cli;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Extract;

namespace Yardstick.Tests.Cli;

public sealed class FailOnTests
{
    [Theory]
    [InlineData(null, ExtractSeverity.Blocks)]
    [InlineData("E", ExtractSeverity.Error)]
    [InlineData("w", ExtractSeverity.Warning)]
    [InlineData("I", ExtractSeverity.Information)]
    public void An_extract_fails_on_what_blocks_unless_asked_for_more(string? given, ExtractSeverity lowest)
    {
        Assert.Equal(lowest, FailOn.OfExtract(given));
    }

    [Theory]
    [InlineData(null, FindingSeverity.Error)]
    [InlineData("Warning", FindingSeverity.Warning)]
    [InlineData("information", FindingSeverity.Information)]
    public void Published_tables_fail_on_errors_unless_asked_for_more(string? given, FindingSeverity lowest)
    {
        Assert.Equal(lowest, FailOn.OfPublished(given));
    }

    [Fact]
    public void A_severity_of_the_other_kind_is_refused_with_those_that_may_be_given()
    {
        Assert.Equal(
            "--fail-on warning is no severity of an extract's findings: give B (blocks publication), E (error), W (warning) or I (information).",
            Assert.Throws<WrongUse>(() => FailOn.OfExtract("warning")).Message
        );
        Assert.Equal(
            "--fail-on B is no severity of published tables' findings: give error, warning or information.",
            Assert.Throws<WrongUse>(() => FailOn.OfPublished("B")).Message
        );
    }
}
