using Yardstick.Core.Assessments;
using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.Observations.Measuring.Bridges;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Children;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Clinics;

[Trait(TestScale.Name, TestScale.Council)]
public sealed class ClinicPreparationTests
{
    [Theory]
    [BothEngines]
    public void A_clinic_shows_the_area_beside_the_authority_and_what_would_meet_the_target(Engine engine)
    {
        using var council = new TwoTeams(engine);

        var clinic = council.Clinics.Prepare(Readers.ManagerOf("T1"), Anytown.Code, "T1", TwoTeams.June);

        // 2 of 7 visited is 28.6%; of the authority's 15 children 10 were, 66.7%. By chance alone 31.7% to 100% of seven.
        var visits = Visits(clinic);
        Assert.Equal(("29%", "67%"), (visits.Displayed, visits.AuthorityDisplayed));
        Assert.Equal(new Target.Bound(TargetOperator.AtLeast, 90), visits.Target);
        Assert.Equal((2m, 7m), (visits.Numerator, visits.Denominator));
        Assert.True(visits.Rag.Is(Rag.Red));
        Assert.Equal("lower than the authority, which is worse", visits.Funnel);
        // 6 of 7 is 86%: all seven are needed.
        Assert.True(visits.ToTarget.Is(5));
        Assert.Equal("17%", visits.DisplayedBefore);
        Assert.Equal(["Child protection", "Front door", "Visits"], clinic.Sections.Select(each => each.Name).Order());
    }

    [Fact]
    public void A_figure_below_the_minimum_three_months_running_is_to_be_talked_about()
    {
        using var council = new TwoTeams(Engine.DuckDb);

        var june = council.Clinics.Prepare(Readers.Analyst, Anytown.Code, "T1", TwoTeams.June);
        var may = council.Clinics.Prepare(Readers.Analyst, Anytown.Code, "T1", new Month(2023, 5));

        Assert.Equal(
            ("cpp_visit_10wd_pct", 3),
            june.Concerns.Select(each => (each.Indicator.Key, each.MonthsBelowMinimum)).Single()
        );
        Assert.Empty(may.Concerns);
        Assert.Empty(council.Clinics.Prepare(Readers.Analyst, Anytown.Code, "T2", TwoTeams.June).Concerns);
    }

    [Fact]
    public void A_figure_under_review_is_shown_and_not_judged()
    {
        using var council = new TwoTeams(Engine.DuckDb);
        var inputs = council.Inputs with
        {
            WithheldIn = (_, _) =>
                (key, _) => key == "cpp_visit_10wd_pct" ? new("under review", "under review: late visits") : null,
        };

        var clinic = new ClinicPreparation(council.Store.Database, inputs).Prepare(
            Readers.Analyst,
            Anytown.Code,
            "T1",
            TwoTeams.June
        );

        var visits = Visits(clinic);
        Assert.Equal("29%", visits.Displayed);
        Assert.Equal("under review: late visits", Assert.IsType<Judgement<Rag>.NotMade>(visits.Rag).Reason);
        Assert.Equal("not judged: under review: late visits", visits.Funnel);
        Assert.Empty(clinic.Concerns);
    }

    [Fact]
    public void A_figure_whose_data_quality_is_red_is_shown_and_not_judged()
    {
        using var council = new TwoTeams(Engine.DuckDb);
        council.Store.Execute(
            """
            insert into extract_finding (authority_code, severity, rule, table_name, file_name, column_name, record_id, person_id, first_seen, status, message)
            values ('852', 'E', '7', 'ssd_cp_visits', 'v.csv', 'x', '', 'N3', date '2023-06-07', 'open', 'N3 lacks something')
            """
        );
        council.Grade();

        // One of the seven children of North is in doubt, 14.3%; none of South's.
        var north = Visits(council.Clinics.Prepare(Readers.Analyst, Anytown.Code, "T1", TwoTeams.June));
        var south = Visits(council.Clinics.Prepare(Readers.Analyst, Anytown.Code, "T2", TwoTeams.June));

        Assert.Equal(
            "data quality is red: findings doubt 1 of 7",
            Assert.IsType<Judgement<Rag>.NotMade>(north.Rag).Reason
        );
        Assert.True(south.Rag.Is(Rag.Green));
    }

    [Theory]
    [BothEngines]
    public void A_clinic_says_what_moved_who_was_inherited_what_is_due_and_who_holds_how_many(Engine engine)
    {
        using var council = new TwoTeams(engine);

        var clinic = council.Clinics.Prepare(Readers.ManagerOf("T1"), Anytown.Code, "T1", TwoTeams.June);

        // May had 1 of 6; N1, visited, came from South.
        var bridge = clinic.Bridges.Single(each => each.Indicator.Key == "cpp_visit_10wd_pct");
        var step = Assert.Single(bridge.Steps, each => each.Subjects.Count > 0);
        Assert.Equal(
            (1m, 6m, BridgeCause.Reclassified, 1m, 1m),
            (bridge.PreviousNumerator, bridge.PreviousDenominator, step.Cause, step.Numerator, step.Denominator)
        );
        Assert.Equal([new TransferCount("South", 1)], clinic.Transfers);
        // N1 and N2 were visited on 28 June, so that the next is due on 12 July; 7 July and ten working days is 21 July.
        Assert.Equal([new DueCount("Visit to a child on a protection plan", Overdue: 5, WithinTenDays: 2)], clinic.Due);
        Assert.Equal(new DateOnly(2023, 7, 21), clinic.DueUntil);
        var worker = Assert.Single(clinic.Caseloads.Workers);
        Assert.Equal(("W1", 7L, false), (worker.WorkerId, worker.Children, worker.OverLimit));
        Assert.Equal((20, 18), (clinic.Caseloads.Limit, clinic.Caseloads.NewlyQualifiedLimit));
        Assert.Empty(clinic.LateRecording);
    }

