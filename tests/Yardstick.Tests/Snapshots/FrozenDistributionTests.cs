using Yardstick.Core.Periods;
using Yardstick.Core.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Snapshots;

/// <summary>Where the children were at the end of a frozen month is kept with it, so that a page reads it and measures nothing.</summary>
[Trait(TestScale.Name, TestScale.Council)]
public sealed class FrozenDistributionTests
{
    private static readonly Month May = new(2023, 5);
    private static readonly Month June = new(2023, 6);

    [Theory]
    [BothEngines]
    public void A_frozen_month_keeps_where_each_child_was_once(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();

        // A, B and D are on plans; A came into care in June, so A counts there first. C is in assessment.
        june.Write(
                "ssd_cla_episodes.csv",
                "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason",
                "E1,A,2023-06-10,S"
            )
            .Write("ssd_cin_plans.csv", "cinp_cin_plan_id,cinp_person_id,cinp_cin_plan_start_date")
            .Write(
                "ssd_cin_assessments.csv",
                "cina_assessment_id,cina_person_id,cina_assessment_start_date",
                "S1,C,2023-06-20"
            )
            .Write("ssd_care_leavers.csv", "clea_table_id,clea_person_id");
        june.Import(store.Database);

        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [May, June], by: "Jo");

        Assert.Equal(
            [
                "2023-05 looked after 0",
                "2023-05 child protection plan 3",
                "2023-05 child in need 0",
                "2023-05 assessment 0",
                "2023-05 care leaver 0",
                "2023-06 looked after 1",
                "2023-06 child protection plan 2",
                "2023-06 child in need 0",
                "2023-06 assessment 1",
                "2023-06 care leaver 0",
            ],
            new FrozenFigures(store.Database)
                .Distribution(Anytown.Code, [May, June])
                .Select(row => $"{Month.Of(row.PeriodEnd)} {row.Category} {row.Children}")
        );
    }

    [Fact]
    public void Nothing_is_kept_where_the_extract_lacks_a_table_that_it_needs()
    {
        using var store = TestStore.On(Engine.DuckDb);
        using var definitions = SomeDefinitions.OfAllKinds();
        using var june = Anytown.June();
        june.Import(store.Database);

        new Freezing(store.Database, definitions.Load()).Freeze(Anytown.Code, [June], by: "Jo");

        Assert.Empty(new FrozenFigures(store.Database).Distribution(Anytown.Code, [June]));
    }
}
