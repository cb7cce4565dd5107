using Yardstick.Core.Commentaries;
using Yardstick.Core.Commentaries.Actions;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Commentaries;

public sealed class ActionRegisterTests
{
    private static readonly ActionToAgree Wanted = new()
    {
        AuthorityCode = "1001",
        Wording = "look at each child not seen in ten working days",
        OwnerRole = "Head of safeguarding",
        Indicator = SomePeople.Visits,
        AreaId = "T1",
        DueOn = new DateOnly(2023, 8, 25),
        Origin = "commentary, July 2023",
    };

    [Theory, BothEngines]
    public void An_action_is_reported_on_and_closed_and_its_updates_are_dated(Engine engine)
    {
        using var store = TestStore.On(engine);
        var register = On(store);

        var agreed = register.Agree(Wanted, "ann@council.example");
        Assert.Equal(agreed, Assert.Single(register.Of("1001")));
        register.Report(
            "1001",
            agreed.Id,
            "half of the files are read",
            new DateOnly(2023, 9, 8),
            "max@council.example"
        );
        var closed = register.Close("1001", agreed.Id, ActionStanding.Done, "all were seen", "max@council.example");

        Assert.Equal(closed, register.Find("1001", agreed.Id));
        Assert.Equal(
            (ActionStanding.Done, new DateOnly(2023, 9, 8), "all were seen"),
            (closed.Standing, closed.DueOn, closed.ClosingNote)
        );
        Assert.Equal(
            [(1, "half of the files are read"), (2, "all were seen")],
            register.Updates("1001", agreed.Id).Select(update => (update.Number, update.Wording))
        );
    }

    [Fact]
    public void An_open_action_comes_back_each_month_until_it_is_closed_and_is_overdue_after_its_day()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var action = On(store).Agree(Wanted, "ann");

        Assert.Equal(0, action.MonthsCarried(new DateOnly(2023, 8, 31)));
        Assert.Equal(1, action.MonthsCarried(new DateOnly(2023, 9, 1)));
        Assert.False(action.IsOverdue(new DateOnly(2023, 8, 25)));
        Assert.True(action.IsOverdue(new DateOnly(2023, 8, 26)));
        Assert.False((action with { Standing = ActionStanding.Cancelled }).IsOverdue(new DateOnly(2023, 8, 26)));
    }

    [Fact]
    public void A_cancelled_action_needs_its_reason_and_a_closed_one_is_not_closed_again()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var register = On(store);
        var action = register.Agree(Wanted, "ann");

        Refused("The reason for cancelling is empty", () => Close(ActionStanding.Cancelled, ""));
        Refused("say which", () => Close(ActionStanding.Open, "nothing"));
        Close(ActionStanding.Cancelled, "the measure was dropped");
        Refused("closed already", () => Close(ActionStanding.Done, "done"));
        Refused("no such action", () => register.Report("1001", "nothing", "said", null, "ann"));

        AgreedAction Close(ActionStanding standing, string note) =>
            register.Close("1001", action.Id, standing, note, "ann");
    }

    [Fact]
    public void What_is_missing_or_over_is_refused()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var register = On(store);

        Refused("The action is empty", () => register.Agree(Wanted with { Wording = "" }, "ann"));
        Refused("role that owns it is empty", () => register.Agree(Wanted with { OwnerRole = null }, "ann"));
        Refused("There is no indicator 'visits'", () => register.Agree(Wanted with { Indicator = "visits" }, "ann"));
        Refused("is over", () => register.Agree(Wanted with { DueOn = new DateOnly(2023, 8, 3) }, "ann"));
        Refused("has 81 characters", () => register.Agree(Wanted with { OwnerRole = new string('x', 81) }, "ann"));
        Assert.Empty(register.Of("1001"));
    }

    private static void Refused(string words, Func<object> verb) =>
        Assert.Contains(words, Assert.Throws<CommentaryRefused>(verb).Message, StringComparison.Ordinal);

    private static ActionRegister On(TestStore store) =>
        new(store.Database, Measured.Product.Value.Catalogue, SomePeople.Clock);
}
