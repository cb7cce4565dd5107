using System.Globalization;
using Yardstick.Core.Audits;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Reports.Composition;

namespace Yardstick.Tests.Audits;

/// <summary>The audits of a council up to September 2022: 541 completed, 169 of them moderated as 2, 87, 71 and 9.</summary>
public sealed class AuditTablesTests
{
    private static readonly Month September = new(2022, 9);

    private static readonly AuditSummary Summary = AuditSummary.Of(
        September,
        [
            .. Moderated(AuditGrade.Outstanding, 2, from: 0),
            .. Moderated(AuditGrade.Good, 87, from: 2),
            .. Moderated(AuditGrade.RequiresImprovement, 71, from: 89),
            .. Moderated(AuditGrade.Inadequate, 9, from: 160),
            .. Enumerable.Range(169, 372).Select(i => Audit(i)),
        ],
        []
    );

    [Fact]
    public void Percentages_are_not_bent_to_100_and_the_table_says_what_they_add_up_to()
    {
        var grades = AuditTables.Register(Summary)[1];

        // 2/169 = 1.2, 87/169 = 51.5, 71/169 = 42.0, 9/169 = 5.3: 1 + 51 + 42 + 5 = 99.
        Assert.Equal(
            ["All services", "2 (1%)", "87 (51%)", "71 (42%)", "9 (5%)"],
            grades.Rows.Single(row => row.IsTotal).Cells.Select(cell => cell.Text)
        );
        Assert.Contains("All services: the percentages add up to 99, since each is rounded by itself.", grades.Notes);
    }

    [Fact]
    public void Percentages_that_add_up_have_no_note()
    {
        var summary = AuditSummary.Of(
            September,
            [.. Moderated(AuditGrade.Good, 1, from: 0), .. Moderated(AuditGrade.Inadequate, 1, from: 1)],
            []
        );

        Assert.Empty(AuditTables.Register(summary)[1].Notes);
    }

    [Fact]
    public void Completed_and_moderated_are_counted_by_their_own_days_and_withdrawn_ones_nowhere()
    {
        AuditedCase[] audits =
        [
            Audit(1) with
            {
                CompletedOn = new DateOnly(2021, 12, 31),
                ModeratedOn = new DateOnly(2022, 1, 1),
                FinalGrade = "good",
            },
            Audit(2) with
            {
                CompletedOn = new DateOnly(2022, 9, 30),
            },
            Audit(3) with
            {
                CompletedOn = new DateOnly(2022, 10, 1),
            },
            Audit(4) with
            {
                Withdrawn = true,
            },
        ];

        var all = AuditSummary.Of(September, audits, []).All;

        Assert.Equal((1, 1), (all.Completed, all.Moderated));
    }

    [Fact]
    public void The_direction_of_moderation_and_the_remedied_are_counted()
    {
        AuditedCase[] audits =
        [
            .. Moderated(AuditGrade.Inadequate, 1, from: 1)
                .Select(audit =>
                    audit with
                    {
                        Action = "Visit",
                        ActionRole = "Manager",
                        ActionDue = September.LastDay,
                    }
                ),
            .. Moderated(AuditGrade.Inadequate, 1, from: 2)
                .Select(audit => audit with { InitialGrade = "requires-improvement" }),
            .. Moderated(AuditGrade.Good, 1, from: 3)
                .Select(audit => audit with { InitialGrade = "requires-improvement" }),
        ];

        var summary = AuditSummary.Of(September, audits, []);

        Assert.Equal((1, 1), (summary.All.Better, summary.All.Worse));
        Assert.Equal((2, 1), (summary.All.Inadequate, summary.All.InadequateWithAction));
        Assert.Equal("A1", Assert.Single(summary.OpenRemedies).AuditId);
    }

    [Fact]
    public void What_is_expected_of_a_manager_grows_with_the_months_and_changes_with_the_day_it_was_said()
    {
        // Two a month from March to June, three from July: 4 × 2 + 3 × 3 = 17.
        AuditExpectation[] said =
        [
            new("Team manager, North", 2, new DateOnly(2022, 3, 1)),
            new("Team manager, North", 3, new DateOnly(2022, 7, 1)),
        ];
        AuditedCase[] audits = [Audit(1) with { Auditor = "Team manager, North", DueOn = new DateOnly(2022, 9, 1) }];

        Assert.Equal(
            [new AuditorAudits("Team manager, North", 17, 1, 1)],
            AuditSummary.Of(September, audits, said).Auditors
        );
    }

    [Fact]
    public void A_public_count_is_nought_hidden_or_rounded_to_the_nearest_5()
    {
        var open = PublicAudits.Of(Summary);

        Assert.Equal(
            [new PublicAuditCount("Safeguarding", 540, 170), new PublicAuditCount("All services", 540, 170)],
            open.Services
        );
        Assert.Equal([null, 85, 70, 10], open.Grades);
    }

    private static IEnumerable<AuditedCase> Moderated(AuditGrade grade, int count, int from) =>
        Enumerable
            .Range(from, count)
            .Select(i =>
                Audit(i) with
                {
                    InitialGrade = HyphenedWord.Of(grade),
                    ModeratedOn = new DateOnly(2022, 9, 30),
                    FinalGrade = HyphenedWord.Of(grade),
                }
            );

    private static AuditedCase Audit(int number) =>
        new()
        {
            AuditId = string.Create(CultureInfo.InvariantCulture, $"A{number}"),
            Round = 1,
            PersonId = "P",
            Service = "Safeguarding",
            CompletedOn = new DateOnly(2022, 6, 1),
            InitialGrade = "good",
            Withdrawn = false,
        };
}
