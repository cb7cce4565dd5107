using Dapper;
using Yardstick.Core;
using Yardstick.Core.CaseData;
using Yardstick.Core.Observations.Measuring;
using Yardstick.Core.Periods;
using Yardstick.Tests.Imports.Extract;
using Yardstick.Tests.Snapshots;
using Yardstick.Tests.Storage;

namespace Yardstick.Tests.Observations;

/// <summary>What is measured while another extract is taken in is all of the one or nothing.</summary>
public sealed class OneStateTests
{
    private static readonly Month June = new(2023, 6);

    /// <summary>The second extract says that the plan of D began on 3 July, the first on 1 March.</summary>
    [Theory, BothEngines]
    public void What_is_laid_out_after_an_import_is_what_was_there_when_the_session_opened(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        using var second = engine is Engine.PostgreSql ? store.OpenAgain() : null;
        var views = Product.Load().Rules.Views;
        using var session = MeasuringSession.Open(store.Database, [Anytown.Code], [June], []);

        july.Import(second ?? store.Database);
        session.Build(views.NeededBy(["select 1 from cp_plan"]));

        Assert.Equal(
            [new DateOnly(2023, 1, 10), new DateOnly(2023, 2, 1), new DateOnly(2023, 3, 1)],
            session.Connection.Query<DateOnly>("select start_day from cp_plan order by start_day")
        );
        Assert.Equal(
            new DateOnly(2023, 7, 3),
            store.Database.Select<DateOnly>("select max(cppl_cp_plan_start_date) from extract_ssd_cp_plans").Single()
        );
    }

    [Theory, BothEngines]
    public void An_extract_that_another_one_has_replaced_is_not_measured(Engine engine)
    {
        using var store = TestStore.On(engine);
        using var june = Anytown.June();
        using var july = Anytown.July();
        june.Import(store.Database);
        using var definitions = SomeDefinitions.OfAllKinds();
        var measurement = definitions.Load();
        var before = Assert.Single(MeasuredExtract.All(store.Database));
        july.Import(store.Database);

        var refusal = Assert.Throws<ExtractReplaced>(() =>
            measurement.In(store.Database).Measure(before, measurement.Indicators, [June])
        );

        Assert.Equal(
            "Another extract of 852 was taken in while this one was to be measured: measure again.",
            refusal.Message
        );
    }
}
