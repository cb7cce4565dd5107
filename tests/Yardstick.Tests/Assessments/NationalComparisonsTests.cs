using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Storage;
using Yardstick.Tests.Reference;

namespace Yardstick.Tests.Assessments;

/// <summary>Rows that print no comparison, beside the national statistics that ship; expected values worked out from the DfE's file.</summary>
public sealed class NationalComparisonsTests
{
    private static readonly IndicatorCatalogue Shipped = IndicatorCatalogue.Load(
        ProductFolders.BesideProgram().Definitions,
        ReferenceSample.Data.Measures.Names
    );

    [Fact]
    public void A_stock_stands_beside_the_newest_year_that_had_ended()
    {
        var assessment = Assess("cla_rate", "105");

        // The ten neighbours' rates at 31 March 2023 add up to 1,002.
        Assert.Equal(
            new Comparator("100", 100.2m, "Statistical neighbours, mean of 10 (April 2021 model), 31 March 2023"),
            assessment.StatisticalNeighbours
        );
        Assert.Equal(new Comparator("57", 57, "South East, 31 March 2023"), assessment.Region);
        Assert.Equal(new Comparator("70", 70, "England, 31 March 2023"), assessment.England);
    }

    [Fact]
    public void A_monthly_flow_stands_beside_a_twelfth_of_the_year()
    {
        var assessment = Assess("cla_new_n", "17");

        // Neighbours 2,351 / 10 / 12 = 19.6; South East 5,580 / 12 = 465; England 33,090 / 12 = 2,757.5.
        Assert.Equal("20", assessment.StatisticalNeighbours?.Displayed);
        Assert.Equal(
            new Comparator("465", 465, "South East, total, year to 31 March 2023, a twelfth of the year"),
            assessment.Region
        );
        Assert.Equal("2,758", assessment.England?.Displayed);
    }

    [Fact]
    public void A_local_figure_has_none()
    {
        var assessment = Assess("cpp_visit_10wd_pct", "90%");

        Assert.Null(assessment.StatisticalNeighbours);
        Assert.Null(assessment.Region);
        Assert.Null(assessment.England);
    }

    private static Assessment Assess(string key, string printed)
    {
        var paper = new Paper("a report", "2023-07-12", "2023-06");
        return Assert.Single(
            new Assessor(Shipped.Find, ReferenceSample.Data.NationalStatistics.For("852")).Assess(
                Series.June2023,
                null,
                [paper.Table(paper.Row(key, key, printed)).Delivered()]
            )
        );
    }
}