    [Fact]
    public void A_manager_of_two_teams_has_one_clinic_whose_figures_are_recomputed_from_the_parts()
    {
        using var council = new TwoTeams(Engine.DuckDb);
        var manager = Readers.ManagerOf("T1", "T2");

        var clinic = council.Clinics.Prepare(manager, Anytown.Code, ClinicArea.Mine, TwoTeams.June);

        Assert.Equal(
            (10m, 15m, "67%"),
            (Visits(clinic).Numerator, Visits(clinic).Denominator, Visits(clinic).Displayed)
        );
        Assert.Equal(["North", "South"], clinic.Area.PartNames);
        // N1 stayed among the teams of this manager.
        Assert.DoesNotContain(clinic.Bridges, each => each.Indicator.Key == "cpp_visit_10wd_pct");
        Assert.Equal(
            ["mine", "T1", "T2"],
            new ClinicAreas(council.Store.Database).Of(manager, Anytown.Code).Select(area => area.Id)
        );
    }

    [Fact]
    public void Who_may_read_figures_but_no_children_is_told_no_worker()
    {
        using var council = new TwoTeams(Engine.DuckDb);

        var clinic = council.Clinics.Prepare(
            Readers.With("dee", Role.Director, null),
            Anytown.Code,
            "T1",
            TwoTeams.June
        );

        Assert.Empty(clinic.Caseloads.Workers);
        Assert.Equal((1, 7L), (clinic.Caseloads.Count, clinic.Caseloads.Children));
        Assert.False(clinic.MaySeeChildren);
    }

    [Fact]
    public void Another_team_an_unknown_area_and_a_month_that_is_not_frozen_are_refused()
    {
        using var council = new TwoTeams(Engine.DuckDb);

        Assert.Equal(RefusalKind.NotAllowed, Kind(Readers.ManagerOf("T2"), "T1", TwoTeams.June));
        Assert.Equal(RefusalKind.NotAllowed, Kind(Readers.ManagerOf("T2"), "T9", TwoTeams.June));
        Assert.Equal(RefusalKind.NotAllowed, Kind(Readers.With("pam", Role.PanelMember, null), "T1", TwoTeams.June));
        Assert.Equal(RefusalKind.NotThere, Kind(Readers.Analyst, "T9", TwoTeams.June));
        Assert.Equal(RefusalKind.NotThere, Kind(Readers.Analyst, "T1", new Month(2023, 7)));
        Assert.Equal(RefusalKind.NotThere, Kind(Readers.Analyst, ClinicArea.Mine, TwoTeams.June));

        RefusalKind Kind(Reader reader, string area, Month month) =>
            Assert.Throws<ClinicRefused>(() => council.Clinics.Prepare(reader, Anytown.Code, area, month)).Kind;
    }

    [Theory]
    [BothEngines]
    public void The_children_of_a_clinic_are_listed_for_a_purpose_and_logged(Engine engine)
    {
        using var council = new TwoTeams(engine);
        council.Store.Execute(
            """
            insert into extract_finding (authority_code, severity, rule, table_name, file_name, column_name, record_id, person_id, first_seen, status, message)
            values ('852', 'W', '7', 'ssd_cp_visits', 'v.csv', 'x', 'V1', 'N3', date '2023-06-07', 'open', 'N3 lacks something'),
                ('852', 'E', '7', 'ssd_cp_visits', 'v.csv', 'x', 'V2', 'N4', date '2023-06-07', 'resolved', 'N4 lacked something'),
                ('852', 'E', '7', 'ssd_cp_visits', 'v.csv', 'x', 'V3', 'S1', date '2023-06-07', 'open', 'S1 lacks something')
            """
        );
        var manager = Readers.ManagerOf("T1");
        var area = new ClinicAreas(council.Store.Database).Find(manager, Anytown.Code, "T1");

        var list = council.Lists.Of(manager, area, AnytownChildren.WeeklyMeeting);

        Assert.Equal(5, list.Due.Count(row => row.IsOverdue));
        // DUE(12 January, 10) is 26 January 2023, 162 days before 7 July.
        Assert.Equal((new DateOnly(2023, 1, 26), 162), (list.Due[0].DueOn!.Value, list.Due[0].DaysOver));
        Assert.Equal(new DateOnly(2023, 7, 12), list.Due[^1].DueOn);
        Assert.Single(list.Due, row => row.IsInherited);
        Assert.Equal(("South", "North"), list.Transfers.Select(row => (row.FromTeam, row.ToTeam)).Single());
        Assert.Equal([("W1", false), ("W1", true)], list.Corrections.Select(row => (row.Worker!, row.IsResolved)));
        Assert.All(
            list.Corrections,
            row => Assert.DoesNotContain("lacks something", row.Title + row.Remedy, StringComparison.Ordinal)
        );
        var entry = Assert.Single(
            new AccessLog(council.Store.Database, AnytownChildren.TenthOfJuly).Of(Anytown.Code, new Month(2023, 7))
        );
        Assert.Equal(("due-list", 7L), (entry.Action, entry.Children));
        Assert.Equal(
            [new CorrectionCount("W1", Errors: 0, Warnings: 1, Resolved: 1)],
            council.Clinics.Prepare(manager, Anytown.Code, "T1", TwoTeams.June).Corrections
        );
        Assert.Throws<ChildrenRefused>(() =>
            council.Lists.Of(Readers.ManagerOf("T2"), area, AnytownChildren.WeeklyMeeting)
        );
    }

    private static ClinicFigure Visits(Clinic clinic) =>
        clinic
            .Sections.SelectMany(section => section.Figures)
            .Single(each => each.Indicator.Key == "cpp_visit_10wd_pct");
}
