using Yardstick.Core;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Observations.Quality;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Quality;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class LateRecordingTests
{
    private static readonly Lazy<Product> Known = new(() => Product.Load());

    [Theory, BothEngines]
    public void An_event_is_late_when_an_extract_cut_six_working_days_after_it_lacked_it(Engine engine)
    {
        using var store = TestStore.On(engine);
        Deliver(store.Database, "2023-06-30", "V1,P1,2023-06-01,Y");

        // 22 June to 30 June 2023 are six working days, 23 June to 30 June five.
        Deliver(
            store.Database,
            "2023-07-31",
            "V1,P1,2023-06-01,Y",
            "V2,P1,2023-06-22,Y",
            "V3,P1,2023-06-23,Y",
            "V4,P2,2023-07-20,Y",
            "V5,P2,2023-07-31,Y"
        );

        var rows = Of(store.Database);

        // Days to 31 July: 39, 38, 11 and 0, of which the median is 24.5.
        Assert.Equal(
            [
                "2023-07-31 all authority 852: 4, 24.5 days, 1 late, 25%",
                "2023-07-31 all team T1: 2, 38.5 days, 1 late, 50%",
                "2023-07-31 all unallocated -: 2, 5.5 days, 0 late, 0%",
                "2023-07-31 ssd_cin_visits authority 852: 4, 24.5 days, 1 late, 25%",
                "2023-07-31 ssd_cin_visits team T1: 2, 38.5 days, 1 late, 50%",
                "2023-07-31 ssd_cin_visits unallocated -: 2, 5.5 days, 0 late, 0%",
            ],
            rows
        );
    }

    [Theory, BothEngines]
    public void The_first_extract_says_nothing_about_when_its_records_were_entered(Engine engine)
    {
        using var store = TestStore.On(engine);
        Deliver(store.Database, "2023-06-30", "V1,P1,2023-06-01,Y");

        Assert.Empty(Of(store.Database));
    }

    private static void Deliver(Database database, string cut, params string[] visits)
    {
        using var folder = new ExtractFolder(cut: cut)
            .Write("ssd_person.csv", "pers_person_id,pers_dob", "P1,2015-01-01", "P2,2015-01-01")
            .Write(
                "ssd_cin_visits.csv",
                ["cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen", .. visits]
            )
            .Write("ssd_department.csv", "dept_team_id,dept_team_name,dept_team_parent_id", "A1,Anytown,", "T1,N,A1")
            .Write("local_team.csv", "team_id,level", "T1,team")
            .Write(
                "ssd_involvements.csv",
                "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date",
                "I1,P1,W1,LEAD,T1,2023-01-03,"
            );
        folder.Import(database, new ExtractImportOptions());
    }

    private static IReadOnlyList<string> Of(Database database)
    {
        var rules = Known.Value.Rules;
        return
        [
            .. new LateRecording(database, rules.Views, rules.BankHolidays)
                .Of(Assert.Single(MeasuredExtract.All(database)))
                .Select(row =>
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{row.FirstHeld:yyyy-MM-dd} {row.Event} {row.AreaLevel} {row.AreaId}: {row.Events}, {row.MedianDays} days, {row.Late} late, {row.LateShare}%"
                    )
                ),
        ];
    }
}
