using Yardstick.Core.Assessments;
using Yardstick.Core.Indicators;
using Yardstick.Core.Observations;
using Yardstick.Core.Reports.Flows;
using Yardstick.Tests.Assessments;

namespace Yardstick.Tests.Reports.Flows;

/// <summary>All series end in June 2023.</summary>
public sealed class ServiceFlowTests
{
    private static readonly FlowStep Contacts = new("contacts_n", "contacts");
    private static readonly FlowStep Referrals = new("referrals_n", "referrals");

    private static readonly FlowDefinition Definition = new(
        [Contacts, Referrals],
        [
            new FlowConversion.OfPeriod(Contacts, Referrals),
            new FlowConversion.Followed("conferences that decided on a plan", "icpc_to_cpp_pct"),
        ]
    );

    [Fact]
    public void A_year_is_the_sum_of_twelve_months_and_a_conversion_the_ratio_of_the_sums()
    {
        // Contacts 100 to 111: 12 * 105.5 = 1,266. Referrals 20 in each month: 240; 240 of 1,266 is 18.96%.
        var flow = Of(Count("contacts_n", Months(first: 100)), Count("referrals_n", [.. Enumerable.Repeat("20", 12)]));

        Assert.Equal([111m, 20m], flow.Steps.Select(step => step.InMonth.ValueOrNull!.Value));
        Assert.Equal([1266m, 240m], flow.Steps.Select(step => step.InYear.ValueOrNull!.Value));
        Assert.Equal(Ratio.Percentage(20, 111), flow.Conversions[0].InMonth);
        Assert.Equal(Ratio.Percentage(240, 1266), flow.Conversions[0].InYear);
    }

    [Fact]
    public void A_conversion_that_follows_records_adds_its_own_counts()
    {
        // 8 of 10 in eleven months and 1 of 4 in June: 89 of 114.
        var flow = Of(Share("icpc_to_cpp_pct", [.. Enumerable.Repeat("80% (8/10)", 11), "25% (1/4)"]));

        Assert.Equal(Ratio.Percentage(1, 4), flow.Conversions[1].InMonth);
        Assert.Equal(Ratio.Percentage(89, 114), flow.Conversions[1].InYear);
    }

    [Fact]
    public void Eleven_months_make_no_year_and_the_reason_is_said()
    {
        var flow = Of(Count("contacts_n", Months(first: 100)[1..]), Count("referrals_n", Months(first: 100)));

        Assert.Equal(new Figure.NotAvailable("11 of the 12 months are known"), flow.Steps[0].InYear);
        Assert.Equal(new Figure.NotAvailable("11 of the 12 months are known"), flow.Conversions[0].InYear);
        Assert.IsType<Figure.Known>(flow.Conversions[0].InMonth);
    }

    [Fact]
    public void A_step_that_the_edition_does_not_have_is_said_to_be_missing()
    {
        var flow = Of(Count("contacts_n", "5"));

        Assert.Equal(new Figure.NotAvailable("not in this edition"), flow.Steps[1].InMonth);
        Assert.Equal(new Figure.NotAvailable("not in this edition"), flow.Conversions[0].InMonth);
    }

    [Fact]
    public void The_chart_says_every_number_in_its_summary()
    {
        var chart = FlowChart.Build("flow", Of(Count("contacts_n", Months(first: 100)), Count("referrals_n", "20")))!;

        Assert.Equal("In June 2023: 111 contacts, 20 referrals. In the twelve months: 1,266 contacts.", chart.Summary);
        // 1,266 / 12 = 105.5, half away from zero; the year of referrals is not known.
        Assert.Equal([106m, null], chart.Series[1].Values);
    }

    [Fact]
    public void A_table_says_which_conversions_do_not_follow_the_same_children()
    {
        var table = FlowTables.Conversions("c", Of(Count("contacts_n", "111"), Count("referrals_n", "20")));

        Assert.Equal(
            ["Contacts to referrals", "18% (20 to 111)", "1 of the 12 months are known"],
            table.Rows[0].Cells.Take(3).Select(cell => cell.Text)
        );
        Assert.Equal("Ratio of one period: two counts, not the same children", table.Rows[0].Cells[3].Text);
        Assert.Equal("The same records, followed from the one to the other", table.Rows[1].Cells[3].Text);
    }

    private static ServiceFlow Of(params Assessment[] figures) => ServiceFlow.Of(Definition, Judged.June2023, figures);

    private static string[] Months(int first) => [.. Enumerable.Range(first, 12).Select(count => $"{count}")];

    private static Assessment Count(string key, params string[] printed) =>
        Judged.Figure(Catalogue.Indicator(key, Polarity.Neutral, IndicatorUnit.Count, TimeBasis.InMonth), printed);

    private static Assessment Share(string key, params string[] printed) =>
        Judged.Figure(Catalogue.Indicator(key, Polarity.Higher, IndicatorUnit.Percentage, TimeBasis.InMonth), printed);
}
