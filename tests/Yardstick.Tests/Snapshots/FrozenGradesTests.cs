using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

/// <summary>How far a frozen figure could be relied on is frozen with it.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class FrozenGradesTests
{
    private static readonly Month June = new(2023, 6);

    [Theory]
    [BothEngines]
    public void A_frozen_month_keeps_the_grades_of_the_whole_and_the_red_ones_of_its_parts(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        Doubt(store, "B");
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        var grades = new FrozenGrades(store.Database);

        grades.Keep(Anytown.Code, definitions.Load(), rules: []);

        // Of the children on plans, A and B are North's and D is South's; a visit of B is in doubt, and nothing about contacts or plans.
        Assert.Equal(
            [
                "contacts_n authority 0/3 Green",
                "cpp_n authority 0/3 Green",
                "cpp_rate authority 0/3 Green",
                "cpp_visit_10wd_pct authority 1/3 Red",
                "cpp_visit_10wd_pct service 1/3 Red",
                "cpp_visit_10wd_pct team 1/2 Red",
            ],
            Words(grades)
        );
    }

    [Theory]
    [BothEngines]
    public void What_is_put_right_later_leaves_the_grades_of_a_frozen_month_as_they_were(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);
        Doubt(store, "B");
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        var grades = new FrozenGrades(store.Database);
        grades.Keep(Anytown.Code, definitions.Load(), rules: []);
        var before = Words(grades);

        store.Execute("update extract_finding set status = 'resolved'");
        grades.Keep(Anytown.Code, definitions.Load(), rules: []);

        Assert.Equal(before, Words(grades));
    }

    [Fact]
    public void A_month_made_from_an_extract_that_is_gone_is_not_graded_by_the_findings_of_another()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");
        july.Import(store.Database);
        var grades = new FrozenGrades(store.Database);

        grades.Keep(Anytown.Code, definitions.Load(), rules: []);

        Assert.Empty(Words(grades));
    }

    private static void Doubt(TestStore store, string child) =>
        store.Execute(
            $"""
            insert into extract_finding (authority_code, severity, rule, table_name, file_name, column_name, record_id, person_id, first_seen, status, message)
            values ('852', 'E', '7', 'ssd_cp_visits', 'v.csv', 'x', '', '{child}', date '2023-07-07', 'open', 'lacks something')
            """
        );

    private static List<string> Words(FrozenGrades grades) =>
        [
            .. grades
                .Of(Anytown.Code, [June])
                .Select(grade => $"{grade.Indicator} {grade.AreaLevel} {grade.Doubtful}/{grade.Cases} {grade.Grade}"),
        ];
}
