using Yardstick.Core.Administration.LifeCycles;
using Yardstick.Core.Storage;
using Yardstick.Tests.Commentaries;
using Yardstick.Tests.Editions;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Administration.LifeCycles;

/// <summary>4 August 2023.</summary>
public sealed class LifeCycleTests
{
    private const string Code = "852";
    private const string Alan = "alan@council.example";
    private const string Olive = "olive@council.example";
    private const string Visits = SomePeople.Visits;
    private const string New = "cla_visit_long_interval_n";
    private static readonly DateOnly Today = new(2023, 8, 4);

    private static readonly IndicatorToDevelop Wanted = new()
    {
        Indicator = New,
        Title = "Longer intervals between visits",
        Shows = "Children in care with an agreed interval longer than usual.",
        Why = "They are measured against the usual one.",
        OwnerRole = "Head of children in care",
        PlannedFor = new DateOnly(2023, 9, 30),
    };

    [Theory, BothEngines]
    public void A_suggestion_is_accepted_and_comes_with_its_day_and_the_old_indicator_is_retired_with_its_successor(
        Engine engine
    )
    {
        using var store = TestStore.On(engine);
        var (register, requests) = In(store.Database);
        var made = requests.Make(
            Code,
            new RequestToMake
            {
                Indicator = Visits,
                Title = "Visits by the agreed interval",
                Why = "Intervals differ.",
                Proposed = "Children seen within the agreed interval.",
                WantedBy = new DateOnly(2023, 12, 31),
            },
            Olive
        );
        Assert.True(Assert.Single(requests.Of(Code)).IsOpen);

        requests.Accept(
            Code,
            made.Number,
            "cpp_visit_agreed_pct",
            "Head of safeguarding",
            new DateOnly(2023, 10, 31),
            reason: null,
            Alan
        );
        register.Retire(Code, Visits, new DateOnly(2023, 11, 1), "cpp_visit_agreed_pct", "It is revised.", Alan);

        var answered = Assert.Single(requests.Of(Code));
        Assert.Equal((true, "cpp_visit_agreed_pct"), (answered.Accepted, answered.Developed));
        var developed = register.Find(Code, "cpp_visit_agreed_pct")!;
        Assert.Equal(LifeStage.UnderDevelopment, developed.Stage);
        Assert.Equal("Children seen within the agreed interval.", developed.Shows);
        var retired = register.Find(Code, Visits)!;
        Assert.Equal((LifeStage.Retired, "cpp_visit_agreed_pct"), (retired.Stage, retired.Successor));

        var declined = requests.Make(
            Code,
            new RequestToMake
            {
                Title = "Another",
                Why = "Why not.",
                Proposed = "Something.",
                WantedBy = Today,
            },
            Olive
        );
        requests.Decline(Code, declined.Number, "No record gives it.", Alan);
        Assert.Equal("No record gives it.", requests.Find(Code, declined.Number)!.Reason);
        Refused(null, "answered already", () => requests.Decline(Code, declined.Number, "Again.", Alan));
        // Two made, two answered, one developed, one retired.
        Assert.Equal(
            6,
            store.QuerySingle<long>(
                "select count(*) from change_log where subject in ('indicator life', 'indicator request')"
            )
        );
    }

    [Fact]
    public void A_later_day_needs_its_reason_and_is_said_beside_the_first_one()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (register, _) = In(store.Database);
        register.Propose(Code, Wanted with { PlannedFor = null }, Alan);
        Assert.Null(register.Find(Code, New)!.PlannedFirst);
        register.Develop(Code, Wanted, Alan);

        var later = Wanted with { PlannedFor = new DateOnly(2023, 12, 31) };
        Refused("Note", "reason", () => register.Develop(Code, later, Alan));
        var moved = register.Develop(Code, later with { Note = "The supplier is late." }, Alan);

