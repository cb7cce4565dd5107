using Yardstick.Core;
using Yardstick.Core.CaseData.Rules;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Quality;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class DataQualityTests
{
    private static readonly Month July = new(2023, 7);
    private static readonly Lazy<Product> Known = new(() => Product.Load());

    /// <summary>
    /// 40 children referred in July 2023, P1 to P20 to team T1 and the others to T2; the referral of P1 lacks its source (rule 20). P2 lacked it
    /// in 2019, in a case that closed. P3 has a lead worker's team that is unknown (rule 84), which is no table of referrals.
    /// </summary>
    private static ExtractFolder Referrals()
    {
        var people = Enumerable.Range(1, 40).ToList();
        return new ExtractFolder(cut: "2023-07-31")
            .Write(
                "ssd_person.csv",
                ["pers_person_id,pers_sex,pers_ethnicity,pers_dob", .. people.Select(i => $"P{i},F,WBRI,2015-01-01")]
            )
            .Write(
                "ssd_cin_episodes.csv",
                [
                    "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_referral_source_code,cine_cin_primary_need_code,cine_close_date,cine_close_reason,cine_referral_team",
                    "R0,P2,2019-01-03,N,,N1,2019-05-03,RC7,T1",
                    .. people.Select(i =>
                        $"R{i},P{i},2023-07-28,N,{(i == 1 ? "" : "1A")},N1,,,{(i <= 20 ? "T1" : "T2")}"
                    ),
                ]
            )
            .Write(
                "ssd_department.csv",
                "dept_team_id,dept_team_name,dept_team_parent_id",
                "A1,Anytown,",
                "T1,N,A1",
                "T2,S,A1"
            )
            .Write(
                "local_team.csv",
                "team_id,level,function,valid_from,valid_to",
                "A1,authority,,,",
                "T1,team,other,,",
                "T2,team,other,,"
            )
            .Write(
                "ssd_involvements.csv",
                "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date",
                "I1,P3,W1,LEAD,T9,2023-07-28,"
            );
    }

    [Theory, BothEngines]
    public void The_share_of_doubtful_cases_is_graded_by_area(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Referrals();
        CheckedImport.Into(store.Database, Known.Value.Rules).Import(folder.Path);

        var grades = Grades(store.Database, "referrals_n").ToDictionary(row => row.AreaId);

        // 1 of 40 is 2.5%, amber from 2; 1 of 20 is 5%, red from 5. R0 ended more than twelve months before, and T9 feeds no referral.
        Assert.Equal((40L, 1L, 2.5m, QualityGrade.Amber), Of(grades["A1"]));
        Assert.Equal((20L, 1L, 5m, QualityGrade.Red), Of(grades["T1"]));
        Assert.Equal((20L, 0L, 0m, QualityGrade.Green), Of(grades["T2"]));
        Assert.Equal((QualityGrade.NotGraded, "no cases"), (grades["-"].Grade, grades["-"].Reason));
    }

    [Theory, BothEngines]
    public void A_derived_figure_is_as_good_as_what_it_is_made_of(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Referrals();
        CheckedImport.Into(store.Database, Known.Value.Rules).Import(folder.Path);

        var rate = Grades(store.Database, "referrals_rate_month").Single(row => row.AreaLevel == "authority");

        Assert.Equal((40L, 1L, 2.5m, QualityGrade.Amber), Of(rate));
    }

    [Theory, BothEngines]
    public void What_the_extract_cannot_feed_has_no_grade(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Referrals();
        CheckedImport.Into(store.Database, Known.Value.Rules).Import(folder.Path);

        var contacts = Assert.Single(Grades(store.Database, "contacts_n"));

        Assert.Equal((QualityGrade.NotGraded, "the extract lacks ssd_contacts"), (contacts.Grade, contacts.Reason));
    }

    [Theory, BothEngines]
    public void A_finding_that_blocks_makes_red_what_its_table_feeds(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var folder = Referrals();
        CheckedImport.Into(store.Database, Known.Value.Rules).Import(folder.Path);
        store.Execute("update extract_finding set severity = 'B', table_name = 'ssd_cin_episodes' where rule = '84'");

        var referrals = Grades(store.Database, "referrals_n").Single(row => row.AreaLevel == "authority");

        Assert.Equal(
            (QualityGrade.Red, "a finding that blocks publication is open on ssd_cin_episodes"),
            (referrals.Grade, referrals.Reason)
        );
    }

    [Theory]
    [InlineData("1.9999", QualityGrade.Green)]
    [InlineData("2", QualityGrade.Amber)]
    [InlineData("4.9999", QualityGrade.Amber)]
    [InlineData("5", QualityGrade.Red)]
    public void Two_per_cent_are_amber_and_five_are_red(string share, QualityGrade grade)
    {
        Assert.Equal(
            grade,
            new QualityThresholds().GradeOf(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture))
        );
    }

    private static List<IndicatorQuality> Grades(Database database, string key)
    {
        var product = Known.Value;
        var quality = new DataQuality(
            database,
            MeasurableIndicator.All(product.Catalogue, product.Folders.Definitions),
            product.Rules.Views,
            product.Rules.Catalogue.Rules,
            product.Rules.BankHolidays,
            product.Sources.Catalogue
        );
        return
        [
            .. quality.Grades(Assert.Single(MeasuredExtract.All(database)), [July]).Where(row => row.Indicator == key),
        ];
    }

    private static (long, long, decimal?, QualityGrade) Of(IndicatorQuality row) =>
        (row.Cases, row.Doubtful, row.DoubtfulShare, row.Grade);
}
