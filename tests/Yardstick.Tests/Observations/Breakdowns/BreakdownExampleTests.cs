using Dapper;
using Yardstick.Core.CaseData;
using Yardstick.Core.Imports.Rules;
using Yardstick.Core.Observations.Measuring.Breakdowns;
using Yardstick.Core.Periods;
using Yardstick.Core.Storage;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations.Breakdowns;

public sealed class BreakdownExampleTests
{
    private const string Folder = "Observations/Measuring/Breakdowns/";
    private static readonly string Definitions = ProductFolders.BesideProgram().Definitions;
    private static readonly IReadOnlyList<Breakdown> All = BreakdownCatalogue.Load(Definitions);

    [Theory, BothEngines]
    public void Every_breakdown_puts_each_child_of_its_examples_into_the_category_expected(Engine engine)
    {
        var cases = All.SelectMany(breakdown => breakdown.Examples.Select(example => (breakdown, example)))
            .Select((each, i) => (Authority: $"B{i:000}", each.breakdown, each.example))
            .ToList();
        using var store = TestStore.On(engine);
        GivenRows.Keep(store.Database, [.. cases.Select(each => (each.Authority, each.example.Given))]);
        using var session = MeasuringSession.Open(
            store.Database,
            cases.Select(each => each.Authority),
            cases.Select(each => Month.Of(each.example.Day)).Distinct(),
            []
        );
        session.Build(
            CaseDataViews
                .Load(Path.Combine(Definitions, "case-data"))
                .NeededBy(cases.Select(each => each.breakdown.Sql).Distinct())
        );
        Prepare(session, cases);

        var found = cases
            .GroupBy(each => each.breakdown)
            .SelectMany(group => Categories(session, group.Key))
            .ToDictionary(row => (row.Authority, row.Breakdown, row.Subject), row => row.Category);

        Assert.Equal(
            [],
            from each in cases
            from expected in each.example.Expect
            let category = found.GetValueOrDefault((each.Authority, each.breakdown.Key, expected.Key), "no category")
            where category != expected.Value
            select $"{each.breakdown.Key}, '{each.example.Name}': {expected.Key} expected {expected.Value}, found {category}"
        );
        Assert.NotEmpty(found);
    }

    [Fact]
    public void Every_category_of_an_example_is_one_that_the_breakdown_names() =>
        Assert.Equal(
            [],
            from breakdown in All
            where breakdown.Categories.Count > 0
            from category in breakdown.Examples.SelectMany(example => example.Expect.Values)
            where !breakdown.Categories.Contains(category)
            select $"{breakdown.Key}: {category}"
        );

    private static void Prepare(
        MeasuringSession session,
        IReadOnlyList<(string Authority, Breakdown Breakdown, BreakdownExample Example)> cases
    )
    {
        session.Connection.Execute(SqlFile.Text(Folder + "session.sql"));
        session.Connection.Execute(SqlFile.Text(Folder + "code_label_add.sql"), CodeLists.Load(Definitions).All);
        session.Connection.Execute(
            "insert into breakdown_row values ('i', @authority, @day, null, @person, @record, @day, 1, 1)",
            from each in cases
            from id in each.Example.Expect.Keys
            select new
            {
                authority = each.Authority,
                day = each.Example.Day,
                person = each.Breakdown.OfRecords ? "" : id,
                record = each.Breakdown.OfRecords ? id : "",
            }
        );
        session.Connection.Execute(SqlFile.Text(Folder + "subject_create.sql"));
    }

    private static List<(string Authority, string Breakdown, string Subject, string Category)> Categories(
        MeasuringSession session,
        Breakdown breakdown
    )
    {
        session.Connection.Execute(BreakdownSql.Categories(breakdown.Sql));
        var found = session
            .Connection.Query<(string Authority, string Subject, string Category)>(
                """
                select s.authority_code, case when s.person_id = '' then s.record_id else s.person_id end, c.category
                from subject_category c
                join breakdown_subject s on s.subject_no = c.subject_no
                """
            )
            .Select(row => (row.Authority, breakdown.Key, row.Subject, row.Category))
            .Distinct()
            .ToList();
        session.Connection.Execute(SqlFile.Text(Folder + "subject_category_clear.sql"));
        return found;
    }
}
