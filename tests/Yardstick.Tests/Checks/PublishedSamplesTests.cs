using Yardstick.Core.Checks;
using Yardstick.Core.Imports;
using Yardstick.Core.Imports.Published;
using Yardstick.Core.Imports.Published.Spellings;
using Yardstick.Core.Storage;

namespace Yardstick.Tests.Checks;

/// <summary>
/// The published editions that ship. Every error and warning was judged by hand (docs/decisions-on-checks.md); a new one is either a
/// contradiction that nobody had seen or a false alarm, and needs the same.
/// </summary>
public sealed class PublishedSamplesTests
{
    private static readonly IReadOnlyList<PublishedDelivery> Editions =
    [
        .. Directory
            .GetDirectories(Path.Combine(ProductFolders.BesideProgram().Samples, "published"))
            .Order(StringComparer.Ordinal)
            .Select(folder =>
                new PublishedImport(
                    PublishedSpellings.Shipped,
                    (_, title) => Checking.Catalogue.FindByTitle(title)?.Key
                )
                    .Read(folder, EditionOptions.None)
                    .Delivery
            ),
    ];

    private static readonly IReadOnlyList<CheckFinding> Findings = Checking.Checker.Check(Editions);

    [Theory]
    [InlineData("error,judgement,cla_3plus_pct,2023-06,robust_corporate_parenting.csv:5:17")]
    [InlineData("error,printed-derived,eh_assess_started_n,2021-01,demand_and_assessment.csv:21:9")]
    [InlineData("error,rate,cla_rate,2022-11,trends_of_children_across_the_service.csv:9:7")]
    [InlineData("error,rate,cla_rate_ex_uasc,2022-11,trends_of_children_across_the_service.csv:10:7")]
    [InlineData("error,ratio,assess_45_pct,2023-07,team_assessments_within_45_working_days.csv:6:4")]
    [InlineData("error,ratio,sup_cl_pct,2022-02,management_support_for_better_practice.csv:5:3")]
    [InlineData("warning,judgement,cin_visit_cwd_pct,2023-07,visits.csv:4:17")]
    [InlineData("warning,target-or-outlier,sup_cin_cwd_pct,2023-06,management_oversight.csv:4:14")]
    [InlineData("warning,target-or-outlier,sup_cl_pct,2023-01,management_oversight.csv:7:4")]
    public void A_known_contradiction_of_the_papers_is_found(string known) => Assert.Contains(known, Known());

    [Fact]
    public void Nothing_else_is_called_wrong() => Assert.Equal(9, Known().Count);

    [Fact]
    public void Values_that_a_later_edition_changed_are_restatements()
    {
        var restated = Findings.Where(finding => finding.Severity == FindingSeverity.Information).ToList();

        Assert.All(restated, finding => Assert.Equal("two-values", finding.Rule));
        Assert.Contains(restated, finding => finding is { Indicator: "contacts_n", ValueB: "1910", ValueA: "1948" });
        Assert.Contains(restated, finding => finding is { Indicator: "s47_completed_n", ValueB: "106", ValueA: "124" });
        Assert.DoesNotContain(restated, finding => finding.Indicator == "referrals_n");
    }

    private static List<string> Known() =>
        [
            .. Findings
                .Where(finding => finding.Severity != FindingSeverity.Information)
                .Select(finding =>
                    $"{finding.Severity.ToString().ToLowerInvariant()},{finding.Rule},{finding.Indicator},{finding.Month},{finding.PlaceA}"
                ),
        ];
}
