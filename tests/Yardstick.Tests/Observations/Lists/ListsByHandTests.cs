using Yardstick.Core.Observations.Measuring.Lists;
using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Lists;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class ListsByHandTests
{
    private const string Departments = "dept_team_id,dept_team_parent_id";
    private const string Involvements =
        "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date";
    private static readonly Month July = new(2023, 7);

    [Theory, BothEngines]
    public void A_newly_qualified_worker_is_over_the_limit_with_eighteen_children_and_another_with_twenty(Engine engine)
    {
        using var folder = new ExtractFolder()
            .WithPeople(56)
            .Write("ssd_department.csv", Departments, "LA,", "T1,LA", "T2,LA")
            .Write("local_team.csv", "team_id,level", "T1,team", "T2,team")
            .Write("ssd_professionals.csv", "prof_professional_id,prof_full_time_equivalency", "W1,1", "W2,0.8", "W3,1")
            .Write(
                "local_worker_status.csv",
                "professional_id,status,from_date",
                "W1,NQSW,2023-01-01",
                "W2,SW,2023-01-01"
            )
            .Write(
                "ssd_involvements.csv",
                [
                    Involvements,
                    // W1 leads for 18, ten of them in T2; W2 for 19; W3, of no known status, for 19.
                    .. Enumerable
                        .Range(1, 56)
                        .Select(i => $"I{i},P{i},{Worker(i)},LEAD,{(i <= 8 ? "T1" : "T2")},2023-01-01"),
                ]
            );
        using var council = new MeasuredCouncil(engine, folder.Path);

        var rows = new Caseloads(council.Measurement).At(council.Extract, [July]);

        Assert.Equal(
            ["W1 NQSW T2 18 1 True", "W2 SW T2 19 0.8 False", "W3  T2 19 1 False"],
            rows.Select(row =>
                FormattableString.Invariant(
                    $"{row.WorkerId} {row.Status} {row.TeamId} {row.Children} {row.Fte:0.##} {row.OverLimit}"
                )
            )
        );

        static string Worker(int i) =>
            i <= 18 ? "W1"
            : i <= 37 ? "W2"
            : "W3";
    }

    [Theory, BothEngines]
    public void A_family_is_counted_once_in_each_area_and_a_child_of_no_family_apart(Engine engine)
    {
        // A and B are of one family but sit in two teams; C stands in two families and counts in the lower; D has none.
        using var folder = new ExtractFolder()
            .Write("ssd_department.csv", Departments, "LA,", "T1,LA", "T2,LA")
            .Write("local_team.csv", "team_id,level", "T1,team", "T2,team")
            .Write(
                "ssd_person.csv",
                "pers_person_id,pers_dob",
                "A,2013-01-01",
                "B,2014-01-01",
                "C,2015-01-01",
                "D,2015-01-01"
            )
            .Write(
                "ssd_family.csv",
                "fami_table_id,fami_family_id,fami_person_id",
                "1,F1,A",
                "2,F1,B",
                "3,F2,C",
                "4,F3,C"
            )
            .Write(
                "ssd_involvements.csv",
                Involvements,
                "1,A,W1,LEAD,T1,2023-01-01",
                "2,B,W1,LEAD,T2,2023-01-01",
                "3,C,W1,LEAD,T2,2023-01-01"
            )
            .Write(
                "ssd_cin_episodes.csv",
                "cine_referral_id,cine_person_id,cine_referral_date",
                "1,A,2023-07-01",
                "2,B,2023-07-01",
                "3,C,2023-07-01",
                "4,D,2023-07-01"
            );
        using var council = new MeasuredCouncil(engine, folder.Path);

        var rows = new FamilyCounts(council.Measurement).Count(
            council.Extract,
            [MeasuredCouncil.Indicator("cin_all_n")],
            [July]
        );

        Assert.Equal(
            ["authority LA 4 2 1", "team T1 1 1 0", "team T2 2 2 0", "unallocated - 1 0 1"],
            rows.Select(row => $"{row.AreaLevel} {row.AreaId} {row.Children} {row.Families} {row.WithoutFamily}")
        );
    }

    [Theory, BothEngines]
    public void A_child_under_several_services_is_under_the_first_of_them(Engine engine)
    {
        // A: in care and on a plan. B: on a plan and in assessment. C: child in need plan. D: assessment. E: care leaver with an open case.
        using var folder = ServiceOfFive();
        using var council = new MeasuredCouncil(engine, folder.Path);

        var rows = new Distribution(council.Measurement).On(council.Extract, new DateOnly(2023, 7, 14));

        Assert.Equal(
            ["looked after 1", "child protection plan 1", "child in need 1", "assessment 1", "care leaver 1"],
            rows.Where(row => row.AreaLevel == "authority").Select(row => $"{row.Category} {row.Children}")
        );
        Assert.Equal(5, rows.Where(row => row.AreaLevel == "unallocated").Sum(row => row.Children));
    }

    [Theory, BothEngines]
    public void Stock_is_as_it_stood_at_the_end_of_the_day(Engine engine)
    {
        using var folder = ServiceOfFive();
        using var council = new MeasuredCouncil(engine, folder.Path);
        var indicators = new[] { MeasuredCouncil.Indicator("cla_n"), MeasuredCouncil.Indicator("contacts_n") };

        // The child came into care on 10 July and left on the 20th; the end is exclusive.
        var days = new[] { 9, 10, 19, 20 }
            .Select(day => new DateOnly(2023, 7, day))
            .SelectMany(day => council.Measurement.MeasureOn(council.Extract, indicators, day))
            .Where(row => row.AreaLevel == "authority");

        Assert.Equal(
            ["cla_n 9 0", "cla_n 10 1", "cla_n 19 1", "cla_n 20 0"],
            days.Select(row => $"{row.Indicator} {row.PeriodEnd.Day} {row.Numerator}")
        );
    }

    private static ExtractFolder ServiceOfFive() =>
        new ExtractFolder()
            .Write(
                "ssd_person.csv",
                "pers_person_id,pers_dob",
                "A,2013-01-01",
                "B,2014-01-01",
                "C,2015-01-01",
                "D,2015-01-01",
                "E,2003-01-01"
            )
            .Write(
                "ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_id,clae_cla_episode_start_date,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason",
                "1,A,CA,2023-07-10,2023-07-20,E4A"
            )
            .Write(
                "ssd_cp_plans.csv",
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date",
                "1,A,2023-01-01",
                "2,B,2023-01-01"
            )
            .Write("ssd_cin_plans.csv", "cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date", "1,C,2023-01-01")
            .Write(
                "ssd_cin_assessments.csv",
                "cina_assessment_id,cina_person_id,cina_assessment_start_date",
                "1,B,2023-07-01",
                "2,D,2023-07-01"
            )
            .Write(
                "ssd_care_leavers.csv",
                "clea_table_id,clea_person_id,clea_care_leaver_eligibility",
                "1,E,Former relevant"
            )
            .Write("ssd_cin_episodes.csv", "cine_referral_id,cine_person_id,cine_referral_date", "1,E,2020-01-01");
}
