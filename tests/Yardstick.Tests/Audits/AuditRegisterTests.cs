using Yardstick.Core.Administration.Retention;
using Yardstick.Core.Administration.Settings;
using Yardstick.Core.Audits;
using Yardstick.Core.Children;
using Yardstick.Core.Extracts;
using Yardstick.Core.Imports.Extract;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Core.Storage;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Audits;

/// <summary>Anytown audits the three children on a plan at the end of June 2023: A and B of team T1, D of T2.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class AuditRegisterTests : IDisposable
{
    private const string Alex = "alex@anytown.example";
    private const string Sam = "sam@anytown.example";
    private static readonly Month June = new(2023, 6);
    private static readonly DateOnly TwentiethOfJune = new(2023, 6, 20);
    private static readonly FixedClock TenthOfJuly = new(new DateTimeOffset(2023, 7, 10, 12, 0, 0, TimeSpan.Zero));
    private readonly string _archive = Directory.CreateTempSubdirectory("yardstick-archive-").FullName;

    private static readonly string[] Keys =
    [
        "audits_completed_n",
        "audits_moderated_n",
        "audit_inadequate_actioned_pct",
    ];

    public void Dispose() => Directory.Delete(_archive, recursive: true);

    [Theory]
    [BothEngines]
    public void The_indicators_count_what_stands_in_the_register_where_the_extract_has_no_audits(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.Of(["cpp_n", .. Keys]);
        using var june = Anytown.June();
        new ExtractImport(store.Database, ExtractFolder.Tables, archive: new ExtractArchive(_archive)).Import(
            june.Path
        );
        var round = Begin(store, definitions, SampleRule.Everyone, 0);
        var register = new AuditRegister(store.Database, TenthOfJuly);
        var audits = register.Of(Anytown.Code).Where(audit => audit.Round == round).ToList();
        Assert.Equal(["A T1", "B T1", "D T2"], audits.Select(audit => $"{audit.PersonId} {audit.AreaId}"));
        foreach (var audit in audits)
        {
            register.Allocate(Anytown.Code, audit.AuditId, "Team manager", June.LastDay, Alex);
            register.Complete(Anytown.Code, audit.AuditId, TwentiethOfJune, AuditGrade.Good, Alex);
        }

        register.Moderate(Anytown.Code, audits[0].AuditId, June.LastDay, AuditGrade.Inadequate, Sam);
        register.Moderate(Anytown.Code, audits[2].AuditId, June.LastDay, AuditGrade.Inadequate, Sam);
        register.Remedy(
            Anytown.Code,
            audits[0].AuditId,
            "Visit the child",
            "Team manager",
            TwentiethOfJune,
            null,
            Alex
        );
        register.Withdraw(Anytown.Code, audits[1].AuditId, "Drawn by mistake", Alex);

        var summary = register.Summary(Anytown.Code, June).All;
        var measured = Measure(store, definitions);

        // A and D completed and moderated, both inadequate, one with an action: 1 of 2.
        Assert.Equal(
            (2, 2, 2, 1),
            (summary.Completed, summary.Moderated, summary.Inadequate, summary.InadequateWithAction)
        );
        Assert.Equal((2, 0), (summary.Worse, summary.Better));
        Assert.Equal(summary.Completed, measured["audits_completed_n"].Value);
        Assert.Equal(summary.Moderated, measured["audits_moderated_n"].Value);
        Assert.Equal((1m, 2m), (measured[Keys[2]].Numerator, measured[Keys[2]].Denominator));
        Assert.Equal(new DateOnly(2023, 9, 20), register.Of(Anytown.Code)[0].ReAuditOn);
        Assert.Equal(
            ["A", "D"],
            definitions
                .Load()
                .In(store.Database)
                .Members(
                    MeasuredExtract.All(store.Database).Single(),
                    [definitions.Load().Indicators.Single(each => each.Key == "audits_completed_n")],
                    [June]
                )
                .Select(member => member.PersonId)
        );

        new Freezing(store.Database, definitions.Load(), TenthOfJuly).Freeze(Anytown.Code, [June], by: "Jo");
        new AuditRegister(store.Database, new FixedClock(TenthOfJuly.GetUtcNow().AddDays(1))).Withdraw(
            Anytown.Code,
            audits[0].AuditId,
            "Of another child",
            Alex
        );
        using var scratch = TestStore.On(Engine.DuckDb);
        Assert.True(
            new Rebuilding(
                store.Database,
                scratch.Database,
                new ExtractArchive(_archive),
                definitions.Load(),
                ExtractFolder.Tables
            )
                .Rebuild(Anytown.Code, June)
                .IsIdentical
        );
    }

    [Fact]
    public void The_extracts_audits_come_before_those_of_the_register()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.Of(["cpp_n", .. Keys]);
        using var june = Anytown.June();
        june.Write("local_audit.csv", "audit_id,person_id,team_id,completed_date", "X,A,T1,2023-06-01");
        june.Import(store.Database);
        Begin(store, definitions, SampleRule.Everyone, 0);
        var register = new AuditRegister(store.Database, TenthOfJuly);
        foreach (var audit in register.Of(Anytown.Code))
        {
            register.Allocate(Anytown.Code, audit.AuditId, "Team manager", June.LastDay, Alex);
            register.Complete(Anytown.Code, audit.AuditId, TwentiethOfJune, AuditGrade.Good, Alex);
        }

        Assert.True(register.FedByExtract(Anytown.Code));
        Assert.Equal(1, Measure(store, definitions)["audits_completed_n"].Value);
        Assert.Equal(3, register.Summary(Anytown.Code, June).All.Completed);
    }

    [Fact]
    public void A_sample_is_drawn_again_from_its_seed_and_never_holds_a_restricted_record()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.Of("cpp_n");
        using var june = Anytown.June();
        june.Import(store.Database);
        var round = Begin(store, definitions, SampleRule.Random, 2);
        var rounds = Rounds(store, definitions);
        var drawn = new AuditRegister(store.Database, TenthOfJuly).Of(Anytown.Code).Select(audit => audit.PersonId);

        var kept = Assert.Single(rounds.Of(Anytown.Code));
        Assert.Equal((round, 2, 3L, 42L), (kept.Number, kept.SampleSize, kept.Behind, kept.Seed));
        Assert.Equal(drawn, rounds.DrawAgain(Anytown.Code, kept));
        store.Execute(
            "insert into restricted_record values ('852', 'A', timestamp '2023-01-01 00:00:00', 'Alex', 'child of a member of staff', timestamp '9999-12-31 00:00:00', null)"
        );
        var second = Begin(store, definitions, SampleRule.Everyone, 0);
        Assert.Equal(
            ["B", "D"],
            new AuditRegister(store.Database, TenthOfJuly)
                .Of(Anytown.Code)
                .Where(audit => audit.Round == second)
                .Select(audit => audit.PersonId)
        );
    }

    [Fact]
    public void Steps_out_of_order_are_refused_with_what_comes_first()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.Of("cpp_n");
        using var june = Anytown.June();
        june.Import(store.Database);
        Begin(store, definitions, SampleRule.Random, 1);
        var register = new AuditRegister(store.Database, TenthOfJuly);
        var id = register.Of(Anytown.Code).Single().AuditId;

        Refused("allocate it first", () => register.Complete(Anytown.Code, id, TwentiethOfJune, AuditGrade.Good, Alex));
        register.Allocate(Anytown.Code, id, "Team manager", June.LastDay, Alex);
        Refused("not completed yet", () => register.Moderate(Anytown.Code, id, June.LastDay, AuditGrade.Good, Sam));
        Refused(
            "has not come yet",
            () => register.Complete(Anytown.Code, id, new DateOnly(2023, 7, 11), AuditGrade.Good, Alex)
        );
        register.Complete(Anytown.Code, id, TwentiethOfJune, AuditGrade.Good, Alex);
        Refused("another person", () => register.Moderate(Anytown.Code, id, June.LastDay, AuditGrade.Good, Alex));
        Refused(
            "not found inadequate",
            () => register.Remedy(Anytown.Code, id, "Visit", "Manager", June.LastDay, null, Alex)
        );
        Refused("no audit", () => register.Withdraw(Anytown.Code, "register-0-0", "wrong", Alex));
        Assert.Equal("completed", register.Of(Anytown.Code).Single().Standing);

        static void Refused(string words, Func<AuditedCase> step) =>
            Assert.Contains(words, Assert.Throws<AuditRefused>(step).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, Core.Observations.Observation> Measure(
        TestStore store,
        SomeDefinitions definitions
    ) =>
        definitions
            .Load()
            .In(store.Database)
            .Measure(MeasuredExtract.All(store.Database).Single(), definitions.Load().Indicators, [June])
            .Where(row => row.AreaLevel == "authority")
            .ToDictionary(row => row.Indicator, StringComparer.Ordinal);

    /// <summary>Seven years after 30 June 2023 the month is not older than seven years; a day later it is.</summary>
    [Theory]
    [BothEngines]
    public void The_audits_of_children_go_after_the_years_and_their_round_stays(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.Of(["cpp_n"]);
        using var june = Anytown.June();
        new ExtractImport(store.Database, ExtractFolder.Tables).Import(june.Path);
        Begin(store, definitions, SampleRule.Everyone, 0);

        Assert.Equal(0, Kept(store, new DateTimeOffset(2030, 6, 30, 9, 0, 0, TimeSpan.Zero)).Plan(Anytown.Code).Audits);
        var retention = Kept(store, new DateTimeOffset(2030, 7, 1, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(3, retention.Plan(Anytown.Code).Audits);
        retention.Remove(Anytown.Code, Alex);

        Assert.Empty(new AuditRegister(store.Database, TenthOfJuly).Of(Anytown.Code));
        Assert.Equal("Monthly audits, June 2023", Assert.Single(Rounds(store, definitions).Of(Anytown.Code)).Title);
    }

    private static RecordRetention Kept(TestStore store, DateTimeOffset now) =>
        new(
            store.Database,
            new SettingStore(
                store.Database,
                SettingCatalogue.Load(ProductFolders.BesideProgram().Definitions),
                new FixedClock(now)
            ),
            new FixedClock(now)
        );

    private static long Begin(TestStore store, SomeDefinitions definitions, SampleRule rule, int size) =>
        Rounds(store, definitions)
            .Begin(
                Anytown.Code,
                new RoundToBegin
                {
                    Kind = AuditKind.Monthly,
                    Title = "Monthly audits, June 2023",
                    Month = June,
                    Indicator = "cpp_n",
                    Rule = rule,
                    Size = size,
                    Seed = 42,
                },
                Alex
            );

    private static AuditRounds Rounds(TestStore store, SomeDefinitions definitions)
    {
        var loaded = definitions.Load();
        return new AuditRounds(
            store.Database,
            new AuditSampling(
                store.Database,
                loaded.In(store.Database),
                loaded.Indicators,
                new ChildGate(store.Database, TenthOfJuly)
            ),
            TenthOfJuly
        );
    }
}
