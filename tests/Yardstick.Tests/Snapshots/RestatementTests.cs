using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class RestatementTests
{
    private static readonly Month June = new(2023, 6);

    /// <summary>
    /// Of the three corrections of July: without C the contact K3 is gone; the plan of D, PD, is not open at the end of June any more; and the
    /// plan of B, PB, has a visit in the last ten working days. Nothing else may be said to have changed.
    /// </summary>
    [Theory]
    [BothEngines]
    public void Restatements_list_exactly_what_was_corrected_and_because_of_which_records(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        july.Import(store.Database);

        var report = new RestatementCheck(store.Database, definitions.Load()).Run(Anytown.Code);

        Assert.Equal(
            """
            period_end,indicator,area_level,area_id,frozen_numerator,frozen_denominator,frozen_value,latest_numerator,latest_denominator,latest_value,change,cause,records
            2023-06-30,contacts_n,authority,R,3,,3,2,,2,-1,1 left,left: K3 (C)
            2023-06-30,contacts_n,service,S,3,,3,2,,2,-1,1 left,left: K3 (C)
            2023-06-30,contacts_n,team,T0,3,,3,2,,2,-1,1 left,left: K3 (C)
            2023-06-30,cpp_n,authority,R,3,,3,2,,2,-1,1 left,left: PD (D)
            2023-06-30,cpp_n,service,S,3,,3,2,,2,-1,1 left,left: PD (D)
            2023-06-30,cpp_n,team,T2,1,,1,0,,0,-1,1 left,left: PD (D)
            2023-06-30,cpp_rate,authority,R,3,20000,1.5,2,20000,1,-0.5,1 left in cpp_n,left in cpp_n: PD (D)
            2023-06-30,cpp_visit_10wd_pct,authority,R,2,3,66.6666666667,2,2,100,33.3333333333,"1 into the numerator, 1 left",into the numerator: PB (B); left: PD (D)
            2023-06-30,cpp_visit_10wd_pct,service,S,2,3,66.6666666667,2,2,100,33.3333333333,"1 into the numerator, 1 left",into the numerator: PB (B); left: PD (D)
            2023-06-30,cpp_visit_10wd_pct,team,T1,1,2,50,2,2,100,50,1 into the numerator,into the numerator: PB (B)
            2023-06-30,cpp_visit_10wd_pct,team,T2,1,1,100,0,0,,,1 left,left: PD (D)

            """.ReplaceLineEndings("\n"),
            Csv(report.Figures.Where(figure => figure.IsRestated))
        );
        Assert.Equal(19, report.Figures.Count);
        Assert.Equal(
            ["contacts_n K3 T0", "cpp_n PD T2", "cpp_visit_10wd_pct PB T1", "cpp_visit_10wd_pct PD T2"],
            report.Records.Select(record => $"{record.Indicator} {record.RecordId} {record.AreaId}")
        );
    }

    [Theory]
    [BothEngines]
    public void The_log_of_each_extract_is_kept_beside_the_frozen_figures(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        var check = new RestatementCheck(store.Database, definitions.Load());

        check.Run(Anytown.Code);
        july.Import(store.Database);
        check.Run(Anytown.Code);
        check.Run(Anytown.Code);

        Assert.Equal(
            ["2023-07-07: 0 of 19", "2023-08-04: 11 of 19"],
            store.Database.Select<string>(
                "select extract_date || ': ' || restated || ' of ' || figures from restatement_check order by extract_date"
            )
        );
        var history = new RestatementHistory(store.Database);
        var newest = history.Comparisons(Anytown.Code)[0];
        Assert.Equal((new DateOnly(2023, 8, 4), 19L, 11L), (newest.ExtractDate, newest.Figures, newest.Restated));
        var restated = history.Restated(Anytown.Code, newest.ExtractId);
        Assert.Equal(11, restated.Count);
        Assert.Equal(
            (1.5m, 1m, "1 left in cpp_n"),
            restated
                .Where(figure => figure.Indicator == "cpp_rate")
                .Select(figure => (figure.Frozen!.Value, figure.Latest!.Value, figure.Cause))
                .Single()
        );
        Assert.All(restated, figure => Assert.True(figure.IsRestated));
        Assert.Equal(11, store.QuerySingle<long>("select count(*) from restatement"));
        Assert.Equal(4, store.QuerySingle<long>("select count(*) from restatement_record"));
    }

    [Fact]
    public void A_child_that_belongs_to_another_team_has_moved_and_the_authority_is_not_restated()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        june.Write(
                "ssd_involvements.csv",
                "invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date",
                "I1,A,W1,LEAD,T1,2023-01-10",
                "I2,B,W1,LEAD,T1,2023-02-01",
                "I3,D,W1,LEAD,T1,2023-03-01"
            )
            .Import(store.Database);

        var report = new RestatementCheck(store.Database, definitions.Load()).Run(Anytown.Code);

        Assert.Equal(
            [
                "cpp_n T1: 1 moved in",
                "cpp_n T2: 1 moved away",
                "cpp_visit_10wd_pct T1: 1 moved in",
                "cpp_visit_10wd_pct T2: 1 moved away",
            ],
            Causes(report)
        );
    }

    [Fact]
    public void A_team_that_was_put_elsewhere_explains_the_services_figures()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        june.Write(
                "ssd_department.csv",
                "dept_team_id,dept_team_name,dept_team_parent_id",
                "R,Anytown,",
                "S,Help and protection,R",
                "S2,Safeguarding,R",
                "T0,Front door,S",
                "T1,North,S",
                "T2,South,S2"
            )
            .Import(store.Database);

        var report = new RestatementCheck(store.Database, definitions.Load()).Run(Anytown.Code);

        // Without a level of its own S2 is a service by its depth; its figures are new, those of S are less by the team's.
        Assert.Equal(
            [
                "cpp_n S: T2 is not part of it now",
                "cpp_n S2: T2 is part of it now",
                "cpp_visit_10wd_pct S: T2 is not part of it now",
                "cpp_visit_10wd_pct S2: T2 is part of it now",
            ],
            Causes(report)
        );
    }

    [Fact]
    public void A_changed_definition_is_no_restatement_of_records()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        definitions.Replace(
            "front-door/contacts_n.yml",
            "change: First version. }",
            "change: First version. }\n  - { number: 2, valid_from: 2023-06-01, change: Every contact counts twice. }"
        );
        definitions.Replace("front-door/contacts_n.sql", "1 as numerator", "2 as numerator");
        definitions.Replace("child-protection/cpp_n.sql", "1 as numerator", "3 as numerator");

        var report = new RestatementCheck(store.Database, definitions.Load()).Run(Anytown.Code);

        Assert.Equal(
            [
                "contacts_n R: definition changed 1 → 2",
                "cpp_n R: 3 counted otherwise",
                "cpp_rate R: 3 counted otherwise in cpp_n",
            ],
            Causes(report).Where(cause => cause.Contains(" R:", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_table_that_is_not_delivered_any_more_is_said_to_be_missing()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        File.Delete(Path.Combine(june.Path, "ssd_contacts.csv"));
        june.Import(store.Database);

        var report = new RestatementCheck(store.Database, definitions.Load()).Run(Anytown.Code);

        Assert.Contains("contacts_n R: not available now: the extract lacks ssd_contacts", Causes(report));
    }

    private static IEnumerable<string> Causes(RestatementReport report) =>
        report
            .Figures.Where(figure => figure.IsRestated)
            .Select(figure => $"{figure.Indicator} {figure.AreaId}: {figure.Cause}");

    private static string Csv(IEnumerable<ComparedFigure> figures)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        RestatementsCsv.Write(writer, figures);
        return writer.ToString();
    }
}
