using Yardstick.Core.Assessments;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Periods;
using static Yardstick.Tests.Assessments.AssessedPapers;

namespace Yardstick.Tests.Assessments;

/// <summary>Which earlier values a row is judged beside.</summary>
public sealed class AssessorHistoryTests
{
    private readonly Paper _june = new("June report", "2023-07-12", "2023-06");

    [Fact]
    public void Earlier_months_come_from_this_edition_and_then_from_older_ones()
    {
        var may = new Paper("May report", "2023-06-12", "2023-05");
        var april = new Paper("April report", "2023-05-12", "2023-04");

        var assessment = Assert.Single(
            Assess(
                _june.Table(_june.Row("visits", "Visits", "90%", "92%")),
                may.Table(may.Row("visits", "Visits (old title)", "80%", "85%", "89%")),
                april.Table(april.Row("visits", "Visits", "70%", "75%"))
            )
        );

        Assert.Equal(
            [
                ("2023-03", "80%", "May report"),
                ("2023-04", "85%", "May report"),
                ("2023-05", "90%", "June report"),
                ("2023-06", "92%", "June report"),
            ],
            assessment.History.Select(point => (point.Month.ToString(), point.Displayed, point.Edition))
        );
        Assert.Equal("90%", assessment.Previous?.Displayed);
    }

    [Fact]
    public void The_same_month_last_year_may_come_from_an_older_edition()
    {
        var old = new Paper("June 2022 report", "2022-07-12", "2022-06");

        var assessment = Assert.Single(
            Assess(_june.Table(_june.Row("visits", "Visits", "92%")), old.Table(old.Row("visits", "Visits", "80%")))
        );

        Assert.True(assessment.ChangeOnYear.Is(15));
        Assert.Equal("the earlier month is missing", NotMade(assessment.ChangeOnMonth));
    }

    [Fact]
    public void A_dash_leaves_a_month_to_an_older_edition_but_a_withdrawn_value_does_not()
    {
        var may = new Paper("May report", "2023-06-12", "2023-05");

        var assessments = Assess(
            _june.Table(_june.Row("visits", "Visits", "-", "92%"), _june.Row("ifa", "Agency placements", "TBC", "29%")),
            may.Table(may.Row("visits", "Visits", "89%"), may.Row("ifa", "Agency placements", "28%"))
        );

        Assert.Equal("89%", assessments[0].Previous?.Displayed);
        Assert.Equal(new Figure.NotAvailable("printed as 'TBC': to be confirmed"), assessments[1].Previous?.Figure);
        Assert.Equal("the previous month is missing", NotMade(assessments[1].Direction));
    }

    [Fact]
    public void An_indicator_printed_twice_is_judged_twice_each_with_its_own_history()
    {
        var may = new Paper("May report", "2023-06-12", "2023-05");

        var assessments = Assess(
            _june.Table(
                _june.Row("ifa", "Agency placements", "29%").With(CellRole.Target, "<36%"),
                _june.Row("ifa", "Agency placements, long term", "40%").With(CellRole.Target, "20%")
            ),
            may.Table(may.Row("ifa", "Agency placements, long term", "41%"), may.Row("ifa", "Agency placements", "28%"))
        );

        Assert.Equal(["Agency placements", "Agency placements, long term"], assessments.Select(a => a.PrintedTitle));
        Assert.Equal(["28%", "41%"], assessments.Select(a => a.Previous?.Displayed));
        Assert.True(assessments[0].Rag.Is(Rag.Green));
        Assert.True(assessments[1].Rag.Is(Rag.Red));
    }

    [Fact]
    public void Another_audiences_row_and_a_doubtful_one_are_not_taken_for_history()
    {
        var may = new Paper("May report", "2023-06-12", "2023-05");

        var assessments = Assess(
            _june.Table(_june.Row("ifa", "Agency placements", "29%"), _june.Row("visits", "Visits", "92%")),
            may.Table("corporate parenting board", may.Row("ifa", "Agency placements", "28%"))
                .Table(may.Row("visits", "Visits by anyone", "80%"), may.Row("visits", "Visits by a worker", "70%"))
        );

        Assert.All(assessments, assessment => Assert.Null(assessment.Previous));
    }
}
