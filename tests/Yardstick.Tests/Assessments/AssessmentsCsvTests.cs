using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;

namespace Yardstick.Tests.Assessments;

public sealed class AssessmentsCsvTests
{
    private readonly Paper _june = new("June report", "2023-07-12", "2023-06");

    [Fact]
    public void The_header_is_the_contract() =>
        Assert.Equal(
            "indicator,printed_title,period_end,edition,displayed,previous,change_on_month_pct,change_on_year_pct,"
                + "mean_12,max_12,min_12,target,rag,direction,trend,variation,assurance,sn,region,england,audience,place",
            Lines(new Paper("June report", "2023-07-12", "2023-06"))[0]
        );

    [Fact]
    public void A_judged_row_has_every_column()
    {
        // Thirteen months: eleven of 80% and 82% by turns from June 2022, then 80% and 90%.
        // Twelve to June: 82+80+82+80+82+80+82+80+82+80+80+90 = 980, mean 81.67; change on year 10/80 = 12.5% -> 13%.
        string[] printed = ["80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%", "80%", "82%", "80%", "80%", "90%"];
        var row = _june
            .Row("visits", "Visits, all", printed)
            .With(CellRole.Target, "95%")
            .With(CellRole.StatisticalNeighbours, "21%")
            .With(CellRole.Region, "-")
            .With(CellRole.England, "23%");

        // Ranges: ten of 2, one of 0, one of 10: mean 30/12 = 2.5, screen 8.17 takes the 10 out; 20/11 * 2.66 = 4.84 around 81.38.
        Assert.Equal(
            "visits,\"Visits, all\",2023-06-30,June report,90%,80%,13,13,82,90,80,>=95%,amber,better,10,improving,never,"
                + "21%,,23%,scrutiny panel,table.csv:2:14",
            Lines(_june.Table(row))[1]
        );
    }

    [Fact]
    public void What_is_not_judged_says_so_in_its_column() =>
        Assert.Equal(
            ",A new measure,2023-06-30,June report,TBC,,n/a,n/a,,,,,none,none,,not-judged,not-judged,,,,scrutiny panel,table.csv:2:2",
            Lines(_june.Table(_june.Row(null, "A new measure", "TBC")))[1]
        );

    [Fact]
    public void A_truncating_edition_shows_its_mean_as_it_shows_its_figures()
    {
        var paper = new Paper("October report", "2022-11-24", "2022-10") { Rounding = DisplayRounding.Truncate };
        // Eleven months of 80 and one of 89: the mean is 80.75.
        string[] printed = [.. Enumerable.Repeat("80%", 11), "89%"];

        var fields = Lines(paper.Table(paper.Row("visits", "Visits", printed)), "2022-10")[1].Split(',');

        Assert.Equal(["80", "89", "80"], fields[8..11]);
    }

    private static string[] Lines(Paper paper, string month = "2023-06")
    {
        var visits = Catalogue.Indicator("visits", Polarity.Higher);
        var row = paper.Row("visits", "Visits", "92%");
        var delivery = paper.Delivered();
        if (delivery.Tables.Count == 0)
        {
            delivery = paper.Table(row).Delivered();
        }

        using var writer = new StringWriter();
        AssessmentsCsv.Write(
            writer,
            new Assessor(key => key == "visits" ? visits : null).Assess(
                Yardstick.Core.Periods.Month.Parse(month),
                null,
                [delivery]
            )
        );
        return writer.ToString().Split('\n');
    }
}
