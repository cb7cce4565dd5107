using Yardstick.Core.Children;
using Yardstick.Core.Clinics;
using Yardstick.Core.People;
using Yardstick.Core.Storage;
using Yardstick.Tests.Children;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Clinics;

public sealed class ClinicRecordsTests
{
    private static readonly DateOnly Held = new(2023, 7, 6);

    private static readonly PlanStep Step = new()
    {
        StepNumber = 0,
        What = "share the visits of the two longest overdue",
        ByRole = "team manager",
        DueOn = new DateOnly(2023, 7, 21),
    };

    [Theory]
    [BothEngines]
    public void A_conversation_leads_to_a_plan_whose_steps_are_done_and_which_closes_with_a_result(Engine engine)
    {
        using var store = Store(engine);
        var records = Records(store);
        var manager = Readers.ManagerOf("T1");
        var conversation = Note(store, manager);

        var plan = records.Open(manager, conversation, "90% visited in time by September", [Step]);
        records.SetStep(manager, plan.PlanId, 1, PlanStepState.Done);
        records.Close(manager, plan.PlanId, "92% in August");

        var kept = Assert.Single(records.Plans(Anytown.Code, ["T1"]));
        Assert.False(kept.IsOpen);
        Assert.Equal(("92% in August", new DateOnly(2023, 7, 10)), (kept.Outcome, kept.ClosedOn));
        Assert.Equal(Step with { StepNumber = 1, State = PlanStepState.Done }, Assert.Single(kept.Steps));
        Assert.Equal(conversation, Assert.Single(records.Conversations(Anytown.Code, ["T1", "T2"])));
        Assert.Empty(records.Plans(Anytown.Code, ["T2"]));
        Assert.Equal(
            ["Plan closed", "Step changed", "Plan opened", "Conversation noted"],
            new ChangeLog(store.Database, AnytownChildren.TenthOfJuly).Latest(10).Select(change => change.What)
        );
    }

    [Fact]
    public void Nobody_notes_or_plans_for_another_team()
    {
        using var store = Store(Engine.DuckDb);
        var conversation = Note(store, Readers.ManagerOf("T1"));
        var plan = Records(store).Open(Readers.ManagerOf("T1"), conversation, "more visits", [Step]);
        var other = Readers.ManagerOf("T2");

        Assert.Equal(RefusalKind.NotAllowed, Assert.Throws<ClinicRefused>(() => Note(store, other)).Kind);
        Assert.Throws<ClinicRefused>(() => Records(store).Open(other, conversation, "more visits", [Step]));
        Assert.Throws<ClinicRefused>(() => Records(store).SetStep(other, plan.PlanId, 1, PlanStepState.Done));
        Assert.Throws<ClinicRefused>(() => Records(store).Close(other, plan.PlanId, "done"));
    }

    [Fact]
    public void A_conversation_is_about_one_area_even_where_several_are_shown_together()
    {
        using var store = Store(Engine.DuckDb);
        var manager = Readers.ManagerOf("T1", "T2");
        var both = new ClinicAreas(store.Database).Find(manager, Anytown.Code, ClinicArea.Mine);

        var refused = Assert.Throws<ClinicRefused>(() =>
            Records(store).Note(manager, both, "cpp_n", TwoTeams.June, Held, "team manager", "two posts are empty")
        );

        Assert.Equal("Choose which of the areas the conversation was about.", refused.Message);
    }

    [Fact]
    public void What_is_missing_or_cannot_be_is_said()
    {
        using var store = Store(Engine.DuckDb);
        var manager = Readers.ManagerOf("T1");
        var conversation = Note(store, manager);
        var records = Records(store);

        Assert.StartsWith(
            "11 July 2023 has not come yet",
            Wrong(() => Note(store, manager, new DateOnly(2023, 7, 11))),
            StringComparison.Ordinal
        );
        Assert.Equal("Write what was said.", Wrong(() => Note(store, manager, Held, said: " ")));
        Assert.StartsWith(
            "A plan has at least one step",
            Wrong(() => records.Open(manager, conversation, "aim", [])),
            StringComparison.Ordinal
        );
        var plan = records.Open(manager, conversation, "aim", [Step]);
        Assert.Equal(
            "The plan has no such step.",
            Wrong(() => records.SetStep(manager, plan.PlanId, 2, PlanStepState.Done))
        );
        records.Close(manager, plan.PlanId, "it helped");
        Assert.StartsWith(
            "The plan is closed",
            Wrong(() => records.Close(manager, plan.PlanId, "again")),
            StringComparison.Ordinal
        );

        static string Wrong(Action act) => Assert.Throws<ClinicRefused>(act).Message;
    }

    private static Conversation Note(
        TestStore store,
        Reader reader,
        DateOnly? held = null,
        string said = "two posts are empty"
    )
    {
        var area = new ClinicAreas(store.Database).Find(Readers.Analyst, Anytown.Code, "T1");
        return Records(store)
            .Note(reader, area, "cpp_visit_10wd_pct", TwoTeams.June, held ?? Held, "team manager", said);
    }

    private static ClinicRecords Records(TestStore store) => new(store.Database, AnytownChildren.TenthOfJuly);

    private static TestStore Store(Engine engine)
    {
        var store = TestStore.On(engine);
        using var june = Anytown.June();
        june.Import(store.Database);
        return store;
    }
}
