using Yardstick.Core.Reports.Statements;

namespace Yardstick.Tests.Reports.Statements;

public sealed class StatementWriterTests
{
    private static readonly string[] Year =
    [
        "81%",
        "83%",
        "81%",
        "85%",
        "81%",
        "87%",
        "81%",
        "84%",
        "81%",
        "84%",
        "81%",
    ];

    [Fact]
    public void A_figure_is_put_into_one_sentence_with_its_own_name()
    {
        var spoken = ProductStatements.Writer.Speak(
            Judged.Against("95%", Judged.Visits, [.. Year, "92% (321/347)", "86% (265/307)"]),
            earlier: []
        );

        Assert.StartsWith(
            "Visits to children on protection plans within 10 working days fell from 92% (321 of 347) to 86% (265 of 307), which is worse; "
                + "inside normal variation; 9 points under the target of at least 95%: 26 more children would meet it",
            spoken.Sentence,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_figures_with_the_weightiest_statements_are_chosen()
    {
        var met = Judged.Against("80%", Judged.Visits, "85%", "86%");
        var missed = Judged.Against("23%", Judged.Rereferrals, "25%", "35%");

        var chosen = ProductStatements.Writer.MostImportant([met, missed], earlier: [], count: 1);

        Assert.Equal("rereferrals_pct", chosen.Single().Assessment.Indicator!.Key);
    }

    [Fact]
    public void A_month_without_a_value_is_not_spoken_of() =>
        Assert.Empty(
            ProductStatements.Writer.MostImportant([Judged.Figure(Judged.Visits, "92%", "TBC")], earlier: [], count: 5)
        );

    [Fact]
    public void An_earlier_edition_with_two_rows_of_the_indicator_is_used_only_where_the_titles_agree()
    {
        var now = Judged.Figure(Judged.Visits, "84%", "88%");
        var one = new Judged { Indicator = Judged.Visits with { Title = "One title" }, Edition = "old report" }.Printed(
            "60%",
            "88%"
        );
        var other = new Judged
        {
            Indicator = Judged.Visits with { Title = "Other title" },
            Edition = "old report",
        }.Printed("70%", "88%");

        Assert.DoesNotContain(
            "restated",
            ProductStatements.Writer.Speak(now, [one, other]).Predicate,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "restated from 60%",
            ProductStatements.Writer.Speak(now, [one]).Predicate,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Each_clause_names_the_rule_that_says_it()
    {
        IReadOnlyList<Statement> statements = ProductStatements
            .Writer.Speak(Judged.Figure(Judged.Visits, "92%", "86%"), [])
            .Statements;

        Assert.Equal(["ChangeOnMonth"], statements.Select(statement => statement.Rule));
    }
}