        Assert.Equal((new DateOnly(2023, 9, 30), true), (moved.PlannedFirst, moved.IsDelayed(Today)));
        Assert.Equal("Longer intervals between visits", moved.Title);
        Refused(
            "PlannedFor",
            "over",
            () => register.Develop(Code, Wanted with { PlannedFor = Today.AddDays(-1) }, Alan)
        );
        Refused("Indicator", "cannot calculate", () => register.GoLive(Code, New, Today, Alan));
    }

    [Fact]
    public void Only_what_is_live_is_retired_and_only_what_is_there_or_coming_takes_its_place()
    {
        using var store = TestStore.On(Engine.DuckDb);
        var (register, _) = In(store.Database);
        Refused("Indicator", "is live", () => register.Develop(Code, Wanted with { Indicator = Visits }, Alan));
        Refused(
            "Indicator",
            "small letters",
            () => register.Develop(Code, Wanted with { Indicator = "Visits!" }, Alan)
        );
        Refused("Indicator", "live is retired", () => register.Retire(Code, New, Today, null, "Why.", Alan));
        Refused("Successor", "cannot take its place", () => register.Retire(Code, Visits, Today, New, "Why.", Alan));
        Refused("Successor", "cannot take its place", () => register.Retire(Code, Visits, Today, Visits, "Why.", Alan));
        Refused("Note", "missing", () => register.Retire(Code, Visits, Today, null, " ", Alan));
        Assert.Empty(register.Of(Code));
    }

    [Fact]
    public void An_indicator_is_not_reported_before_it_is_live_nor_after_it_is_retired()
    {
        var coming = Life(LifeStage.UnderDevelopment) with { PlannedFor = new DateOnly(2023, 9, 30) };
        var live = Life(LifeStage.Live) with { EffectiveOn = new DateOnly(2023, 7, 1) };
        var retired = Life(LifeStage.Retired) with { EffectiveOn = new DateOnly(2023, 7, 1), Successor = "b" };

        Assert.Equal("under development and not reported yet, planned for 2023-09-30", Why(coming, 7));
        Assert.Equal("proposed and not reported yet", Why(Life(LifeStage.Proposed), 7));
        Assert.Equal("not reported before 2023-07-01", Why(live, 6));
        Assert.Null(Why(live, 7));
        Assert.Null(Why(retired, 6));
        Assert.Equal("retired from 2023-07-01 and replaced by: B", Why(retired, 7));
    }

    [Fact]
    public void The_timetable_puts_the_next_three_months_and_what_is_late_first()
    {
        var timetable = DevelopmentTimetable.Of(
            [
                Coming("late", new DateOnly(2023, 8, 3)),
                Coming("edge", new DateOnly(2023, 11, 4)),
                Coming("after", new DateOnly(2023, 11, 5)),
                Coming("some-day", null),
                Coming("old", null) with
                {
                    Stage = LifeStage.Retired,
                    EffectiveOn = new DateOnly(2023, 7, 1),
                },
                Coming("fresh", null) with
                {
                    Stage = LifeStage.Live,
                    EffectiveOn = new DateOnly(2022, 8, 5),
                },
                Coming("settled", null) with
                {
                    Stage = LifeStage.Live,
                    EffectiveOn = new DateOnly(2022, 8, 4),
                },
            ],
            Today
        );

        Assert.Equal(["late", "edge"], timetable.NextMonths.Select(life => life.Indicator));
        Assert.Equal(["after", "some-day"], timetable.Later.Select(life => life.Indicator));
        Assert.Equal(["fresh"], timetable.BecameLive.Select(life => life.Indicator));
        Assert.Equal(["old"], timetable.Retired.Select(life => life.Indicator));
        Assert.True(timetable.NextMonths[0].IsDelayed(Today));
        Assert.False(timetable.NextMonths[1].IsDelayed(Today));
    }

    private static (LifeCycleRegister, IndicatorRequests) In(Database database)
    {
        var catalogue = Measured.Product.Value.Catalogue;
        var register = new LifeCycleRegister(database, catalogue, SomePeople.Clock);
        return (register, new IndicatorRequests(database, register, catalogue, SomePeople.Clock));
    }

    private static string? Why(IndicatorLife life, int month) =>
        life.WhyNotReported(
            new Core.Periods.Month(2023, month),
            day => $"{day:yyyy-MM-dd}",
            key => key.ToUpperInvariant()
        );

    private static IndicatorLife Coming(string key, DateOnly? planned) =>
        Life(LifeStage.UnderDevelopment) with
        {
            Indicator = key,
            PlannedFor = planned,
            PlannedFirst = planned,
        };

    private static IndicatorLife Life(LifeStage stage) =>
        new()
        {
            Indicator = "a",
            Version = 1,
            Stage = stage,
            Title = "A",
            Shows = "",
            Why = "",
            OwnerRole = "",
        };

    private static void Refused(string? field, string words, Action act)
    {
        var refused = Assert.Throws<LifeCycleRefused>(act);
        Assert.Equal(field, refused.Field);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }
}
