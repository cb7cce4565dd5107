using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Reports.Overviews;
using Yardstick.Tests.Assessments;
using Yardstick.Tests.Reports.Statements;

namespace Yardstick.Tests.Reports.Overviews;

public sealed class PromiseTests
{
    private static readonly DateOnly Today = new(2023, 7, 20);

    private static readonly DuePromise Overdue = new("Audit ten plans", "head of safeguarding", new(2023, 7, 17));
    private static readonly DuePromise DueThisMonth = new("Report on vacancies", "head of workforce", new(2023, 7, 31));
    private static readonly DuePromise DueLater = new(
        "Review the front door",
        "head of the front door",
        new(2023, 8, 1)
    );

    [Fact]
    public void Promises_due_stand_after_red_and_before_amber_the_earliest_first()
    {
        var overview = Overview
            .Of([Named("amber", "94%"), Named("red", "60%")], ProductStatements.Writer, [])
            .With([DueLater, DueThisMonth, Overdue], Today);

        Assert.Equal(
            ["red", "Audit ten plans", "Report on vacancies", "amber"],
            overview.NeedsAttention.Select(line => line.Figure?.Assessment.Indicator?.Key ?? line.What)
        );
    }

    [Fact]
    public void A_promise_says_who_promised_and_how_late_it_is()
    {
        var line = Assert.Single(Overview.Of([], ProductStatements.Writer, []).With([Overdue], Today).NeedsAttention);

        Assert.Equal(Attention.PromiseDue, line.Why);
        Assert.Equal(
            ("Audit ten plans", "3 days overdue", "promised by the head of safeguarding", "due on 17 July 2023"),
            (line.What, line.HowMuch, line.Because, line.Since)
        );
    }

    [Theory]
    [InlineData(19, "1 day overdue")]
    [InlineData(20, "due today")]
    [InlineData(21, "due tomorrow")]
    [InlineData(25, "due in 5 days")]
    public void Days_are_counted_from_the_day_of_reading(int day, string words)
    {
        var promise = Overdue with { DueOn = new DateOnly(2023, 7, day) };

        Assert.Equal(words, promise.HowLate(Today));
        Assert.Equal(day < 20, promise.IsOverdue(Today));
    }

    private static Assessment Named(string key, string printed) =>
        Judged.Against("95%", Catalogue.Indicator(key, Polarity.Higher), "95%", printed);
}
