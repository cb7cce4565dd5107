using Yardstick.Core.Commentaries.Tasks;
using Yardstick.Core.People;
using Yardstick.Core.Periods;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Commentaries;

public sealed class CommentaryTasksTests
{
    private static readonly Month July = new(2023, 7);

    private static readonly CommentaryTask Task = new()
    {
        AuthorityCode = "1001",
        Month = July,
        Indicator = SomePeople.Visits,
        DueOn = new DateOnly(2023, 8, 11),
        Reasons = [new TaskReason(TaskCause.Red, "", "red: 86 misses the target of at least 95 by 9")],
    };

    [Theory, BothEngines]
    public void Giving_the_tasks_of_a_month_again_changes_nothing_and_a_new_reason_joins_the_task(Engine engine)
    {
        using var store = TestStore.On(engine);
        var tasks = new CommentaryTasks(store.Database, SomePeople.Clock);
        var june = Task with { Month = July.Previous };
        var overdue = Task with
        {
            DueOn = new DateOnly(2023, 9, 1),
            Reasons =
            [
                .. Task.Reasons,
                new TaskReason(TaskCause.AnswerOverdue, "s 2023-08-03", "promised by 3 August"),
            ],
        };

        Assert.Equal((2, 2), tasks.Add([Task, june]));
        Assert.Equal((0, 0), tasks.Add([Task, june]));
        Assert.Equal((0, 1), tasks.Add([overdue]));

        Assert.Equal([true, false], tasks.Of("1001").Select(task => task.Month == July));
        var kept = Assert.Single(tasks.Of("1001", July));
        Assert.Equal(new DateOnly(2023, 8, 11), kept.DueOn);
        Assert.Equal([TaskCause.Red, TaskCause.AnswerOverdue], kept.Reasons.Select(reason => reason.Cause));
        Assert.Equal("red: 86 misses the target of at least 95 by 9", kept.Reasons[0].Why);
        Assert.Equal(new DateTime(2023, 8, 4, 9, 0, 0), kept.Reasons[0].AddedAt);
        Assert.Empty(tasks.Of("1002"));
    }

    [Theory, BothEngines]
    public void A_task_is_the_reporters_the_deputys_while_the_reporter_is_away_and_the_owners_when_nobody_writes(
        Engine engine
    )
    {
        using var store = TestStore.On(engine);
        var people = new SomePeople(store.Database);
        var absences = new Absences(store.Database, SomePeople.Clock);
        Assert.Equal(people.Account("ann"), Writer(SomePeople.Today));

        absences.Set(people["ann"].Person!, SomePeople.Today, SomePeople.Today.AddDays(7));

        Assert.Equal(people.Account("dora"), Writer(SomePeople.Today));
        Assert.Equal(people.Account("dora"), Writer(SomePeople.Today.AddDays(6)));
        Assert.Equal(people.Account("ann"), Writer(SomePeople.Today.AddDays(7)));

        absences.Clear(people["ann"].Person!);
        Assert.Equal(people.Account("ann"), Writer(SomePeople.Today));
        foreach (var kind in new[] { ResponsibilityKind.Reporter, ResponsibilityKind.Deputy })
        {
            new Responsibilities(store.Database, SomePeople.Clock).HandOver(
                "1001",
                SomePeople.Visits,
                kind,
                to: null,
                SomePeople.Today.AddDays(1),
                "root"
            );
        }

        Assert.Equal(people.Account("olive"), Writer(SomePeople.Today.AddDays(1)));

        string? Writer(DateOnly day) =>
            new Assignment(
                new Responsibilities(store.Database, SomePeople.Clock).All("1001"),
                absences.All(),
                day
            ).Writer(SomePeople.Visits);
    }

    [Fact]
    public void Nobody_is_away_backwards()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var ann = new SomePeople(store.Database)["ann"].Person!;

        Assert.Throws<Core.Commentaries.CommentaryRefused>(() =>
            new Absences(store.Database, SomePeople.Clock).Set(ann, SomePeople.Today, SomePeople.Today)
        );
    }
}
